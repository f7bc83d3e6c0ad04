// Generated from WeCom/Suite/Event/AdvancedApiRefund.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The refund that was asked for an order of a paid interface is decided.
///
/// On the wire: `InfoType` `advanced_api_refund`.
public struct AdvancedApiRefundEvent: ProviderCorpHeader {
    /// The fields of ``ProviderCorpHeader``.
    public var providerCorpHeader: ProviderCorpHeaderFields

    /// Which of the paid interfaces it is, by WeCom's number: 1 is that of archived chats.
    ///
    /// Wire name: `AdvanceApiType`.
    public var apiType: Int

    /// The order in question.
    ///
    /// Wire name: `OrderId`.
    public var orderID: String

    /// What was decided.
    ///
    /// Wire name: `OrderStatus`.
    public var status: RefundStatus

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        serviceCorpID: String, authCorpID: String, timestamp: UnixTime, apiType: Int, orderID: String,
        status: RefundStatus
    ) {
        providerCorpHeader = ProviderCorpHeaderFields(
            serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
        self.apiType = apiType
        self.orderID = orderID
        self.status = status
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: AdvancedApiRefundEvent
        direction: inbound
        wire: xml
        match: InfoType=advanced_api_refund
        schema: WeCom/Suite/Event/AdvancedApiRefund.json
        summary: The refund that was asked for an order of a paid interface is decided.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        providerCorpHeader = ProviderCorpHeaderFields(blankFor: decoder)
        apiType = 0
        orderID = ""
        status = RefundStatus(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ServiceCorpId AuthCorpId TimeStamp InfoType AdvanceApiType OrderId OrderStatus")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&providerCorpHeader.serviceCorpID)
            case 1: decoder.read(&providerCorpHeader.authCorpID)
            case 2: decoder.read(&providerCorpHeader.timestamp)
            case 3: decoder.expect("advanced_api_refund")
            case 4: decoder.read(&apiType)
            case 5: decoder.read(&orderID)
            default: decoder.read(&status)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ServiceCorpId", providerCorpHeader.serviceCorpID)
        encoder.write("AuthCorpId", providerCorpHeader.authCorpID)
        encoder.write("TimeStamp", providerCorpHeader.timestamp)
        encoder.write("InfoType", constant: "advanced_api_refund")
        encoder.write("AdvanceApiType", apiType, cdata: true)
        encoder.write("OrderId", orderID)
        encoder.write("OrderStatus", status)
        encoder.end()
    }

    /// What was decided.
    public struct RefundStatus: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The order was refunded.
        public static var refunded: Self { Self(rawValue: 1) }

        /// The refund was refused.
        public static var refused: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.refunded, .refused] }
    }
}
