// Generated from WeCom/Event/PublicEmailReceived.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Mail arrived in a public mailbox of the company.
///
/// On the wire: `MsgType` `event`, `Event` `public_email_change`, `ChangeType` `receive_email`.
public struct PublicEmailReceivedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The ID of the mailbox.
    ///
    /// Wire name: `Id`.
    public var id: Int64

    /// The number of new mails in the mailbox.
    ///
    /// Wire name: `Amount`.
    public var newMailCount: Int

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, id: Int64, newMailCount: Int) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.id = id
        self.newMailCount = newMailCount
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: PublicEmailReceivedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=public_email_change ChangeType=receive_email
        schema: WeCom/Event/PublicEmailReceived.json
        summary: Mail arrived in a public mailbox of the company.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        id = 0
        newMailCount = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType Id Amount")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("public_email_change")
            case 5: decoder.expect("receive_email")
            case 6: decoder.read(&id)
            default: decoder.read(&newMailCount)
            }
        }
        decoder.end(reading, required: 0xfd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "public_email_change")
        encoder.write("ChangeType", constant: "receive_email")
        encoder.write("Id", id)
        encoder.write("Amount", newMailCount)
        encoder.end()
    }
}
