// Generated from WeCom/SmartRobot/Event/AibotDisconnected.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A smart robot that is connected by WebSocket was connected anew, and this connection is closed.
///
/// On the wire: `msgtype` `event`, `event/eventtype` `disconnected_event`.
public struct AibotDisconnectedEvent: SmartRobotConnectionHeader, SmartRobotEventTrailer {
    /// The fields of ``SmartRobotConnectionHeader``.
    public var smartRobotConnectionHeader: SmartRobotConnectionHeaderFields

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
        msgID: String, robotID: String, chatID: String? = nil, chatType: RobotChatType? = nil,
        from: SmartRobotSender? = nil, responseURL: String? = nil, event: Event, createTime: UnixTime
    ) {
        smartRobotConnectionHeader = SmartRobotConnectionHeaderFields(
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
        smartRobotConnectionHeader = SmartRobotConnectionHeaderFields(blankFor: decoder)
        event = .init(blankFor: decoder)
        smartRobotEventTrailer = SmartRobotEventTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid aibotid chatid chattype from response_url msgtype event create_time")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&smartRobotConnectionHeader.msgID)
            case 1: decoder.read(&smartRobotConnectionHeader.robotID)
            case 2: decoder.read(&smartRobotConnectionHeader.chatID)
            case 3: decoder.read(&smartRobotConnectionHeader.chatType)
            case 4: decoder.read(&smartRobotConnectionHeader.from)
            case 5: decoder.read(&smartRobotConnectionHeader.responseURL)
            case 6: decoder.expect("event")
            case 7: decoder.read(required: &event)
            default: decoder.read(&smartRobotEventTrailer.createTime)
            }
        }
        decoder.end(reading, required: 0x1c3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", smartRobotConnectionHeader.msgID)
        encoder.write("aibotid", smartRobotConnectionHeader.robotID)
        encoder.write("chatid", smartRobotConnectionHeader.chatID)
        encoder.write("chattype", smartRobotConnectionHeader.chatType)
        encoder.write("from", smartRobotConnectionHeader.from)
        encoder.write("response_url", smartRobotConnectionHeader.responseURL)
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
