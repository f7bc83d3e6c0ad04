// Generated from Unions/Robot/Message/Text.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member wrote to the robot.
///
/// On the wire: `msgtype` `text`.
public struct RobotTextMessage: Message {
    /// The text.
    ///
    /// Wire name: `content`.
    public var content: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(content: String) {
        self.content = content
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Unions
        channel: Robot
        name: RobotTextMessage
        direction: inbound
        wire: json
        match: msgtype=text
        schema: Unions/Robot/Message/Text.json
        summary: A member wrote to the robot.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype content")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("text")
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", constant: "text")
        encoder.write("content", content)
        encoder.end()
    }
}
