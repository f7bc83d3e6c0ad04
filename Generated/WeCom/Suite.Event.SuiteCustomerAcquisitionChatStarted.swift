// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionChatStarted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer who came by an acquisition link wrote to the member for the first time.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `customer_start_chat`.
public struct SuiteCustomerAcquisitionChatStartedEvent: AuthorizedCorpHeader, AcquiredCustomer {
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

    /// The customer's ID among the external contacts of the company.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String

    /// The ID of the acquisition link by which the customer came; absent when it is not known.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String, externalUserID: String,
        linkID: String? = nil
    ) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.userID = userID
        self.externalUserID = externalUserID
        self.linkID = linkID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteCustomerAcquisitionChatStartedEvent
        direction: inbound
        wire: xml
        match: InfoType=customer_acquisition ChangeType=customer_start_chat
        schema: WeCom/Suite/Event/SuiteCustomerAcquisitionChatStarted.json
        summary: A customer who came by an acquisition link wrote to the member for the first time.
        """
    }

    private static var fieldNames: FieldNames {
        """
        SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID ExternalUserID LinkId
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
            case 3: decoder.expect("customer_acquisition")
            case 4: decoder.expect("customer_start_chat")
            case 5: decoder.read(&userID)
            case 6: decoder.read(&externalUserID)
            default: decoder.read(&linkID)
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
        encoder.write("InfoType", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "customer_start_chat")
        encoder.write("UserID", userID)
        encoder.write("ExternalUserID", externalUserID)
        encoder.write("LinkId", linkID)
        encoder.end()
    }
}
