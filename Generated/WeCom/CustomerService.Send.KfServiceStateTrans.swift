// Generated from WeCom/CustomerService/Send/KfServiceStateTrans.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Changes who looks after a chat. A chat that ended cannot be changed.
///
/// On the wire: `POST /cgi-bin/kf/service_state/trans`.
public struct KfServiceStateTrans: KfChatHeader, OutgoingMessage {
    /// The fields of ``KfChatHeader``.
    public var kfChatHeader: KfChatHeaderFields

    /// Who looks after the chat from now on.
    ///
    /// Wire name: `service_state`.
    public var serviceState: KfServiceState

    /// The member ID of the agent, who has to be taking chats; needed where the state is that of an agent.
    ///
    /// Wire name: `servicer_userid`.
    public var servicerUserID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(openKFID: String, externalUserID: String, serviceState: KfServiceState, servicerUserID: String? = nil) {
        kfChatHeader = KfChatHeaderFields(openKFID: openKFID, externalUserID: externalUserID)
        self.serviceState = serviceState
        self.servicerUserID = servicerUserID
        unknownFields = UnknownFields()
    }

    public typealias Response = KfServiceStateTransResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfServiceStateTrans
        direction: send
        wire: json
        endpoint: POST /cgi-bin/kf/service_state/trans
        schema: WeCom/CustomerService/Send/KfServiceStateTrans.json
        summary: Changes who looks after a chat. A chat that ended cannot be changed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfChatHeader = KfChatHeaderFields(blankFor: decoder)
        serviceState = KfServiceState(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("open_kfid external_userid service_state servicer_userid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfChatHeader.openKFID)
            case 1: decoder.read(&kfChatHeader.externalUserID)
            case 2: decoder.read(&serviceState)
            default: decoder.read(&servicerUserID)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("open_kfid", kfChatHeader.openKFID)
        encoder.write("external_userid", kfChatHeader.externalUserID)
        encoder.write("service_state", serviceState)
        encoder.write("servicer_userid", servicerUserID)
        encoder.end()
    }
}
