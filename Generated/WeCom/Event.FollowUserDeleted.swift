// Generated from WeCom/Event/FollowUserDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer removed a member.
///
/// On the wire: `MsgType` `event`, `Event` `change_external_contact`, `ChangeType` `del_follow_user`.
public struct FollowUserDeletedEvent: CompanyEventHeader, Customer {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// `sys` for most events, else the ID of the member who caused it; a few pushes leave it out.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The ID of the member who serves the customer.
    ///
    /// Wire name: `UserID`.
    public var userID: String

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, userID: String, externalUserID: String
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.userID = userID
        self.externalUserID = externalUserID
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

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event ChangeType UserID ExternalUserID
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        userID = ""
        externalUserID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_external_contact")
            case 5: decoder.expect("del_follow_user")
            case 6: decoder.read(&userID)
            default: decoder.read(&externalUserID)
            }
        }
        decoder.end(reading, required: 0xfd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_external_contact")
        encoder.write("ChangeType", constant: "del_follow_user")
        encoder.write("UserID", userID)
        encoder.write("ExternalUserID", externalUserID)
        encoder.end()
    }
}
