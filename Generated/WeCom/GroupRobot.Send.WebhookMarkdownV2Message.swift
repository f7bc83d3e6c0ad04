// Generated from WeCom/GroupRobot/Send/WebhookMarkdownV2Message.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends Markdown of the second version, with tables and lists, into a group through the webhook of its robot. It knows
/// no colours and no mentions.
///
/// On the wire: `POST {webhook_url}`, `msgtype` `markdown_v2`.
public struct WebhookMarkdownV2Message: OutgoingMessage {
    /// The text.
    ///
    /// Wire name: `markdown_v2`.
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
        name: WebhookMarkdownV2Message
        direction: send
        wire: json
        endpoint: POST {webhook_url}
        match: msgtype=markdown_v2
        schema: WeCom/GroupRobot/Send/WebhookMarkdownV2Message.json
        summary: Sends Markdown of the second version, with tables and lists, into a group through the webhook of \
        its robot. It knows no colours and no mentions.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        markdown = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype markdown_v2")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("markdown_v2")
            default: decoder.read(required: &markdown)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", constant: "markdown_v2")
        encoder.write("markdown_v2", markdown)
        encoder.end()
    }

    /// Markdown of the second version.
    public struct Markdown: FieldGroup, Equatable {
        /// The text, at most 4096 bytes in UTF-8.
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

        public init(blankFor decoder: borrowing FieldDecoder) {
            content = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("content")
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
            encoder.write("content", content)
            encoder.end()
        }
    }
}
