// Generated from WeCom/Event/AppEmailReceived.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Mail arrived in the application's mailbox.
///
/// On the wire: `MsgType` `event`, `Event` `app_email_change`, `ChangeType` `receive_email`.
public struct AppEmailReceivedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The number of new mails in the mailbox.
    ///
    /// Wire name: `Amount`.
    public var newMailCount: Int

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, newMailCount: Int) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.newMailCount = newMailCount
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: AppEmailReceivedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=app_email_change ChangeType=receive_email
        schema: WeCom/Event/AppEmailReceived.json
        summary: Mail arrived in the application's mailbox.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        newMailCount = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType Amount")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("app_email_change")
            case 5: decoder.expect("receive_email")
            default: decoder.read(&newMailCount)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "app_email_change")
        encoder.write("ChangeType", constant: "receive_email")
        encoder.write("Amount", newMailCount, cdata: true)
        encoder.end()
    }
}
