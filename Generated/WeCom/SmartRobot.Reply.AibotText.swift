// Generated from WeCom/SmartRobot/Reply/AibotText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Welcomes a member who opened the chat with a smart robot. It answers that event alone.
///
/// On the wire: `msgtype` `text`.
public struct AibotTextReply: Message {
    /// The text.
    ///
    /// Wire name: `text`.
    public var text: SmartRobotText

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(text: SmartRobotText) {
        self.text = text
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotTextReply
        direction: reply
        wire: json
        match: msgtype=text
        schema: WeCom/SmartRobot/Reply/AibotText.json
        summary: Welcomes a member who opened the chat with a smart robot. It answers that event alone.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        text = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype text")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("text")
            default: decoder.read(required: &text)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", constant: "text")
        encoder.write("text", text)
        encoder.end()
    }
}
