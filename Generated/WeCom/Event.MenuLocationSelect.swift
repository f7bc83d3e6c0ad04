// Generated from WeCom/Event/MenuLocationSelect.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member chose a place from a menu button. The place itself arrives as a location message too.
///
/// On the wire: `MsgType` `event`, `Event` `location_select`.
public struct MenuLocationSelectEvent: EventHeader, AgentTrailer {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The key of the menu button, as set when the menu was made.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String

    /// The place that was chosen.
    ///
    /// Wire name: `SendLocationInfo`.
    public var sendLocationInfo: SendLocationInfo

    /// `wxwork` from WeCom; absent from WeChat.
    ///
    /// Wire name: `AppType`.
    public var appType: String?

    /// The fields of ``AgentTrailer``.
    public var agentTrailer: AgentTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String,
        sendLocationInfo: SendLocationInfo, appType: String? = nil, agentID: Int64
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventKey = eventKey
        self.sendLocationInfo = sendLocationInfo
        self.appType = appType
        agentTrailer = AgentTrailerFields(agentID: agentID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: MenuLocationSelectEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=location_select
        schema: WeCom/Event/MenuLocationSelect.json
        summary: A member chose a place from a menu button. The place itself arrives as a location message too.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        eventKey = ""
        sendLocationInfo = .init(blankFor: decoder)
        agentTrailer = AgentTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event EventKey SendLocationInfo AppType AgentID|AgentId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("location_select")
            case 5: decoder.read(&eventKey)
            case 6: decoder.read(required: &sendLocationInfo)
            case 7: decoder.read(&appType)
            default: decoder.read(&agentTrailer.agentID)
            }
        }
        decoder.end(reading, required: 0x17f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "location_select")
        encoder.write("EventKey", eventKey)
        encoder.write("SendLocationInfo", sendLocationInfo)
        encoder.write("AppType", appType)
        encoder.write("AgentID", agentTrailer.agentID)
        encoder.end()
    }
}
