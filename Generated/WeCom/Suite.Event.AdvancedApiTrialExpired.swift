// Generated from WeCom/Suite/Event/AdvancedApiTrialExpired.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company's trial of a paid interface is over, and calls of it fail until it is bought.
///
/// On the wire: `InfoType` `advanced_api_trial_expired`.
public struct AdvancedApiTrialExpiredEvent: ProviderCorpHeader {
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

    /// Which of the paid interfaces it is, by WeCom's number.
    ///
    /// Wire name: `AdvanceApiType`.
    public var apiType: Int

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(serviceCorpID: String, authCorpID: String, timestamp: UnixTime, apiType: Int) {
        self.serviceCorpID = serviceCorpID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
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

    private static var fieldNames: FieldNames { "ServiceCorpId AuthCorpId TimeStamp InfoType AdvanceApiType" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        serviceCorpID = ""
        authCorpID = ""
        timestamp = 0
        apiType = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&serviceCorpID)
            case 1: decoder.read(&authCorpID)
            case 2: decoder.read(&timestamp)
            case 3: decoder.expect("advanced_api_trial_expired")
            default: decoder.read(&apiType)
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
        encoder.write("InfoType", constant: "advanced_api_trial_expired")
        encoder.write("AdvanceApiType", apiType, cdata: true)
        encoder.end()
    }
}
