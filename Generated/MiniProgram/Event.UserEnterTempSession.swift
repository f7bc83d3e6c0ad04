// Generated from MiniProgram/Event/UserEnterTempSession.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user opened the chat with customer service.
///
/// On the wire: `MsgType` `event`, `Event` `user_enter_tempsession`.
public struct UserEnterTempSessionEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The text that the page gave to the button that opened the chat; empty or absent without one.
    ///
    /// Wire name: `SessionFrom`.
    public var sessionFrom: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, sessionFrom: String? = nil) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.sessionFrom = sessionFrom
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: UserEnterTempSessionEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=user_enter_tempsession
        schema: MiniProgram/Event/UserEnterTempSession.json
        summary: A user opened the chat with customer service.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event SessionFrom")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("user_enter_tempsession")
            default: decoder.read(&sessionFrom)
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
        encoder.write("Event", constant: "user_enter_tempsession")
        encoder.write("SessionFrom", sessionFrom)
        encoder.end()
    }
}
