// Generated from WeCom/SmartRobot/Reply/AibotStreamWithTemplateCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a message for a smart robot with a streamed text and a template card. The card can come in any part, once.
///
/// On the wire: `msgtype` `stream_with_template_card`.
public struct AibotStreamWithTemplateCardReply: Message {
    /// The text.
    ///
    /// Wire name: `stream`.
    public var stream: SmartRobotStream

    /// The card.
    ///
    /// Wire name: `template_card`.
    public var templateCard: TemplateCard?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(stream: SmartRobotStream, templateCard: TemplateCard? = nil) {
        self.stream = stream
        self.templateCard = templateCard
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotStreamWithTemplateCardReply
        direction: reply
        wire: json
        match: msgtype=stream_with_template_card
        schema: WeCom/SmartRobot/Reply/AibotStreamWithTemplateCard.json
        summary: Answers a message for a smart robot with a streamed text and a template card. The card can come \
        in any part, once.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        stream = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype stream template_card")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("stream_with_template_card")
            case 1: decoder.read(required: &stream)
            default: decoder.read(&templateCard)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", constant: "stream_with_template_card")
        encoder.write("stream", stream)
        encoder.write("template_card", templateCard)
        encoder.end()
    }
}
