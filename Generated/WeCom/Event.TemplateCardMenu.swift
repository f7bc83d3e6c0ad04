// Generated from WeCom/Event/TemplateCardMenu.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member chose an entry of the menu in the upper right corner of a template card. May be answered with a passive
/// reply that updates the card.
///
/// On the wire: `MsgType` `event`, `Event` `template_card_menu_event`.
public struct TemplateCardMenuEvent: EventHeader, AgentTrailer {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The key of the menu entry.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String

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

    /// The fields of ``AgentTrailer``.
    public var agentTrailer: AgentTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String, taskID: String,
        cardType: TemplateCardType, responseCode: String, agentID: Int64
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventKey = eventKey
        self.taskID = taskID
        self.cardType = cardType
        self.responseCode = responseCode
        agentTrailer = AgentTrailerFields(agentID: agentID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: TemplateCardMenuEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=template_card_menu_event
        schema: WeCom/Event/TemplateCardMenu.json
        summary: A member chose an entry of the menu in the upper right corner of a template card. May be answered \
        with a passive reply that updates the card.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        eventKey = ""
        taskID = ""
        cardType = TemplateCardType(rawValue: "")
        responseCode = ""
        agentTrailer = AgentTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event EventKey TaskId CardType ResponseCode AgentID|AgentId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("template_card_menu_event")
            case 5: decoder.read(&eventKey)
            case 6: decoder.read(&taskID)
            case 7: decoder.read(&cardType)
            case 8: decoder.read(&responseCode)
            default: decoder.read(&agentTrailer.agentID)
            }
        }
        decoder.end(reading, required: 0x3ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "template_card_menu_event")
        encoder.write("EventKey", eventKey)
        encoder.write("TaskId", taskID)
        encoder.write("CardType", cardType)
        encoder.write("ResponseCode", responseCode)
        encoder.write("AgentID", agentTrailer.agentID)
        encoder.end()
    }
}
