// Generated from WeCom/Event/ExternalTagUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer tag, or a group of tags, was renamed. What the API does causes no event.
///
/// On the wire: `MsgType` `event`, `Event` `change_external_tag`, `ChangeType` `update`.
public struct ExternalTagUpdatedEvent: CompanyEventHeader, CustomerTagChange {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// `sys` for most events, else the ID of the member who caused it; a few pushes leave it out.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

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
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, id: String, tagType: CustomerTagType,
        strategyID: String? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.id = id
        self.tagType = tagType
        self.strategyID = strategyID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ExternalTagUpdatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_external_tag ChangeType=update
        schema: WeCom/Event/ExternalTagUpdated.json
        summary: A customer tag, or a group of tags, was renamed. What the API does causes no event.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event ChangeType Id TagType StrategyId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        id = ""
        tagType = CustomerTagType(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_external_tag")
            case 5: decoder.expect("update")
            case 6: decoder.read(&id)
            case 7: decoder.read(&tagType)
            default: decoder.read(&strategyID)
            }
        }
        decoder.end(reading, required: 0xfd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_external_tag")
        encoder.write("ChangeType", constant: "update")
        encoder.write("Id", id)
        encoder.write("TagType", tagType)
        encoder.write("StrategyId", strategyID, cdata: false)
        encoder.end()
    }
}
