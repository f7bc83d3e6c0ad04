// Generated from WeCom/GroupChat/Send/AppChatMarkdownMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends Markdown into a group chat that the application made.
///
/// On the wire: `POST /cgi-bin/appchat/send`, `msgtype` `markdown`.
public struct AppChatMarkdownMessage: GroupChatReceiver, OutgoingMessage {
    /// The fields of ``GroupChatReceiver``.
    public var groupChatReceiver: GroupChatReceiverFields

    /// The text.
    ///
    /// Wire name: `markdown`.
    public var markdown: MarkdownBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(chatID: String, markdown: MarkdownBody) {
        groupChatReceiver = GroupChatReceiverFields(chatID: chatID)
        self.markdown = markdown
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupChat
        name: AppChatMarkdownMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/appchat/send
        match: msgtype=markdown
        schema: WeCom/GroupChat/Send/AppChatMarkdownMessage.json
        summary: Sends Markdown into a group chat that the application made.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupChatReceiver = GroupChatReceiverFields(blankFor: decoder)
        markdown = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("chatid msgtype markdown")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupChatReceiver.chatID)
            case 1: decoder.expect("markdown")
            default: decoder.read(required: &markdown)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("chatid", groupChatReceiver.chatID)
        encoder.write("msgtype", constant: "markdown")
        encoder.write("markdown", markdown)
        encoder.end()
    }
}
