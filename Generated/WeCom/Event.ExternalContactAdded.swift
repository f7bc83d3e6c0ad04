// Generated from WeCom/Event/ExternalContactAdded.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member and a customer became contacts.
///
/// On the wire: `MsgType` `event`, `Event` `change_external_contact`, `ChangeType` `add_external_contact`.
public struct ExternalContactAddedEvent: CompanyEventHeader, CustomerAddition {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The fields of ``CustomerAddition``.
    public var customerAddition: CustomerAdditionFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, userID: String? = nil,
        externalUserID: String, channel: String? = nil, welcomeCode: String? = nil, linkID: String? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        customerAddition = CustomerAdditionFields(
            userID: userID, externalUserID: externalUserID, channel: channel, welcomeCode: welcomeCode, linkID: linkID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ExternalContactAddedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_external_contact ChangeType=add_external_contact
        schema: WeCom/Event/ExternalContactAdded.json
        summary: A member and a customer became contacts.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        customerAddition = CustomerAdditionFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChangeType UserID ExternalUserID State WelcomeCode \
            LinkId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_external_contact")
            case 5: decoder.expect("add_external_contact")
            case 6: decoder.read(&customerAddition.userID)
            case 7: decoder.read(&customerAddition.externalUserID)
            case 8: decoder.read(&customerAddition.channel)
            case 9: decoder.read(&customerAddition.welcomeCode)
            default: decoder.read(&customerAddition.linkID)
            }
        }
        decoder.end(reading, required: 0xbd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_external_contact")
        encoder.write("ChangeType", constant: "add_external_contact")
        encoder.write("UserID", customerAddition.userID)
        encoder.write("ExternalUserID", customerAddition.externalUserID)
        encoder.write("State", customerAddition.channel)
        encoder.write("WelcomeCode", customerAddition.welcomeCode)
        encoder.write("LinkId", customerAddition.linkID)
        encoder.end()
    }
}
