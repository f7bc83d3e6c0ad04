// Generated from WeCom/GroupRobot/Reply/GroupRobotMarkdown.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with Markdown in the chat in which the group robot was spoken to.
///
/// On the wire: `MsgType` `markdown`.
public struct GroupRobotMarkdownReply: Message {
    /// The text.
    ///
    /// Wire name: `Markdown`.
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
        channel: GroupRobot
        name: GroupRobotMarkdownReply
        direction: reply
        wire: xml
        match: MsgType=markdown
        schema: WeCom/GroupRobot/Reply/GroupRobotMarkdown.json
        summary: Answers with Markdown in the chat in which the group robot was spoken to.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        markdown = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("MsgType Markdown")
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
        encoder.write("MsgType", constant: "markdown")
        encoder.write("Markdown", markdown)
        encoder.end()
    }

    /// Markdown of a group robot.
    public struct Markdown: FieldGroup, Equatable {
        /// The text, at most 4096 bytes in UTF-8.
        ///
        /// Wire name: `Content`.
        public var content: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(content: String) {
            self.content = content
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            content = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Content")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&content)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Content", content)
            encoder.end()
        }
    }
}
