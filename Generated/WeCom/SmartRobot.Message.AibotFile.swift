// Generated from WeCom/SmartRobot/Message/AibotFile.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a smart robot a file in the chat with it.
///
/// On the wire: `msgtype` `file`.
public struct AibotFileMessage: SmartRobotHeader, SmartRobotMessageTrailer {
    /// The fields of ``SmartRobotHeader``.
    public var smartRobotHeader: SmartRobotHeaderFields

    /// The file.
    ///
    /// Wire name: `file`.
    public var file: SmartRobotFile

    /// The fields of ``SmartRobotMessageTrailer``.
    public var smartRobotMessageTrailer: SmartRobotMessageTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, robotID: String, chatID: String? = nil, chatType: RobotChatType? = nil, from: SmartRobotSender,
        responseURL: String? = nil, file: SmartRobotFile, quote: SmartRobotQuote? = nil
    ) {
        smartRobotHeader = SmartRobotHeaderFields(
            msgID: msgID, robotID: robotID, chatID: chatID, chatType: chatType, from: from, responseURL: responseURL)
        self.file = file
        smartRobotMessageTrailer = SmartRobotMessageTrailerFields(quote: quote)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotFileMessage
        direction: inbound
        wire: json
        match: msgtype=file
        schema: WeCom/SmartRobot/Message/AibotFile.json
        summary: A member sent a smart robot a file in the chat with it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        smartRobotHeader = SmartRobotHeaderFields(blankFor: decoder)
        file = .init(blankFor: decoder)
        smartRobotMessageTrailer = SmartRobotMessageTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid aibotid chatid chattype from response_url msgtype file quote")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&smartRobotHeader.msgID)
            case 1: decoder.read(&smartRobotHeader.robotID)
            case 2: decoder.read(&smartRobotHeader.chatID)
            case 3: decoder.read(&smartRobotHeader.chatType)
            case 4: decoder.read(required: &smartRobotHeader.from)
            case 5: decoder.read(&smartRobotHeader.responseURL)
            case 6: decoder.expect("file")
            case 7: decoder.read(required: &file)
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
        encoder.write("msgtype", constant: "file")
        encoder.write("file", file)
        encoder.write("quote", smartRobotMessageTrailer.quote)
        encoder.end()
    }
}
