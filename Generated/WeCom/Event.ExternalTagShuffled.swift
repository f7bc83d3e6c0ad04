// Generated from WeCom/Event/ExternalTagShuffled.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Customer tags, or groups of them, were put in another order. What the API does causes no event.
///
/// On the wire: `MsgType` `event`, `Event` `change_external_tag`, `ChangeType` `shuffle`.
public struct ExternalTagShuffledEvent: CompanyEventHeader, CustomerTagShuffle {
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

    /// The ID of the group whose tags have another order; empty when the groups themselves have.
    ///
    /// Wire name: `Id`.
    public var id: String?

    /// The ID of the rule group that the tags belong to; only the application for customer contact gets it.
    ///
    /// Wire name: `StrategyId`.
    public var strategyID: String?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, id: String? = nil,
        strategyID: String? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.id = id
        self.strategyID = strategyID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ExternalTagShuffledEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_external_tag ChangeType=shuffle
        schema: WeCom/Event/ExternalTagShuffled.json
        summary: Customer tags, or groups of them, were put in another order. What the API does causes no event.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event ChangeType Id StrategyId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
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
            case 5: decoder.expect("shuffle")
            case 6: decoder.read(&id)
            default: decoder.read(&strategyID)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_external_tag")
        encoder.write("ChangeType", constant: "shuffle")
        encoder.write("Id", id)
        encoder.write("StrategyId", strategyID)
        encoder.end()
    }
}
