// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionPriceChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The price that the provider pays for each customer of a company's acquisition links is going to change. Comes where
/// the provider pays in place of the company.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `change_price`.
public struct SuiteCustomerAcquisitionPriceChangedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The new price of one customer, in fen.
    ///
    /// Wire name: `Price`.
    public var price: Int64

    /// From when it holds.
    ///
    /// Wire name: `EffectiveTime`.
    public var effectiveTime: UnixTime

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, price: Int64, effectiveTime: UnixTime) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.price = price
        self.effectiveTime = effectiveTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteCustomerAcquisitionPriceChangedEvent
        direction: inbound
        wire: xml
        match: InfoType=customer_acquisition ChangeType=change_price
        schema: WeCom/Suite/Event/SuiteCustomerAcquisitionPriceChanged.json
        summary: The price that the provider pays for each customer of a company's acquisition links is going to \
        change. Comes where the provider pays in place of the company.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        price = 0
        effectiveTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType Price EffectiveTime")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("customer_acquisition")
            case 4: decoder.expect("change_price")
            case 5: decoder.read(&price)
            default: decoder.read(&effectiveTime)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "change_price")
        encoder.write("Price", price)
        encoder.write("EffectiveTime", effectiveTime)
        encoder.end()
    }
}
