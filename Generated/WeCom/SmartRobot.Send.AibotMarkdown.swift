// Generated from WeCom/SmartRobot/Send/AibotMarkdown.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends Markdown to the `response_url` of a push to a smart robot, once within an hour.
///
/// On the wire: `POST {response_url}`, `msgtype` `markdown`.
public struct AibotMarkdownSend: OutgoingMessage {
    /// The text.
    ///
    /// Wire name: `markdown`.
    public var markdown: Markdown

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(markdown: Markdown) {
        self.markdown = markdown
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotMarkdownSend
        direction: send
        wire: json
        endpoint: POST {response_url}
        match: msgtype=markdown
        schema: WeCom/SmartRobot/Send/AibotMarkdown.json
        summary: Sends Markdown to the `response_url` of a push to a smart robot, once within an hour.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        markdown = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype markdown")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("markdown")
            default: decoder.read(required: &markdown)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", constant: "markdown")
        encoder.write("markdown", markdown)
        encoder.end()
    }

    /// Markdown of a smart robot.
    public struct Markdown: FieldGroup, Equatable {
        /// The text, at most 20480 bytes in UTF-8.
        ///
        /// Wire name: `content`.
        public var content: String

        /// Lets the member rate the answer.
        ///
        /// Wire name: `feedback`.
        public var feedback: CardFeedback?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(content: String, feedback: CardFeedback? = nil) {
            self.content = content
            self.feedback = feedback
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            content = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("content feedback")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&content)
                default: decoder.read(&feedback)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("content", content)
            encoder.write("feedback", feedback)
            encoder.end()
        }
    }
}
