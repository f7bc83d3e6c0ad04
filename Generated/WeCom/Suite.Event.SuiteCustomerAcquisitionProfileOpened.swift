// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionProfileOpened.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Someone opened an acquisition link of a company and sees a member's card.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `open_profile`.
public struct SuiteCustomerAcquisitionProfileOpenedEvent: AuthorizedCorpHeader, AcquisitionVisit {
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

    /// The ID of the acquisition link.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    public var channel: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, linkID: String, channel: String? = nil) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.linkID = linkID
        self.channel = channel
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteCustomerAcquisitionProfileOpenedEvent
        direction: inbound
        wire: xml
        match: InfoType=customer_acquisition ChangeType=open_profile
        schema: WeCom/Suite/Event/SuiteCustomerAcquisitionProfileOpened.json
        summary: Someone opened an acquisition link of a company and sees a member's card.
        """
    }

    private static var fieldNames: FieldNames { "SuiteId AuthCorpId TimeStamp InfoType ChangeType LinkId State" }

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
            case 4: decoder.expect("open_profile")
            case 5: decoder.read(&linkID)
            default: decoder.read(&channel)
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
        encoder.write("InfoType", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "open_profile")
        encoder.write("LinkId", linkID)
        encoder.write("State", channel)
        encoder.end()
    }
}
