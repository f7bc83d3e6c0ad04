// Generated from WeCom/SmartRobot/Message/AibotVideo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a smart robot a video in the chat with it.
///
/// On the wire: `msgtype` `video`.
public struct AibotVideoMessage: SmartRobotHeader, SmartRobotMessageTrailer {
    /// The fields of ``SmartRobotHeader``.
    public var smartRobotHeader: SmartRobotHeaderFields

    /// The video.
    ///
    /// Wire name: `video`.
    public var video: SmartRobotMedia

    /// The fields of ``SmartRobotMessageTrailer``.
    public var smartRobotMessageTrailer: SmartRobotMessageTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, robotID: String, chatID: String? = nil, chatType: RobotChatType? = nil, from: SmartRobotSender,
        responseURL: String? = nil, video: SmartRobotMedia, quote: SmartRobotQuote? = nil
    ) {
        smartRobotHeader = SmartRobotHeaderFields(
            msgID: msgID, robotID: robotID, chatID: chatID, chatType: chatType, from: from, responseURL: responseURL)
        self.video = video
        smartRobotMessageTrailer = SmartRobotMessageTrailerFields(quote: quote)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotVideoMessage
        direction: inbound
        wire: json
        match: msgtype=video
        schema: WeCom/SmartRobot/Message/AibotVideo.json
        summary: A member sent a smart robot a video in the chat with it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        smartRobotHeader = SmartRobotHeaderFields(blankFor: decoder)
        video = .init(blankFor: decoder)
        smartRobotMessageTrailer = SmartRobotMessageTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid aibotid chatid chattype from response_url msgtype video quote")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&smartRobotHeader.msgID)
            case 1: decoder.read(&smartRobotHeader.robotID)
            case 2: decoder.read(&smartRobotHeader.chatID)
            case 3: decoder.read(&smartRobotHeader.chatType)
            case 4: decoder.read(required: &smartRobotHeader.from)
            case 5: decoder.read(&smartRobotHeader.responseURL)
            case 6: decoder.expect("video")
            case 7: decoder.read(required: &video)
            default: decoder.read(&smartRobotMessageTrailer.quote)
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
        encoder.write("msgtype", constant: "video")
        encoder.write("video", video)
        encoder.write("quote", smartRobotMessageTrailer.quote)
        encoder.end()
    }
}
