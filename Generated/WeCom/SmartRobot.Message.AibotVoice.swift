// Generated from WeCom/SmartRobot/Message/AibotVoice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member spoke to a smart robot in the chat with it.
///
/// On the wire: `msgtype` `voice`.
public struct AibotVoiceMessage: SmartRobotHeader, SmartRobotMessageTrailer {
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

    /// The voice clip.
    ///
    /// Wire name: `voice`.
    public var voice: SmartRobotVoice

    /// The message that the member quoted; absent when there is none.
    ///
    /// Wire name: `quote`.
    public var quote: SmartRobotQuote?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, robotID: String, chatID: String? = nil, chatType: RobotChatType? = nil, from: SmartRobotSender,
        responseURL: String? = nil, voice: SmartRobotVoice, quote: SmartRobotQuote? = nil
    ) {
        self.msgID = msgID
        self.robotID = robotID
        self.chatID = chatID
        self.chatType = chatType
        self.from = from
        self.responseURL = responseURL
        self.voice = voice
        self.quote = quote
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotVoiceMessage
        direction: inbound
        wire: json
        match: msgtype=voice
        schema: WeCom/SmartRobot/Message/AibotVoice.json
        summary: A member spoke to a smart robot in the chat with it.
        """
    }

    private static var fieldNames: FieldNames { "msgid aibotid chatid chattype from response_url msgtype voice quote" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        msgID = ""
        robotID = ""
        from = .init(blankFor: decoder)
        voice = .init(blankFor: decoder)
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
            case 6: decoder.expect("voice")
            case 7: decoder.read(required: &voice)
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
        encoder.write("msgtype", constant: "voice")
        encoder.write("voice", voice)
        encoder.write("quote", quote)
        encoder.end()
    }
}
