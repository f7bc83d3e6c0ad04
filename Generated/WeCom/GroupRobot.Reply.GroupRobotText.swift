// Generated from WeCom/GroupRobot/Reply/GroupRobotText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with text in the chat in which the group robot was spoken to.
///
/// On the wire: `MsgType` `text`.
public struct GroupRobotTextReply: Message {
    /// The text.
    ///
    /// Wire name: `Text`.
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
        name: GroupRobotTextReply
        direction: reply
        wire: xml
        match: MsgType=text
        schema: WeCom/GroupRobot/Reply/GroupRobotText.json
        summary: Answers with text in the chat in which the group robot was spoken to.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        text = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("MsgType Text")
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
        encoder.write("MsgType", constant: "text")
        encoder.write("Text", text)
        encoder.end()
    }

    /// A text of a group robot.
    public struct Text: FieldGroup, Equatable {
        /// The text, at most 2048 bytes in UTF-8.
        ///
        /// Wire name: `Content`.
        public var content: String

        /// The member IDs of those who are mentioned; `@all` stands for everyone.
        ///
        /// Wire name: `MentionedList`.
        public var mentionedUsers: [String]

        /// The mobile numbers of those who are mentioned; `@all` stands for everyone.
        ///
        /// Wire name: `MentionedMobileList`.
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
            var reading = decoder.begin("Content MentionedList* MentionedMobileList*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&content)
                case 1: decoder.read(list: &mentionedUsers, item: "Item")
                default: decoder.read(list: &mentionedMobiles, item: "Item")
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Content", content)
            encoder.write("MentionedList", list: mentionedUsers, item: "Item", isRequired: false)
            encoder.write("MentionedMobileList", list: mentionedMobiles, item: "Item", isRequired: false)
            encoder.end()
        }
    }
}
