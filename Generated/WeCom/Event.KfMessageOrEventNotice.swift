// Generated from WeCom/Event/KfMessageOrEventNotice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Something happened in a customer-service account: a customer wrote, entered or left, or an agent did something. What
/// it was has to be fetched with `sync_msg`, which gives a list of what `CustomerServiceInboundMessage` names.
///
/// On the wire: `MsgType` `event`, `Event` `kf_msg_or_event`.
public struct KfMessageOrEventNotice: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// Given to `sync_msg`, lifts its limit on calls; valid for 10 minutes.
    ///
    /// Wire name: `Token`.
    public var token: String

    /// The ID of the customer-service account; absent in pushes of old.
    ///
    /// Wire name: `OpenKfId`.
    public var openKFID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, token: String, openKFID: String? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.token = token
        self.openKFID = openKFID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: KfMessageOrEventNotice
        direction: inbound
        wire: xml
        match: MsgType=event Event=kf_msg_or_event
        schema: WeCom/Event/KfMessageOrEventNotice.json
        summary: Something happened in a customer-service account: a customer wrote, entered or left, or an agent \
        did something. What it was has to be fetched with `sync_msg`, which gives a list of what \
        `CustomerServiceInboundMessage` names.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        token = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event Token OpenKfId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("kf_msg_or_event")
            case 5: decoder.read(&token)
            default: decoder.read(&openKFID)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "kf_msg_or_event")
        encoder.write("Token", token)
        encoder.write("OpenKfId", openKFID)
        encoder.end()
    }
}
