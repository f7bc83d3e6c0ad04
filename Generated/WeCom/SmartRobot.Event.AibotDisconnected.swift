// Generated from WeCom/SmartRobot/Event/AibotDisconnected.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A smart robot that is connected by WebSocket was connected anew, and this connection is closed.
///
/// On the wire: `msgtype` `event`, `event/eventtype` `disconnected_event`.
public struct AibotDisconnectedEvent: SmartRobotHeader, SmartRobotEventTrailer {
    /// The fields of ``SmartRobotHeader``.
    public var smartRobotHeader: SmartRobotHeaderFields

    /// What happened.
    ///
    /// Wire name: `event`.
    public var event: Event

    /// The fields of ``SmartRobotEventTrailer``.
    public var smartRobotEventTrailer: SmartRobotEventTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, robotID: String, chatID: String? = nil, chatType: RobotChatType? = nil, from: SmartRobotSender,
        responseURL: String? = nil, event: Event, createTime: UnixTime
    ) {
        smartRobotHeader = SmartRobotHeaderFields(
            msgID: msgID, robotID: robotID, chatID: chatID, chatType: chatType, from: from, responseURL: responseURL)
        self.event = event
        smartRobotEventTrailer = SmartRobotEventTrailerFields(createTime: createTime)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotDisconnectedEvent
        direction: inbound
        wire: json
        match: msgtype=event event/eventtype=disconnected_event
        schema: WeCom/SmartRobot/Event/AibotDisconnected.json
        summary: A smart robot that is connected by WebSocket was connected anew, and this connection is closed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        smartRobotHeader = SmartRobotHeaderFields(blankFor: decoder)
        event = .init(blankFor: decoder)
        smartRobotEventTrailer = SmartRobotEventTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid aibotid chatid chattype from response_url msgtype event create_time")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&smartRobotHeader.msgID)
            case 1: decoder.read(&smartRobotHeader.robotID)
            case 2: decoder.read(&smartRobotHeader.chatID)
            case 3: decoder.read(&smartRobotHeader.chatType)
            case 4: decoder.read(required: &smartRobotHeader.from)
            case 5: decoder.read(&smartRobotHeader.responseURL)
            case 6: decoder.expect("event")
            case 7: decoder.read(required: &event)
            default: decoder.read(&smartRobotEventTrailer.createTime)
            }
        }
        decoder.end(reading, required: 0x1d3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", smartRobotHeader.msgID)
        encoder.write("aibotid", smartRobotHeader.robotID)
        encoder.write("chatid", smartRobotHeader.chatID)
        encoder.write("chattype", smartRobotHeader.chatType)
        encoder.write("from", smartRobotHeader.from)
        encoder.write("response_url", smartRobotHeader.responseURL)
        encoder.write("msgtype", constant: "event")
        encoder.write("event", event)
        encoder.write("create_time", smartRobotEventTrailer.createTime)
        encoder.end()
    }

    /// What happened.
    public struct Event: FieldGroup, Equatable {
        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init() {
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("eventtype")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.expect("disconnected_event")
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("eventtype", constant: "disconnected_event")
            encoder.end()
        }
    }
}
