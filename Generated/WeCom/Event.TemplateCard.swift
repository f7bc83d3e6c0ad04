// Generated from WeCom/Event/TemplateCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member pressed a button of a template card or sent in what was chosen on it. May be answered with a passive reply
/// that updates the card.
///
/// On the wire: `MsgType` `event`, `Event` `template_card_event`.
public struct TemplateCardEvent: EventHeader, AgentTrailer {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The key of the button that was pressed.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String?

    /// The `task_id` that the card was sent with.
    ///
    /// Wire name: `TaskId`.
    public var taskID: String

    /// The kind of the card.
    ///
    /// Wire name: `CardType`.
    public var cardType: TemplateCardType

    /// Updates the card by the API, once, within 72 hours.
    ///
    /// Wire name: `ResponseCode`.
    public var responseCode: String

    /// What was chosen, one for each question of the card; absent where the card asks nothing.
    ///
    /// Wire name: `SelectedItems`.
    public var selections: [TemplateCardSelection]

    /// The fields of ``AgentTrailer``.
    public var agentTrailer: AgentTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String? = nil, taskID: String,
        cardType: TemplateCardType, responseCode: String, selections: [TemplateCardSelection] = [], agentID: Int64
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventKey = eventKey
        self.taskID = taskID
        self.cardType = cardType
        self.responseCode = responseCode
        self.selections = selections
        agentTrailer = AgentTrailerFields(agentID: agentID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: TemplateCardEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=template_card_event
        schema: WeCom/Event/TemplateCard.json
        summary: A member pressed a button of a template card or sent in what was chosen on it. May be answered \
        with a passive reply that updates the card.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        taskID = ""
        cardType = TemplateCardType(rawValue: "")
        responseCode = ""
        selections = []
        agentTrailer = AgentTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event EventKey TaskId CardType ResponseCode SelectedItems* \
            AgentID|AgentId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("template_card_event")
            case 5: decoder.read(&eventKey)
            case 6: decoder.read(&taskID)
            case 7: decoder.read(&cardType)
            case 8: decoder.read(&responseCode)
            case 9: decoder.read(list: &selections, item: "SelectedItem")
            default: decoder.read(&agentTrailer.agentID)
            }
        }
        decoder.end(reading, required: 0x5df, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "template_card_event")
        encoder.write("EventKey", eventKey)
        encoder.write("TaskId", taskID)
        encoder.write("CardType", cardType)
        encoder.write("ResponseCode", responseCode)
        encoder.write("SelectedItems", list: selections, item: "SelectedItem", isRequired: false)
        encoder.write("AgentID", agentTrailer.agentID)
        encoder.end()
    }
}
