// Generated from WeCom/Event/Subscribe.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member came into the application's visible range: was added to it, joined the company, or was enabled again. May
/// be answered with a passive reply.
///
/// On the wire: `MsgType` `event`, `Event` `subscribe`.
public struct SubscribeEvent: EventHeader, AgentTrailer {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// Empty whenever it is there.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String?

    /// The fields of ``AgentTrailer``.
    public var agentTrailer: AgentTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String? = nil, agentID: Int64
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventKey = eventKey
        agentTrailer = AgentTrailerFields(agentID: agentID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: SubscribeEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=subscribe
        schema: WeCom/Event/Subscribe.json
        summary: A member came into the application's visible range: was added to it, joined the company, or was \
        enabled again. May be answered with a passive reply.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        agentTrailer = AgentTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event EventKey AgentID|AgentId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("subscribe")
            case 5: decoder.read(&eventKey)
            default: decoder.read(&agentTrailer.agentID)
            }
        }
        decoder.end(reading, required: 0x5f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "subscribe")
        encoder.write("EventKey", eventKey)
        encoder.write("AgentID", agentTrailer.agentID)
        encoder.end()
    }
}
