// Generated from WeCom/Suite/Event/SuiteFollowUserDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer deleted a member of a company.
///
/// On the wire: `InfoType` `change_external_contact`, `ChangeType` `del_follow_user`.
public struct SuiteFollowUserDeletedEvent: AuthorizedCorpHeader, Customer {
    /// The ID of the suite: of a third-party application, which begins with `ww`, or of a template for applications
    /// developed on a company's behalf, which begins with `dk`.
    ///
    /// Wire name: `SuiteId`.
    public var suiteID: String

    /// The CorpID of the company that authorized the suite. Third-party applications know it in encrypted form, which
    /// begins with `wp`.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

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
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String, externalUserID: String) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.userID = userID
        self.externalUserID = externalUserID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteFollowUserDeletedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_external_contact ChangeType=del_follow_user
        schema: WeCom/Suite/Event/SuiteFollowUserDeleted.json
        summary: A customer deleted a member of a company.
        """
    }

    private static var fieldNames: FieldNames {
        """
        SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID ExternalUserID
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        authCorpID = ""
        timestamp = 0
        userID = ""
        externalUserID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteID)
            case 1: decoder.read(&authCorpID)
            case 2: decoder.read(&timestamp)
            case 3: decoder.expect("change_external_contact")
            case 4: decoder.expect("del_follow_user")
            case 5: decoder.read(&userID)
            default: decoder.read(&externalUserID)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("SuiteId", suiteID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "change_external_contact")
        encoder.write("ChangeType", constant: "del_follow_user")
        encoder.write("UserID", userID)
        encoder.write("ExternalUserID", externalUserID)
        encoder.end()
    }
}
