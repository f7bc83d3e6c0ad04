// Generated from OfficialAccount/Event/DebugDemo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The push that the message tester of WeChat's console sends to check the server.
///
/// On the wire: `MsgType` `event`, `Event` `debug_demo`.
public struct DebugDemoEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The text that was typed into the tester. It may be empty.
    ///
    /// Wire name: `debug_str`.
    public var debugString: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, debugString: String? = nil) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.debugString = debugString
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: DebugDemoEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=debug_demo
        schema: OfficialAccount/Event/DebugDemo.json
        summary: The push that the message tester of WeChat's console sends to check the server.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event debug_str")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("debug_demo")
            default: decoder.read(&debugString)
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
        encoder.write("Event", constant: "debug_demo")
        encoder.write("debug_str", debugString)
        encoder.end()
    }
}
