// Generated from WeCom/SmartRobot/Reply/AibotStream.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a message for a smart robot, or WeCom's request for the next part, with a streamed text.
///
/// On the wire: `msgtype` `stream`.
public struct AibotStreamReply: Message {
    /// The answer.
    ///
    /// Wire name: `stream`.
    public var stream: SmartRobotStream

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(stream: SmartRobotStream) {
        self.stream = stream
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotStreamReply
        direction: reply
        wire: json
        match: msgtype=stream
        schema: WeCom/SmartRobot/Reply/AibotStream.json
        summary: Answers a message for a smart robot, or WeCom's request for the next part, with a streamed text.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        stream = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype stream")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("stream")
            default: decoder.read(required: &stream)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", constant: "stream")
        encoder.write("stream", stream)
        encoder.end()
    }
}
