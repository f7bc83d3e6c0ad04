// Generated from WeCom/Suite/Event/LicensePaySuccess.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order for interface licences was paid. The licences can be fetched and given to members.
///
/// On the wire: `InfoType` `license_pay_success`.
public struct LicensePaySuccessEvent: ProviderCorpHeader {
    /// The fields of ``ProviderCorpHeader``.
    public var providerCorpHeader: ProviderCorpHeaderFields

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
        serviceCorpID: String, authCorpID: String, timestamp: UnixTime, orderID: String, buyerUserID: String? = nil
    ) {
        providerCorpHeader = ProviderCorpHeaderFields(
            serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
        self.orderID = orderID
        self.buyerUserID = buyerUserID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: LicensePaySuccessEvent
        direction: inbound
        wire: xml
        match: InfoType=license_pay_success
        schema: WeCom/Suite/Event/LicensePaySuccess.json
        summary: An order for interface licences was paid. The licences can be fetched and given to members.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        providerCorpHeader = ProviderCorpHeaderFields(blankFor: decoder)
        orderID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ServiceCorpId AuthCorpId TimeStamp InfoType OrderId BuyerUserId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&providerCorpHeader.serviceCorpID)
            case 1: decoder.read(&providerCorpHeader.authCorpID)
            case 2: decoder.read(&providerCorpHeader.timestamp)
            case 3: decoder.expect("license_pay_success")
            case 4: decoder.read(&orderID)
            default: decoder.read(&buyerUserID)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ServiceCorpId", providerCorpHeader.serviceCorpID)
        encoder.write("AuthCorpId", providerCorpHeader.authCorpID)
        encoder.write("TimeStamp", providerCorpHeader.timestamp)
        encoder.write("InfoType", constant: "license_pay_success")
        encoder.write("OrderId", orderID)
        encoder.write("BuyerUserId", buyerUserID)
        encoder.end()
    }
}
