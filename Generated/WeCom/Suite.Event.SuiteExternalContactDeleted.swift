// Generated from WeCom/Suite/Event/SuiteExternalContactDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member of a company deleted a customer, or lost the customer to another member by a transfer.
///
/// On the wire: `InfoType` `change_external_contact`, `ChangeType` `del_external_contact`.
public struct SuiteExternalContactDeletedEvent: AuthorizedCorpHeader, CustomerDeletion {
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

    /// Why the customer was removed; absent when the member did it by hand.
    ///
    /// Wire name: `Source`.
    public var source: CustomerDeletionSource?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String, externalUserID: String,
        source: CustomerDeletionSource? = nil
    ) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.userID = userID
        self.externalUserID = externalUserID
        self.source = source
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteExternalContactDeletedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_external_contact ChangeType=del_external_contact
        schema: WeCom/Suite/Event/SuiteExternalContactDeleted.json
        summary: A member of a company deleted a customer, or lost the customer to another member by a transfer.
        """
    }

    private static var fieldNames: FieldNames {
        """
        SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID ExternalUserID Source
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
            case 4: decoder.expect("del_external_contact")
            case 5: decoder.read(&userID)
            case 6: decoder.read(&externalUserID)
            default: decoder.read(&source)
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
        encoder.write("ChangeType", constant: "del_external_contact")
        encoder.write("UserID", userID)
        encoder.write("ExternalUserID", externalUserID)
        encoder.write("Source", source)
        encoder.end()
    }
}
