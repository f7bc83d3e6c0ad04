// Generated from WeCom/GroupRobot/Send/WebhookTextMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends text into a group through the webhook of its robot; at most 20 messages a minute.
///
/// On the wire: `POST {webhook_url}`, `msgtype` `text`.
public struct WebhookTextMessage: OutgoingMessage {
    /// The text.
    ///
    /// Wire name: `text`.
    public var text: Text

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(text: Text) {
        self.text = text
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobot
        name: WebhookTextMessage
        direction: send
        wire: json
        endpoint: POST {webhook_url}
        match: msgtype=text
        schema: WeCom/GroupRobot/Send/WebhookTextMessage.json
        summary: Sends text into a group through the webhook of its robot; at most 20 messages a minute.
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

    /// A text to send into a group.
    public struct Text: FieldGroup, Equatable {
        /// The text, at most 2048 bytes in UTF-8.
        ///
        /// Wire name: `content`.
        public var content: String

        /// The member IDs of those who are mentioned; `@all` stands for everyone.
        ///
        /// Wire name: `mentioned_list`.
        public var mentionedUsers: [String]

        /// The mobile numbers of those who are mentioned; `@all` stands for everyone.
        ///
        /// Wire name: `mentioned_mobile_list`.
        public var mentionedMobiles: [String]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(content: String, mentionedUsers: [String] = [], mentionedMobiles: [String] = []) {
            self.content = content
            self.mentionedUsers = mentionedUsers
            self.mentionedMobiles = mentionedMobiles
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            content = ""
            mentionedUsers = []
            mentionedMobiles = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("content mentioned_list* mentioned_mobile_list*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&content)
                case 1: decoder.read(oneOf: &mentionedUsers)
                default: decoder.read(oneOf: &mentionedMobiles)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("content", content)
            encoder.write("mentioned_list", siblings: mentionedUsers, isRequired: false)
            encoder.write("mentioned_mobile_list", siblings: mentionedMobiles, isRequired: false)
            encoder.end()
        }
    }
}
