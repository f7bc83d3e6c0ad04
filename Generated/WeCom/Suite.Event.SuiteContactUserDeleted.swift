// Generated from WeCom/Suite/Event/SuiteContactUserDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member was deleted in a company, or left what the application may see.
///
/// On the wire: `InfoType` `change_contact`, `ChangeType` `delete_user`.
public struct SuiteContactUserDeletedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

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
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String, openUserID: String? = nil) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        userID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID OpenUserID")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
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
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "change_contact")
        encoder.write("ChangeType", constant: "delete_user")
        encoder.write("UserID", userID)
        encoder.write("OpenUserID", openUserID)
        encoder.end()
    }
}
