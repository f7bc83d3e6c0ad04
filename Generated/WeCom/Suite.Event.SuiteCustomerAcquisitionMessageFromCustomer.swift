// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionMessageFromCustomer.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member has heard for the 3rd, 5th or 10th time from a customer who came by an acquisition link. The details are
/// asked for with the key of this push.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `message_from_customer`.
public struct SuiteCustomerAcquisitionMessageFromCustomerEvent: AuthorizedCorpHeader, AcquisitionConversation {
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

    /// The ID of the member who got the messages; not sent since 19 December 2024.
    ///
    /// Wire name: `UserID`.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var userID: String?

    /// The customer's ID among the external contacts of the company; not sent since 19 December 2024.
    ///
    /// Wire name: `ExternalUserID`.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var externalUserID: String?

    /// The ID of the acquisition link.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    public var channel: String?

    /// How many times the member had heard from the customer, 3, 5 or 10; not sent since 19 December 2024.
    ///
    /// Wire name: `ChatSeq`.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var receivedMessageCount: Int?

    /// Asks for the details of the messages; valid for about 30 minutes. Absent in pushes of old.
    ///
    /// Wire name: `ChatKey`.
    public var chatKey: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, userID: String? = nil, externalUserID: String? = nil,
        linkID: String, channel: String? = nil, receivedMessageCount: Int? = nil, chatKey: String? = nil
    ) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.userID = userID
        self.externalUserID = externalUserID
        self.linkID = linkID
        self.channel = channel
        self.receivedMessageCount = receivedMessageCount
        self.chatKey = chatKey
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteCustomerAcquisitionMessageFromCustomerEvent
        direction: inbound
        wire: xml
        match: InfoType=customer_acquisition ChangeType=message_from_customer
        schema: WeCom/Suite/Event/SuiteCustomerAcquisitionMessageFromCustomer.json
        summary: A member has heard for the 3rd, 5th or 10th time from a customer who came by an acquisition link. \
        The details are asked for with the key of this push.
        """
    }

    private static var fieldNames: FieldNames {
        """
        SuiteId AuthCorpId TimeStamp InfoType ChangeType UserID ExternalUserID LinkId State ChatSeq ChatKey
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        authCorpID = ""
        timestamp = 0
        linkID = ""
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
            case 4: decoder.expect("message_from_customer")
            case 5: decoder.read(&userID)
            case 6: decoder.read(&externalUserID)
            case 7: decoder.read(&linkID)
            case 8: decoder.read(&channel)
            case 9: decoder.read(&receivedMessageCount)
            default: decoder.read(&chatKey)
            }
        }
        decoder.end(reading, required: 0x9f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("SuiteId", suiteID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "message_from_customer")
        encoder.write("UserID", userID)
        encoder.write("ExternalUserID", externalUserID)
        encoder.write("LinkId", linkID)
        encoder.write("State", channel)
        encoder.write("ChatSeq", receivedMessageCount)
        encoder.write("ChatKey", chatKey)
        encoder.end()
    }
}
