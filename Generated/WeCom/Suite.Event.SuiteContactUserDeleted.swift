// Generated from WeCom/Suite/Event/SuiteContactUserDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member was deleted in a company, or left what the application may see.
///
/// On the wire: `InfoType` `change_contact`, `ChangeType` `delete_user`.
public struct SuiteContactUserDeletedEvent: AuthorizedCorpHeader {
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

    /// The member's ID in the company, which the company chose: 1 to 64 characters, in which letter case does not
    /// matter.
    ///
    /// Wire name: `UserID`.
    public var userID: String

    /// The member's ID that all applications of the provider see alike; only third-party applications get it.
    ///
    /// Wire name: `OpenUserID`.
    public var openUserID: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String, openUserID: String? = nil) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.userID = userID
        self.openUserID = openUserID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteContactUserDeletedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_contact ChangeType=delete_user
        schema: WeCom/Suite/Event/SuiteContactUserDeleted.json
        summary: A member was deleted in a company, or left what the application may see.
        """
    }

    private static var fieldNames: FieldNames { "SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID OpenUserID" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        authCorpID = ""
        timestamp = 0
        userID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteID)
            case 1: decoder.read(&authCorpID)
            case 2: decoder.read(&timestamp)
            case 3: decoder.expect("change_contact")
            case 4: decoder.expect("delete_user")
            case 5: decoder.read(&userID)
            default: decoder.read(&openUserID)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("SuiteId", suiteID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "change_contact")
        encoder.write("ChangeType", constant: "delete_user")
        encoder.write("UserID", userID)
        encoder.write("OpenUserID", openUserID)
        encoder.end()
    }
}
