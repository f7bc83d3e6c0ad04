// Generated from WeCom/Suite/Event/SuiteExternalTagUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer tag of a company, or a group of tags, has another name.
///
/// On the wire: `InfoType` `change_external_tag`, `ChangeType` `update`.
public struct SuiteExternalTagUpdatedEvent: AuthorizedCorpHeader, CustomerTagChange {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``CustomerTagChange``.
    public var customerTagChange: CustomerTagChangeFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, id: String, tagType: CustomerTagType,
        strategyID: String? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        customerTagChange = CustomerTagChangeFields(id: id, tagType: tagType, strategyID: strategyID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteExternalTagUpdatedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_external_tag ChangeType=update
        schema: WeCom/Suite/Event/SuiteExternalTagUpdated.json
        summary: A customer tag of a company, or a group of tags, has another name.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        customerTagChange = CustomerTagChangeFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType Id TagType StrategyId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_external_tag")
            case 4: decoder.expect("update")
            case 5: decoder.read(&customerTagChange.id)
            case 6: decoder.read(&customerTagChange.tagType)
            default: decoder.read(&customerTagChange.strategyID)
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
        encoder.write("InfoType", constant: "change_external_tag")
        encoder.write("ChangeType", constant: "update")
        encoder.write("Id", customerTagChange.id)
        encoder.write("TagType", customerTagChange.tagType)
        encoder.write("StrategyId", customerTagChange.strategyID, cdata: false)
        encoder.end()
    }
}
