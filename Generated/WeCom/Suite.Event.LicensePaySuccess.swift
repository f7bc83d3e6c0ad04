// Generated from WeCom/Suite/Event/LicensePaySuccess.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order for interface licences was paid. The licences can be fetched and given to members.
///
/// On the wire: `InfoType` `license_pay_success`.
public struct LicensePaySuccessEvent: ProviderCorpHeader {
    /// The service provider's own CorpID.
    ///
    /// Wire name: `ServiceCorpId`.
    public var serviceCorpID: String

    /// The CorpID of the customer company.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

    /// The order that was paid.
    ///
    /// Wire name: `OrderId`.
    public var orderID: String

    /// The UserID of the provider's member who ordered.
    ///
    /// Wire name: `BuyerUserId`.
    public var buyerUserID: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        serviceCorpID: String, authCorpID: String, timestamp: UnixTime, orderID: String, buyerUserID: String? = nil
    ) {
        self.serviceCorpID = serviceCorpID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
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

    private static var fieldNames: FieldNames { "ServiceCorpId AuthCorpId TimeStamp InfoType OrderId BuyerUserId" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        serviceCorpID = ""
        authCorpID = ""
        timestamp = 0
        orderID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&serviceCorpID)
            case 1: decoder.read(&authCorpID)
            case 2: decoder.read(&timestamp)
            case 3: decoder.expect("license_pay_success")
            case 4: decoder.read(&orderID)
            default: decoder.read(&buyerUserID)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ServiceCorpId", serviceCorpID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "license_pay_success")
        encoder.write("OrderId", orderID)
        encoder.write("BuyerUserId", buyerUserID)
        encoder.end()
    }
}
