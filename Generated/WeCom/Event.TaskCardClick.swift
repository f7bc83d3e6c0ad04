// Generated from WeCom/Event/TaskCardClick.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member pressed a button of a task card, the older kind of card with buttons. May be answered with a passive reply
/// that updates the card.
///
/// On the wire: `MsgType` `event`, `Event` `taskcard_click`.
public struct TaskCardClickEvent: EventHeader, AgentTrailer {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The key of the button that was pressed.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String

    /// The `task_id` that the card was sent with.
    ///
    /// Wire name: `TaskId`.
    public var taskID: String

    /// The fields of ``AgentTrailer``.
    public var agentTrailer: AgentTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String, taskID: String, agentID: Int64
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventKey = eventKey
        self.taskID = taskID
        agentTrailer = AgentTrailerFields(agentID: agentID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: TaskCardClickEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=taskcard_click
        schema: WeCom/Event/TaskCardClick.json
        summary: A member pressed a button of a task card, the older kind of card with buttons. May be answered \
        with a passive reply that updates the card.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        eventKey = ""
        taskID = ""
        agentTrailer = AgentTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event EventKey TaskId AgentID|AgentId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("taskcard_click")
            case 5: decoder.read(&eventKey)
            case 6: decoder.read(&taskID)
            default: decoder.read(&agentTrailer.agentID)
            }
        }
        decoder.end(reading, required: 0xff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "taskcard_click")
        encoder.write("EventKey", eventKey)
        encoder.write("TaskId", taskID)
        encoder.write("AgentID", agentTrailer.agentID)
        encoder.end()
    }
}
