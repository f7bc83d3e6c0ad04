// Generated from WeCom/Suite/Event/SuiteExternalTagDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer tag of a company, or a group with all its tags, was deleted.
///
/// On the wire: `InfoType` `change_external_tag`, `ChangeType` `delete`.
public struct SuiteExternalTagDeletedEvent: AuthorizedCorpHeader, CustomerTagChange {
    /// The ID of the suite: of a third-party application, which begins with `ww`, or of a template for applications
    /// developed on a company's behalf, which begins with `dk`.
    ///
    /// Wire name: `SuiteId`.
    public var suiteID: String

    /// The CorpID of the company that authorized the suite. Third-party applications know it in encrypted form, which
    /// begins with `wp`.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

    /// The ID of the tag or of the group of tags, as `TagType` says.
    ///
    /// Wire name: `Id`.
    public var id: String

    /// Whether `Id` names a tag or a group of tags.
    ///
    /// Wire name: `TagType`.
    public var tagType: CustomerTagType

    /// The ID of the rule group that the tag belongs to; only the application for customer contact gets it.
    ///
    /// Wire name: `StrategyId`.
    public var strategyID: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, id: String, tagType: CustomerTagType,
        strategyID: String? = nil
    ) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.id = id
        self.tagType = tagType
        self.strategyID = strategyID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteExternalTagDeletedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_external_tag ChangeType=delete
        schema: WeCom/Suite/Event/SuiteExternalTagDeleted.json
        summary: A customer tag of a company, or a group with all its tags, was deleted.
        """
    }

    private static var fieldNames: FieldNames {
        """
        SuiteId AuthCorpId TimeStamp InfoType ChangeType Id TagType StrategyId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        authCorpID = ""
        timestamp = 0
        id = ""
        tagType = CustomerTagType(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteID)
            case 1: decoder.read(&authCorpID)
            case 2: decoder.read(&timestamp)
            case 3: decoder.expect("change_external_tag")
            case 4: decoder.expect("delete")
            case 5: decoder.read(&id)
            case 6: decoder.read(&tagType)
            default: decoder.read(&strategyID)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("SuiteId", suiteID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "change_external_tag")
        encoder.write("ChangeType", constant: "delete")
        encoder.write("Id", id)
        encoder.write("TagType", tagType)
        encoder.write("StrategyId", strategyID, cdata: false)
        encoder.end()
    }
}
