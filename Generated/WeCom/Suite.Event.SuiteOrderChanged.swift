// Generated from WeCom/Suite/Event/SuiteOrderChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The provider changed the price of an order. WeCom replaces the order: only the new number can be queried and paid.
///
/// On the wire: `InfoType` `change_order`.
public struct SuiteOrderChangedEvent: SuiteHeader {
    /// The fields of ``SuiteHeader``.
    public var suiteHeader: SuiteHeaderFields

    /// The CorpID of the company that buys.
    ///
    /// Wire name: `PaidCorpId`.
    public var paidCorpID: String

    /// The order that is void now.
    ///
    /// Wire name: `OldOrderId`.
    public var oldOrderID: String

    /// The order that takes its place.
    ///
    /// Wire name: `NewOrderId`.
    public var newOrderID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, timestamp: UnixTime, paidCorpID: String, oldOrderID: String, newOrderID: String) {
        suiteHeader = SuiteHeaderFields(suiteID: suiteID, timestamp: timestamp)
        self.paidCorpID = paidCorpID
        self.oldOrderID = oldOrderID
        self.newOrderID = newOrderID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteOrderChangedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_order
        schema: WeCom/Suite/Event/SuiteOrderChanged.json
        summary: The provider changed the price of an order. WeCom replaces the order: only the new number can be \
        queried and paid.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteHeader = SuiteHeaderFields(blankFor: decoder)
        paidCorpID = ""
        oldOrderID = ""
        newOrderID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId TimeStamp InfoType PaidCorpId OldOrderId NewOrderId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteHeader.suiteID)
            case 1: decoder.read(&suiteHeader.timestamp)
            case 2: decoder.expect("change_order")
            case 3: decoder.read(&paidCorpID)
            case 4: decoder.read(&oldOrderID)
            default: decoder.read(&newOrderID)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", suiteHeader.suiteID)
        encoder.write("TimeStamp", suiteHeader.timestamp)
        encoder.write("InfoType", constant: "change_order")
        encoder.write("PaidCorpId", paidCorpID)
        encoder.write("OldOrderId", oldOrderID)
        encoder.write("NewOrderId", newOrderID)
        encoder.end()
    }
}
