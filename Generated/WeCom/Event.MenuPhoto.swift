// Generated from WeCom/Event/MenuPhoto.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member took pictures from a menu button. The pictures themselves arrive as image messages.
///
/// On the wire: `MsgType` `event`, `Event` `pic_sysphoto`.
public struct MenuPhotoEvent: EventHeader, AgentTrailer {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The key of the menu button, as set when the menu was made.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String

    /// The pictures that were sent.
    ///
    /// Wire name: `SendPicsInfo`.
    public var sendPicsInfo: SendPicsInfo

    /// The fields of ``AgentTrailer``.
    public var agentTrailer: AgentTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String, sendPicsInfo: SendPicsInfo,
        agentID: Int64
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventKey = eventKey
        self.sendPicsInfo = sendPicsInfo
        agentTrailer = AgentTrailerFields(agentID: agentID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: MenuPhotoEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=pic_sysphoto
        schema: WeCom/Event/MenuPhoto.json
        summary: A member took pictures from a menu button. The pictures themselves arrive as image messages.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        eventKey = ""
        sendPicsInfo = .init(blankFor: decoder)
        agentTrailer = AgentTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event EventKey SendPicsInfo AgentID|AgentId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("pic_sysphoto")
            case 5: decoder.read(&eventKey)
            case 6: decoder.read(required: &sendPicsInfo)
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
        encoder.write("Event", constant: "pic_sysphoto")
        encoder.write("EventKey", eventKey)
        encoder.write("SendPicsInfo", sendPicsInfo)
        encoder.write("AgentID", agentTrailer.agentID)
        encoder.end()
    }
}
