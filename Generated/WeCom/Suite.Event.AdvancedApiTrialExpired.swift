// Generated from WeCom/Suite/Event/AdvancedApiTrialExpired.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company's trial of a paid interface is over, and calls of it fail until it is bought.
///
/// On the wire: `InfoType` `advanced_api_trial_expired`.
public struct AdvancedApiTrialExpiredEvent: ProviderCorpHeader {
    /// The fields of ``ProviderCorpHeader``.
    public var providerCorpHeader: ProviderCorpHeaderFields

    /// Which of the paid interfaces it is, by WeCom's number: 1 is that of archived chats.
    ///
    /// Wire name: `AdvanceApiType`.
    public var apiType: Int

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(serviceCorpID: String, authCorpID: String, timestamp: UnixTime, apiType: Int) {
        providerCorpHeader = ProviderCorpHeaderFields(
            serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
        self.apiType = apiType
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: AdvancedApiTrialExpiredEvent
        direction: inbound
        wire: xml
        match: InfoType=advanced_api_trial_expired
        schema: WeCom/Suite/Event/AdvancedApiTrialExpired.json
        summary: A company's trial of a paid interface is over, and calls of it fail until it is bought.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        providerCorpHeader = ProviderCorpHeaderFields(blankFor: decoder)
        apiType = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ServiceCorpId AuthCorpId TimeStamp InfoType AdvanceApiType")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&providerCorpHeader.serviceCorpID)
            case 1: decoder.read(&providerCorpHeader.authCorpID)
            case 2: decoder.read(&providerCorpHeader.timestamp)
            case 3: decoder.expect("advanced_api_trial_expired")
            default: decoder.read(&apiType)
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
        encoder.write("InfoType", constant: "advanced_api_trial_expired")
        encoder.write("AdvanceApiType", apiType, cdata: true)
        encoder.end()
    }
}
