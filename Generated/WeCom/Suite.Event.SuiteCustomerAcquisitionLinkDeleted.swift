// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionLinkDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An acquisition link of a company was deleted.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `delete_link`.
public struct SuiteCustomerAcquisitionLinkDeletedEvent: AuthorizedCorpHeader {
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

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, linkID: String) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.linkID = linkID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteCustomerAcquisitionLinkDeletedEvent
        direction: inbound
        wire: xml
        match: InfoType=customer_acquisition ChangeType=delete_link
        schema: WeCom/Suite/Event/SuiteCustomerAcquisitionLinkDeleted.json
        summary: An acquisition link of a company was deleted.
        """
    }

    private static var fieldNames: FieldNames { "SuiteId AuthCorpId TimeStamp InfoType ChangeType LinkId" }

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
            case 4: decoder.expect("delete_link")
            default: decoder.read(&linkID)
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
        encoder.write("ChangeType", constant: "delete_link")
        encoder.write("LinkId", linkID)
        encoder.end()
    }
}
