// Generated from WeCom/Event/ContactUserDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member was removed from the address book.
///
/// On the wire: `MsgType` `event`, `Event` `change_contact`, `ChangeType` `delete_user`.
public struct ContactUserDeletedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The member's ID in the company, which the company chose: 1 to 64 characters, in which letter case does not
    /// matter.
    ///
    /// Wire name: `UserID`.
    public var userID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, userID: String) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.userID = userID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ContactUserDeletedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_contact ChangeType=delete_user
        schema: WeCom/Event/ContactUserDeleted.json
        summary: A member was removed from the address book.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        userID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType UserID")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_contact")
            case 5: decoder.expect("delete_user")
            default: decoder.read(&userID)
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
        encoder.write("Event", constant: "change_contact")
        encoder.write("ChangeType", constant: "delete_user")
        encoder.write("UserID", userID)
        encoder.end()
    }
}
