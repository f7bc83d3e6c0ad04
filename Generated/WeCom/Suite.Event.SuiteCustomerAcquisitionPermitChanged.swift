// Generated from WeCom/Suite/Event/SuiteCustomerAcquisitionPermitChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company changed which of its members may serve customers for the application. Fetch the list of these members
/// again.
///
/// On the wire: `InfoType` `customer_acquisition_permit_change`.
public struct SuiteCustomerAcquisitionPermitChangedEvent: AuthorizedCorpHeader {
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
        name: SuiteCustomerAcquisitionPermitChangedEvent
        direction: inbound
        wire: xml
        match: InfoType=customer_acquisition_permit_change
        schema: WeCom/Suite/Event/SuiteCustomerAcquisitionPermitChanged.json
        summary: A company changed which of its members may serve customers for the application. Fetch the list of \
        these members again.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            default: decoder.expect("customer_acquisition_permit_change")
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "customer_acquisition_permit_change")
        encoder.end()
    }
}
