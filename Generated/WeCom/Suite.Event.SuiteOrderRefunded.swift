// Generated from WeCom/Suite/Event/SuiteOrderRefunded.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order was refunded: the company got the payment back, and loses what it had bought.
///
/// On the wire: `InfoType` `refund`.
public struct SuiteOrderRefundedEvent: SuiteHeader {
    /// The fields of ``SuiteHeader``.
    public var suiteHeader: SuiteHeaderFields

    /// The CorpID of the company that buys.
    ///
    /// Wire name: `PaidCorpId`.
    public var paidCorpID: String

    /// The order that was refunded.
    ///
    /// Wire name: `OrderId`.
    public var orderID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, timestamp: UnixTime, paidCorpID: String, orderID: String) {
        suiteHeader = SuiteHeaderFields(suiteID: suiteID, timestamp: timestamp)
        self.paidCorpID = paidCorpID
        self.orderID = orderID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteOrderRefundedEvent
        direction: inbound
        wire: xml
        match: InfoType=refund
        schema: WeCom/Suite/Event/SuiteOrderRefunded.json
        summary: An order was refunded: the company got the payment back, and loses what it had bought.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteHeader = SuiteHeaderFields(blankFor: decoder)
        paidCorpID = ""
        orderID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId TimeStamp InfoType PaidCorpId OrderId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteHeader.suiteID)
            case 1: decoder.read(&suiteHeader.timestamp)
            case 2: decoder.expect("refund")
            case 3: decoder.read(&paidCorpID)
            default: decoder.read(&orderID)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", suiteHeader.suiteID)
        encoder.write("TimeStamp", suiteHeader.timestamp)
        encoder.write("InfoType", constant: "refund")
        encoder.write("PaidCorpId", paidCorpID)
        encoder.write("OrderId", orderID)
        encoder.end()
    }
}
