// Generated from WeCom/GroupRobot/Send/WebhookMarkdownMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends Markdown into a group through the webhook of its robot.
///
/// On the wire: `POST {webhook_url}`, `msgtype` `markdown`.
public struct WebhookMarkdownMessage: OutgoingMessage {
    /// The text.
    ///
    /// Wire name: `markdown`.
    public var markdown: MarkdownBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(markdown: MarkdownBody) {
        self.markdown = markdown
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobot
        name: WebhookMarkdownMessage
        direction: send
        wire: json
        endpoint: POST {webhook_url}
        match: msgtype=markdown
        schema: WeCom/GroupRobot/Send/WebhookMarkdownMessage.json
        summary: Sends Markdown into a group through the webhook of its robot.
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
}
