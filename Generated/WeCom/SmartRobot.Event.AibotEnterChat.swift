// Generated from WeCom/SmartRobot/Event/AibotEnterChat.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member opened the chat with a smart robot for the first time that day. A welcome can be answered.
///
/// On the wire: `msgtype` `event`, `event/eventtype` `enter_chat`.
public struct AibotEnterChatEvent: SmartRobotHeader, SmartRobotEventTrailer {
    /// The push's ID. WeCom's retries of one push carry the same.
    ///
    /// Wire name: `msgid`.
    public var msgID: String

    /// The robot's ID.
    ///
    /// Wire name: `aibotid`.
    public var robotID: String

    /// The group chat's ID; of group chats alone.
    ///
    /// Wire name: `chatid`.
    public var chatID: String?

    /// The kind of the chat.
    ///
    /// Wire name: `chattype`.
    public var chatType: RobotChatType?

    /// Who spoke to the robot, or caused the event.
    ///
    /// Wire name: `from`.
    public var from: SmartRobotSender

    /// Where one more message can be sent to the chat, once within an hour.
    ///
    /// Wire name: `response_url`.
    public var responseURL: String?

    /// What happened.
    ///
    /// Wire name: `event`.
    public var event: Event

    /// When the event happened.
    ///
    /// Wire name: `create_time`.
    public var createTime: UnixTime

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, robotID: String, chatID: String? = nil, chatType: RobotChatType? = nil, from: SmartRobotSender,
        responseURL: String? = nil, event: Event, createTime: UnixTime
    ) {
        self.msgID = msgID
        self.robotID = robotID
        self.chatID = chatID
        self.chatType = chatType
        self.from = from
        self.responseURL = responseURL
        self.event = event
        self.createTime = createTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotEnterChatEvent
        direction: inbound
        wire: json
        match: msgtype=event event/eventtype=enter_chat
        schema: WeCom/SmartRobot/Event/AibotEnterChat.json
        summary: A member opened the chat with a smart robot for the first time that day. A welcome can be \
        answered.
        """
    }

    private static var fieldNames: FieldNames {
        """
        msgid aibotid chatid chattype from response_url msgtype event create_time
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        msgID = ""
        robotID = ""
        from = .init(blankFor: decoder)
        event = .init(blankFor: decoder)
        createTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&msgID)
            case 1: decoder.read(&robotID)
            case 2: decoder.read(&chatID)
            case 3: decoder.read(&chatType)
            case 4: decoder.read(required: &from)
            case 5: decoder.read(&responseURL)
            case 6: decoder.expect("event")
            case 7: decoder.read(required: &event)
            default: decoder.read(&createTime)
            }
        }
        decoder.end(reading, required: 0x1d3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("msgid", msgID)
        encoder.write("aibotid", robotID)
        encoder.write("chatid", chatID)
        encoder.write("chattype", chatType)
        encoder.write("from", from)
        encoder.write("response_url", responseURL)
        encoder.write("msgtype", constant: "event")
        encoder.write("event", event)
        encoder.write("create_time", createTime)
        encoder.end()
    }

    /// What happened.
    public struct Event: FieldGroup, Equatable {
        /// What the message carried beside these fields. It is written back.
        public var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init() {
            unknownFields = UnknownFields()
        }

        private static var fieldNames: FieldNames { "eventtype" }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(Self.fieldNames)
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.expect("enter_chat")
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(Self.fieldNames, unknownFields)
            encoder.write("eventtype", constant: "enter_chat")
            encoder.end()
        }
    }
}
