// Generated from WeCom/Suite/Event/AdvancedApiPaySuccess.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order for accounts of a paid interface was paid.
///
/// On the wire: `InfoType` `advanced_api_pay_success`.
public struct AdvancedApiPaySuccessEvent: ProviderCorpHeader {
    /// The fields of ``ProviderCorpHeader``.
    public var providerCorpHeader: ProviderCorpHeaderFields

    /// Which of the paid interfaces it is, by WeCom's number: 1 is that of archived chats.
    ///
    /// Wire name: `AdvanceApiType`.
    public var apiType: Int

    /// The order that was paid.
    ///
    /// Wire name: `OrderId`.
    public var orderID: String

    /// The UserID of the provider's member who ordered.
    ///
    /// Wire name: `BuyerUserId`.
    public var buyerUserID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        serviceCorpID: String, authCorpID: String, timestamp: UnixTime, apiType: Int, orderID: String,
        buyerUserID: String? = nil
    ) {
        providerCorpHeader = ProviderCorpHeaderFields(
            serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
        self.apiType = apiType
        self.orderID = orderID
        self.buyerUserID = buyerUserID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: AdvancedApiPaySuccessEvent
        direction: inbound
        wire: xml
        match: InfoType=advanced_api_pay_success
        schema: WeCom/Suite/Event/AdvancedApiPaySuccess.json
        summary: An order for accounts of a paid interface was paid.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        providerCorpHeader = ProviderCorpHeaderFields(blankFor: decoder)
        apiType = 0
        orderID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ServiceCorpId AuthCorpId TimeStamp InfoType AdvanceApiType OrderId BuyerUserId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&providerCorpHeader.serviceCorpID)
            case 1: decoder.read(&providerCorpHeader.authCorpID)
            case 2: decoder.read(&providerCorpHeader.timestamp)
            case 3: decoder.expect("advanced_api_pay_success")
            case 4: decoder.read(&apiType)
            case 5: decoder.read(&orderID)
            default: decoder.read(&buyerUserID)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ServiceCorpId", providerCorpHeader.serviceCorpID)
        encoder.write("AuthCorpId", providerCorpHeader.authCorpID)
        encoder.write("TimeStamp", providerCorpHeader.timestamp)
        encoder.write("InfoType", constant: "advanced_api_pay_success")
        encoder.write("AdvanceApiType", apiType, cdata: true)
        encoder.write("OrderId", orderID)
        encoder.write("BuyerUserId", buyerUserID)
        encoder.end()
    }
}
