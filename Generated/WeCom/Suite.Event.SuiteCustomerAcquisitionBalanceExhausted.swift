// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionBalanceExhausted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company's quota for acquisition links is used up: the links do not work until it is topped up.
///
/// On the wire: `InfoType` `customer_acquisition`, `ChangeType` `balance_exhausted`.
public struct SuiteCustomerAcquisitionBalanceExhaustedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteCustomerAcquisitionBalanceExhaustedEvent
        direction: inbound
        wire: xml
        match: InfoType=customer_acquisition ChangeType=balance_exhausted
        schema: WeCom/Suite/Event/SuiteCustomerAcquisitionBalanceExhausted.json
        summary: A company's quota for acquisition links is used up: the links do not work until it is topped up.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("customer_acquisition")
            default: decoder.expect("balance_exhausted")
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "customer_acquisition")
        encoder.write("ChangeType", constant: "balance_exhausted")
        encoder.end()
    }
}
