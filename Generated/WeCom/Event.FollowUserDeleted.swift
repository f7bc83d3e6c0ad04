// Generated from WeCom/Event/FollowUserDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer removed a member.
///
/// On the wire: `MsgType` `event`, `Event` `change_external_contact`, `ChangeType` `del_follow_user`.
public struct FollowUserDeletedEvent: CompanyEventHeader, Customer {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The fields of ``Customer``.
    public var customer: CustomerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, userID: String, externalUserID: String
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        customer = CustomerFields(userID: userID, externalUserID: externalUserID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: FollowUserDeletedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_external_contact ChangeType=del_follow_user
        schema: WeCom/Event/FollowUserDeleted.json
        summary: A customer removed a member.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        customer = CustomerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType UserID ExternalUserID")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_external_contact")
            case 5: decoder.expect("del_follow_user")
            case 6: decoder.read(&customer.userID)
            default: decoder.read(&customer.externalUserID)
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
        encoder.write("Event", constant: "change_external_contact")
        encoder.write("ChangeType", constant: "del_follow_user")
        encoder.write("UserID", customer.userID)
        encoder.write("ExternalUserID", customer.externalUserID)
        encoder.end()
    }
}
