// Generated from WeCom/Event/UnlicensedNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member whose interface licence is missing or has expired opened the application or its mini program. Comes for
/// applications that a provider develops for the company, and for members in its visible range alone.
///
/// On the wire: `MsgType` `event`, `Event` `unlicensed_notify`.
public struct UnlicensedNotifyEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, agentID: Int64? = nil) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: UnlicensedNotifyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=unlicensed_notify
        schema: WeCom/Event/UnlicensedNotify.json
        summary: A member whose interface licence is missing or has expired opened the application or its mini \
        program. Comes for applications that a provider develops for the company, and for members in its visible \
        range alone.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event AgentID|AgentId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("unlicensed_notify")
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "unlicensed_notify")
        encoder.write("AgentID", agentID)
        encoder.end()
    }
}
