// Generated from WeCom/Suite/Event/SuiteOrderCancelled.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order was cancelled before it was paid.
///
/// On the wire: `InfoType` `cancel_order`.
public struct SuiteOrderCancelledEvent: SuiteHeader {
    /// The ID of the suite: of a third-party application, which begins with `ww`, or of a template for applications
    /// developed on a company's behalf, which begins with `dk`.
    ///
    /// Wire name: `SuiteId`.
    public var suiteID: String

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

    /// The CorpID of the company that buys.
    ///
    /// Wire name: `PaidCorpId`.
    public var paidCorpID: String

    /// The order that was cancelled.
    ///
    /// Wire name: `OrderId`.
    public var orderID: String

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, timestamp: UnixTime, paidCorpID: String, orderID: String) {
        self.suiteID = suiteID
        self.timestamp = timestamp
        self.paidCorpID = paidCorpID
        self.orderID = orderID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteOrderCancelledEvent
        direction: inbound
        wire: xml
        match: InfoType=cancel_order
        schema: WeCom/Suite/Event/SuiteOrderCancelled.json
        summary: An order was cancelled before it was paid.
        """
    }

    private static var fieldNames: FieldNames { "SuiteId TimeStamp InfoType PaidCorpId OrderId" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        timestamp = 0
        paidCorpID = ""
        orderID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteID)
            case 1: decoder.read(&timestamp)
            case 2: decoder.expect("cancel_order")
            case 3: decoder.read(&paidCorpID)
            default: decoder.read(&orderID)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("SuiteId", suiteID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "cancel_order")
        encoder.write("PaidCorpId", paidCorpID)
        encoder.write("OrderId", orderID)
        encoder.end()
    }
}
