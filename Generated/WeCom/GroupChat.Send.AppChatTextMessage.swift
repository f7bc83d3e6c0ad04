// Generated from WeCom/GroupChat/Send/AppChatTextMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends text into a group chat that the application made.
///
/// On the wire: `POST /cgi-bin/appchat/send`, `msgtype` `text`.
public struct AppChatTextMessage: GroupChatReceiver, GroupChatConfidential, OutgoingMessage {
    /// The fields of ``GroupChatReceiver``.
    public var groupChatReceiver: GroupChatReceiverFields

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: Text

    /// The fields of ``GroupChatConfidential``.
    public var groupChatConfidential: GroupChatConfidentialFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(chatID: String, text: Text, isConfidential: Bool? = nil) {
        groupChatReceiver = GroupChatReceiverFields(chatID: chatID)
        self.text = text
        groupChatConfidential = GroupChatConfidentialFields(isConfidential: isConfidential)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupChat
        name: AppChatTextMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/appchat/send
        match: msgtype=text
        schema: WeCom/GroupChat/Send/AppChatTextMessage.json
        summary: Sends text into a group chat that the application made.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupChatReceiver = GroupChatReceiverFields(blankFor: decoder)
        text = .init(blankFor: decoder)
        groupChatConfidential = GroupChatConfidentialFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("chatid msgtype text safe")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupChatReceiver.chatID)
            case 1: decoder.expect("text")
            case 2: decoder.read(required: &text)
            default: decoder.read(flag: &groupChatConfidential.isConfidential)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("chatid", groupChatReceiver.chatID)
        encoder.write("msgtype", constant: "text")
        encoder.write("text", text)
        encoder.write("safe", flag: groupChatConfidential.isConfidential)
        encoder.end()
    }

    /// A text to send into a group chat.
    public struct Text: FieldGroup, Equatable {
        /// The text, at most 2048 bytes in UTF-8.
        ///
        /// Wire name: `content`.
        public var content: String

        /// The member IDs of those who are mentioned; `@all` stands for everyone.
        ///
        /// Wire name: `mentioned_list`.
        public var mentionedUsers: [String]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(content: String, mentionedUsers: [String] = []) {
            self.content = content
            self.mentionedUsers = mentionedUsers
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            content = ""
            mentionedUsers = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("content mentioned_list*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&content)
                default: decoder.read(oneOf: &mentionedUsers)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("content", content)
            encoder.write("mentioned_list", siblings: mentionedUsers, isRequired: false)
            encoder.end()
        }
    }
}
