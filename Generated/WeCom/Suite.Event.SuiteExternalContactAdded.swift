// Generated from WeCom/Suite/Event/SuiteExternalContactAdded.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member of a company and a customer became contacts. Fetch the customer, and welcome the customer with the code if
/// there is one.
///
/// On the wire: `InfoType` `change_external_contact`, `ChangeType` `add_external_contact`.
public struct SuiteExternalContactAddedEvent: AuthorizedCorpHeader, CustomerAddition {
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

    /// The ID of the member who serves the customer. The acquisition component of a provider may leave it out.
    ///
    /// Wire name: `UserID`.
    public var userID: String?

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String

    /// The `state` of the contact way, or the `customer_channel` of the acquisition link, by which the customer came;
    /// absent when there is none.
    ///
    /// Wire name: `State`.
    public var channel: String?

    /// Sends one welcome message to the customer, within 20 seconds. Absent when the two have begun to chat, when a
    /// code that came before the member confirmed was used, or when the customer is a business partner whose card was
    /// passed on.
    ///
    /// Wire name: `WelcomeCode`.
    public var welcomeCode: String?

    /// The ID of the acquisition link by which the customer came; only pushes about the acquisition component of a
    /// provider carry it.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String? = nil, externalUserID: String,
        channel: String? = nil, welcomeCode: String? = nil, linkID: String? = nil
    ) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.userID = userID
        self.externalUserID = externalUserID
        self.channel = channel
        self.welcomeCode = welcomeCode
        self.linkID = linkID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteExternalContactAddedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_external_contact ChangeType=add_external_contact
        schema: WeCom/Suite/Event/SuiteExternalContactAdded.json
        summary: A member of a company and a customer became contacts. Fetch the customer, and welcome the \
        customer with the code if there is one.
        """
    }

    private static var fieldNames: FieldNames {
        """
        SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID ExternalUserID State WelcomeCode LinkId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        authCorpID = ""
        timestamp = 0
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
            case 4: decoder.expect("add_external_contact")
            case 5: decoder.read(&userID)
            case 6: decoder.read(&externalUserID)
            case 7: decoder.read(&channel)
            case 8: decoder.read(&welcomeCode)
            default: decoder.read(&linkID)
            }
        }
        decoder.end(reading, required: 0x5f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("SuiteId", suiteID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "change_external_contact")
        encoder.write("ChangeType", constant: "add_external_contact")
        encoder.write("UserID", userID)
        encoder.write("ExternalUserID", externalUserID)
        encoder.write("State", channel)
        encoder.write("WelcomeCode", welcomeCode)
        encoder.write("LinkId", linkID)
        encoder.end()
    }
}
