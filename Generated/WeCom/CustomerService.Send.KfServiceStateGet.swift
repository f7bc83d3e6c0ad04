// Generated from WeCom/CustomerService/Send/KfServiceStateGet.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Asks who looks after a chat.
///
/// On the wire: `POST /cgi-bin/kf/service_state/get`.
public struct KfServiceStateGet: KfChatHeader, OutgoingMessage {
    /// The fields of ``KfChatHeader``.
    public var kfChatHeader: KfChatHeaderFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(openKFID: String, externalUserID: String) {
        kfChatHeader = KfChatHeaderFields(openKFID: openKFID, externalUserID: externalUserID)
        unknownFields = UnknownFields()
    }

    public typealias Response = KfServiceStateResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfServiceStateGet
        direction: send
        wire: json
        endpoint: POST /cgi-bin/kf/service_state/get
        schema: WeCom/CustomerService/Send/KfServiceStateGet.json
        summary: Asks who looks after a chat.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfChatHeader = KfChatHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("open_kfid external_userid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfChatHeader.openKFID)
            default: decoder.read(&kfChatHeader.externalUserID)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("open_kfid", kfChatHeader.openKFID)
        encoder.write("external_userid", kfChatHeader.externalUserID)
        encoder.end()
    }
}
