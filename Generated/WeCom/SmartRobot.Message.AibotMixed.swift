// Generated from WeCom/SmartRobot/Message/AibotMixed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a smart robot text and pictures in one message.
///
/// On the wire: `msgtype` `mixed`.
public struct AibotMixedMessage: SmartRobotHeader, SmartRobotMessageTrailer {
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

    /// The parts of the message.
    ///
    /// Wire name: `mixed`.
    public var mixed: SmartRobotMixed

    /// The message that the member quoted; absent when there is none.
    ///
    /// Wire name: `quote`.
    public var quote: SmartRobotQuote?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, robotID: String, chatID: String? = nil, chatType: RobotChatType? = nil, from: SmartRobotSender,
        responseURL: String? = nil, mixed: SmartRobotMixed, quote: SmartRobotQuote? = nil
    ) {
        self.msgID = msgID
        self.robotID = robotID
        self.chatID = chatID
        self.chatType = chatType
        self.from = from
        self.responseURL = responseURL
        self.mixed = mixed
        self.quote = quote
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotMixedMessage
        direction: inbound
        wire: json
        match: msgtype=mixed
        schema: WeCom/SmartRobot/Message/AibotMixed.json
        summary: A member sent a smart robot text and pictures in one message.
        """
    }

    private static var fieldNames: FieldNames { "msgid aibotid chatid chattype from response_url msgtype mixed quote" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        msgID = ""
        robotID = ""
        from = .init(blankFor: decoder)
        mixed = .init(blankFor: decoder)
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
            case 6: decoder.expect("mixed")
            case 7: decoder.read(required: &mixed)
            default: decoder.read(&quote)
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
        encoder.write("msgtype", constant: "mixed")
        encoder.write("mixed", mixed)
        encoder.write("quote", quote)
        encoder.end()
    }
}
