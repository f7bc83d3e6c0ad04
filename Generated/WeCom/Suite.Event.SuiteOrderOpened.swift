// Generated from WeCom/Suite/Event/SuiteOrderOpened.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company ordered a paid edition of the application in the application market, or the provider ordered for it. The
/// order is not paid yet.
///
/// On the wire: `InfoType` `open_order`.
public struct SuiteOrderOpenedEvent: SuiteHeader {
    /// The fields of ``SuiteHeader``.
    public var suiteHeader: SuiteHeaderFields

    /// The CorpID of the company that buys.
    ///
    /// Wire name: `PaidCorpId`.
    public var paidCorpID: String

    /// The order, up to 32 characters: fetches what was ordered.
    ///
    /// Wire name: `OrderId`.
    public var orderID: String

    /// The UserID of the member who ordered; empty when the provider did.
    ///
    /// Wire name: `OperatorId`.
    public var operatorID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, timestamp: UnixTime, paidCorpID: String, orderID: String, operatorID: String? = nil) {
        suiteHeader = SuiteHeaderFields(suiteID: suiteID, timestamp: timestamp)
        self.paidCorpID = paidCorpID
        self.orderID = orderID
        self.operatorID = operatorID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteOrderOpenedEvent
        direction: inbound
        wire: xml
        match: InfoType=open_order
        schema: WeCom/Suite/Event/SuiteOrderOpened.json
        summary: A company ordered a paid edition of the application in the application market, or the provider \
        ordered for it. The order is not paid yet.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteHeader = SuiteHeaderFields(blankFor: decoder)
        paidCorpID = ""
        orderID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId TimeStamp InfoType PaidCorpId OrderId OperatorId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteHeader.suiteID)
            case 1: decoder.read(&suiteHeader.timestamp)
            case 2: decoder.expect("open_order")
            case 3: decoder.read(&paidCorpID)
            case 4: decoder.read(&orderID)
            default: decoder.read(&operatorID)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", suiteHeader.suiteID)
        encoder.write("TimeStamp", suiteHeader.timestamp)
        encoder.write("InfoType", constant: "open_order")
        encoder.write("PaidCorpId", paidCorpID)
        encoder.write("OrderId", orderID)
        encoder.write("OperatorId", operatorID)
        encoder.end()
    }
}
