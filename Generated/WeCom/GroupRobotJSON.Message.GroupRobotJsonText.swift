// Generated from WeCom/GroupRobotJSON/Message/GroupRobotJsonText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member wrote to a group robot: mentioned it in a group, or wrote in the chat with it.
///
/// On the wire: `msgtype` `text`.
public struct GroupRobotJsonTextMessage: GroupRobotJSONHeader {
    /// The robot's webhook in the chat, to which messages can be sent.
    ///
    /// Wire name: `webhook_url`.
    public var webhookURL: String

    /// The chat's ID.
    ///
    /// Wire name: `chatid`.
    public var chatID: String

    /// The ID of the post, where the robot was mentioned in one.
    ///
    /// Wire name: `postid`.
    public var postID: String?

    /// The kind of the chat.
    ///
    /// Wire name: `chattype`.
    public var chatType: RobotChatType

    /// Where the members of the chat can be asked for, once within five minutes; of group chats alone.
    ///
    /// Wire name: `get_chat_info_url`.
    public var getChatInfoURL: String?

    /// Who spoke to the robot, or caused the event.
    ///
    /// Wire name: `from`.
    public var from: GroupRobotJSONSender

    /// The message's ID. WeCom's retries of one message carry the same.
    ///
    /// Wire name: `msgid`.
    public var msgID: String

    /// What the member wrote.
    ///
    /// Wire name: `text`.
    public var text: Text

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        webhookURL: String, chatID: String, postID: String? = nil, chatType: RobotChatType,
        getChatInfoURL: String? = nil, from: GroupRobotJSONSender, msgID: String, text: Text
    ) {
        self.webhookURL = webhookURL
        self.chatID = chatID
        self.postID = postID
        self.chatType = chatType
        self.getChatInfoURL = getChatInfoURL
        self.from = from
        self.msgID = msgID
        self.text = text
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobotJSON
        name: GroupRobotJsonTextMessage
        direction: inbound
        wire: json
        match: msgtype=text
        schema: WeCom/GroupRobotJSON/Message/GroupRobotJsonText.json
        summary: A member wrote to a group robot: mentioned it in a group, or wrote in the chat with it.
        """
    }

    private static var fieldNames: FieldNames {
        """
        webhook_url chatid postid chattype get_chat_info_url from msgid msgtype text
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        webhookURL = ""
        chatID = ""
        chatType = RobotChatType(rawValue: "")
        from = .init(blankFor: decoder)
        msgID = ""
        text = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&webhookURL)
            case 1: decoder.read(&chatID)
            case 2: decoder.read(&postID)
            case 3: decoder.read(&chatType)
            case 4: decoder.read(&getChatInfoURL)
            case 5: decoder.read(required: &from)
            case 6: decoder.read(&msgID)
            case 7: decoder.expect("text")
            default: decoder.read(required: &text)
            }
        }
        decoder.end(reading, required: 0x1eb, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("webhook_url", webhookURL)
        encoder.write("chatid", chatID)
        encoder.write("postid", postID)
        encoder.write("chattype", chatType)
        encoder.write("get_chat_info_url", getChatInfoURL)
        encoder.write("from", from)
        encoder.write("msgid", msgID)
        encoder.write("msgtype", constant: "text")
        encoder.write("text", text)
        encoder.end()
    }

    /// A text for a group robot.
    public struct Text: FieldGroup, Equatable {
        /// The text, the mention of the robot included.
        ///
        /// Wire name: `content`.
        public var content: String

        /// What the message carried beside these fields. It is written back.
        public var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(content: String) {
            self.content = content
            unknownFields = UnknownFields()
        }

        private static var fieldNames: FieldNames { "content" }

        public init(blankFor decoder: borrowing FieldDecoder) {
            content = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(Self.fieldNames)
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&content)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(Self.fieldNames, unknownFields)
            encoder.write("content", content)
            encoder.end()
        }
    }
}
