// Generated from WeCom/Suite/Event/SuiteExternalContactAdded.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member of a company and a customer became contacts. Fetch the customer, and welcome the customer with the code if
/// there is one.
///
/// On the wire: `InfoType` `change_external_contact`, `ChangeType` `add_external_contact`.
public struct SuiteExternalContactAddedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The ID of the member who serves the customer; an acquisition component is not told.
    ///
    /// Wire name: `UserID`.
    public var userID: String?

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom. An acquisition component is not told.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String?

    /// The `state` of the contact way, or the `customer_channel` of the acquisition link, by which the customer came;
    /// absent when there is none.
    ///
    /// Wire name: `State`.
    public var channel: String?

    /// Sends one welcome message to the customer, a `SendWelcomeMsg`, within 20 seconds. Absent when the two have begun
    /// to chat, when a code that came before the member confirmed was used, or when the customer is a business partner
    /// whose card was passed on.
    ///
    /// Wire name: `WelcomeCode`.
    public var welcomeCode: String?

    /// The ID of the acquisition link by which the customer came; only an acquisition component is told.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String? = nil, externalUserID: String? = nil,
        channel: String? = nil, welcomeCode: String? = nil, linkID: String? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID ExternalUserID State WelcomeCode LinkId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_external_contact")
            case 4: decoder.expect("add_external_contact")
            case 5: decoder.read(&userID)
            case 6: decoder.read(&externalUserID)
            case 7: decoder.read(&channel)
            case 8: decoder.read(&welcomeCode)
            default: decoder.read(&linkID)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
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
