// Generated from WeCom/SmartRobot/Message/AibotStreamRefresh.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeCom asks for the next part of a streamed answer, for up to six minutes after the message. Robots with a callback
/// address get it, those connected by WebSocket do not.
///
/// On the wire: `msgtype` `stream`.
public struct AibotStreamRefresh: SmartRobotHeader {
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

    /// The answer.
    ///
    /// Wire name: `stream`.
    public var stream: Stream

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, robotID: String, chatID: String? = nil, chatType: RobotChatType? = nil, from: SmartRobotSender,
        responseURL: String? = nil, stream: Stream
    ) {
        self.msgID = msgID
        self.robotID = robotID
        self.chatID = chatID
        self.chatType = chatType
        self.from = from
        self.responseURL = responseURL
        self.stream = stream
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotStreamRefresh
        direction: inbound
        wire: json
        match: msgtype=stream
        schema: WeCom/SmartRobot/Message/AibotStreamRefresh.json
        summary: WeCom asks for the next part of a streamed answer, for up to six minutes after the message. \
        Robots with a callback address get it, those connected by WebSocket do not.
        """
    }

    private static var fieldNames: FieldNames { "msgid aibotid chatid chattype from response_url msgtype stream" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        msgID = ""
        robotID = ""
        from = .init(blankFor: decoder)
        stream = .init(blankFor: decoder)
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
            case 6: decoder.expect("stream")
            default: decoder.read(required: &stream)
            }
        }
        decoder.end(reading, required: 0xd3, unknownFields: &unknownFields)
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
        encoder.write("msgtype", constant: "stream")
        encoder.write("stream", stream)
        encoder.end()
    }

    /// A streamed answer of which the next part is wanted.
    public struct Stream: FieldGroup, Equatable {
        /// The ID that the first part of the answer gave.
        ///
        /// Wire name: `id`.
        public var id: String

        /// What the message carried beside these fields. It is written back.
        public var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(id: String) {
            self.id = id
            unknownFields = UnknownFields()
        }

        private static var fieldNames: FieldNames { "id" }

        public init(blankFor decoder: borrowing FieldDecoder) {
            id = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(Self.fieldNames)
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&id)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(Self.fieldNames, unknownFields)
            encoder.write("id", id)
            encoder.end()
        }
    }
}
