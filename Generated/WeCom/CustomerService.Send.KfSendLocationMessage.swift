// Generated from WeCom/CustomerService/Send/KfSendLocationMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a customer a place.
///
/// On the wire: `POST /cgi-bin/kf/send_msg`, `msgtype` `location`.
public struct KfSendLocationMessage: KfSendHeader, OutgoingMessage {
    /// The fields of ``KfSendHeader``.
    public var kfSendHeader: KfSendHeaderFields

    /// The place.
    ///
    /// Wire name: `location`.
    public var location: KfLocation

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, openKFID: String, msgID: String? = nil, location: KfLocation) {
        kfSendHeader = KfSendHeaderFields(toUser: toUser, openKFID: openKFID, msgID: msgID)
        self.location = location
        unknownFields = UnknownFields()
    }

    public typealias Response = KfSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfSendLocationMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/kf/send_msg
        match: msgtype=location
        schema: WeCom/CustomerService/Send/KfSendLocationMessage.json
        summary: Sends a customer a place.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfSendHeader = KfSendHeaderFields(blankFor: decoder)
        location = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser open_kfid msgid msgtype location")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfSendHeader.toUser)
            case 1: decoder.read(&kfSendHeader.openKFID)
            case 2: decoder.read(&kfSendHeader.msgID)
            case 3: decoder.expect("location")
            default: decoder.read(required: &location)
            }
        }
        decoder.end(reading, required: 0x1b, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", kfSendHeader.toUser)
        encoder.write("open_kfid", kfSendHeader.openKFID)
        encoder.write("msgid", kfSendHeader.msgID)
        encoder.write("msgtype", constant: "location")
        encoder.write("location", location)
        encoder.end()
    }
}
