// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionChatStarted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer who came by an acquisition link wrote to the member for the first time.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `customer_start_chat`.
public struct SuiteCustomerAcquisitionChatStartedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The ID of the member who serves the customer; an acquisition component is not told.
    ///
    /// Wire name: `UserID`.
    public var userID: String?

    /// The customer's ID among the external contacts of the company; an acquisition component is not told.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String?

    /// The ID of the acquisition link by which the customer came; absent when it is not known.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String?

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    public var channel: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String? = nil, externalUserID: String? = nil,
        linkID: String? = nil, channel: String? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.userID = userID
        self.externalUserID = externalUserID
        self.linkID = linkID
        self.channel = channel
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID ExternalUserID LinkId State
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("customer_acquisition")
            case 4: decoder.expect("customer_start_chat")
            case 5: decoder.read(&userID)
            case 6: decoder.read(&externalUserID)
            case 7: decoder.read(&linkID)
            default: decoder.read(&channel)
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
        encoder.write("InfoType", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "customer_start_chat")
        encoder.write("UserID", userID)
        encoder.write("ExternalUserID", externalUserID)
        encoder.write("LinkId", linkID)
        encoder.write("State", channel)
        encoder.end()
    }
}
