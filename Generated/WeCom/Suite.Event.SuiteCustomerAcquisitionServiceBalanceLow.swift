// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionServiceBalanceLow.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The balance from which the provider pays for acquisition links is nearly used up.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `service_balance_low`.
public struct SuiteCustomerAcquisitionServiceBalanceLowEvent: SuiteHeader {
    /// The fields of ``SuiteHeader``.
    public var suiteHeader: SuiteHeaderFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, timestamp: UnixTime) {
        suiteHeader = SuiteHeaderFields(suiteID: suiteID, timestamp: timestamp)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteCustomerAcquisitionServiceBalanceLowEvent
        direction: inbound
        wire: xml
        match: InfoType=customer_acquisition ChangeType=service_balance_low
        schema: WeCom/Suite/Event/SuiteCustomerAcquisitionServiceBalanceLow.json
        summary: The balance from which the provider pays for acquisition links is nearly used up.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteHeader = SuiteHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId TimeStamp InfoType ChangeType")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteHeader.suiteID)
            case 1: decoder.read(&suiteHeader.timestamp)
            case 2: decoder.expect("customer_acquisition")
            default: decoder.expect("service_balance_low")
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", suiteHeader.suiteID)
        encoder.write("TimeStamp", suiteHeader.timestamp)
        encoder.write("InfoType", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "service_balance_low")
        encoder.end()
    }
}
