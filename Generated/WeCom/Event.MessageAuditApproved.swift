// Generated from WeCom/Event/MessageAuditApproved.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer agreed that the chats with the company are archived.
///
/// On the wire: `MsgType` `event`, `Event` `change_external_contact`, `ChangeType` `msg_audit_approved`.
public struct MessageAuditApprovedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The ID of the member with whom the customer chats.
    ///
    /// Wire name: `UserID`.
    public var userID: String

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String

    /// Sends one welcome message to the customer, a `SendWelcomeMsg`, within 20 seconds. Absent when the two have begun
    /// to chat, when a code that came before the member confirmed was used, or when the customer is a business partner
    /// whose card was passed on.
    ///
    /// Wire name: `WelcomeCode`.
    public var welcomeCode: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, userID: String, externalUserID: String,
        welcomeCode: String? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.userID = userID
        self.externalUserID = externalUserID
        self.welcomeCode = welcomeCode
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: MessageAuditApprovedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_external_contact ChangeType=msg_audit_approved
        schema: WeCom/Event/MessageAuditApproved.json
        summary: A customer agreed that the chats with the company are archived.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        userID = ""
        externalUserID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChangeType UserID ExternalUserID WelcomeCode
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_external_contact")
            case 5: decoder.expect("msg_audit_approved")
            case 6: decoder.read(&userID)
            case 7: decoder.read(&externalUserID)
            default: decoder.read(&welcomeCode)
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
        encoder.write("ChangeType", constant: "msg_audit_approved")
        encoder.write("UserID", userID)
        encoder.write("ExternalUserID", externalUserID)
        encoder.write("WelcomeCode", welcomeCode)
        encoder.end()
    }
}
