// Generated from WeCom/SmartRobot/Message/AibotStreamRefresh.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeCom asks for the next part of a streamed answer, for up to six minutes after the message. Robots with a callback
/// address get it, those connected by WebSocket do not.
///
/// On the wire: `msgtype` `stream`.
public struct AibotStreamRefresh: SmartRobotHeader {
    /// The fields of ``SmartRobotHeader``.
    public var smartRobotHeader: SmartRobotHeaderFields

    /// The answer.
    ///
    /// Wire name: `stream`.
    public var stream: Stream

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, robotID: String, chatID: String? = nil, chatType: RobotChatType? = nil, from: SmartRobotSender,
        responseURL: String? = nil, stream: Stream
    ) {
        smartRobotHeader = SmartRobotHeaderFields(
            msgID: msgID, robotID: robotID, chatID: chatID, chatType: chatType, from: from, responseURL: responseURL)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        smartRobotHeader = SmartRobotHeaderFields(blankFor: decoder)
        stream = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid aibotid chatid chattype from response_url msgtype stream")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&smartRobotHeader.msgID)
            case 1: decoder.read(&smartRobotHeader.robotID)
            case 2: decoder.read(&smartRobotHeader.chatID)
            case 3: decoder.read(&smartRobotHeader.chatType)
            case 4: decoder.read(required: &smartRobotHeader.from)
            case 5: decoder.read(&smartRobotHeader.responseURL)
            case 6: decoder.expect("stream")
            default: decoder.read(required: &stream)
            }
        }
        decoder.end(reading, required: 0xd3, unknownFields: &unknownFields)
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
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(id: String) {
            self.id = id
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            id = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("id")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&id)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("id", id)
            encoder.end()
        }
    }
}
