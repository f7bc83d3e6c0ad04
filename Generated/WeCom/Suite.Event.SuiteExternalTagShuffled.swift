// Generated from WeCom/Suite/Event/SuiteExternalTagShuffled.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The customer tags of a company were put in another order. Fetch them again.
///
/// On the wire: `InfoType` `change_external_tag`, `ChangeType` `shuffle`.
public struct SuiteExternalTagShuffledEvent: AuthorizedCorpHeader, CustomerTagShuffle {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``CustomerTagShuffle``.
    public var customerTagShuffle: CustomerTagShuffleFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, id: String? = nil, strategyID: String? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        customerTagShuffle = CustomerTagShuffleFields(id: id, strategyID: strategyID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteExternalTagShuffledEvent
        direction: inbound
        wire: xml
        match: InfoType=change_external_tag ChangeType=shuffle
        schema: WeCom/Suite/Event/SuiteExternalTagShuffled.json
        summary: The customer tags of a company were put in another order. Fetch them again.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        customerTagShuffle = CustomerTagShuffleFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType Id StrategyId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_external_tag")
            case 4: decoder.expect("shuffle")
            case 5: decoder.read(&customerTagShuffle.id)
            default: decoder.read(&customerTagShuffle.strategyID)
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
        encoder.write("InfoType", constant: "change_external_tag")
        encoder.write("ChangeType", constant: "shuffle")
        encoder.write("Id", customerTagShuffle.id)
        encoder.write("StrategyId", customerTagShuffle.strategyID)
        encoder.end()
    }
}
