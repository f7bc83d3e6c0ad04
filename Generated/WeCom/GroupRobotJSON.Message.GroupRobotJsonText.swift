// Generated from WeCom/GroupRobotJSON/Message/GroupRobotJsonText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member wrote to a group robot: mentioned it in a group, or wrote in the chat with it.
///
/// On the wire: `msgtype` `text`.
public struct GroupRobotJsonTextMessage: GroupRobotJSONHeader {
    /// The fields of ``GroupRobotJSONHeader``.
    public var groupRobotJSONHeader: GroupRobotJSONHeaderFields

    /// What the member wrote.
    ///
    /// Wire name: `text`.
    public var text: Text

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        webhookURL: String, chatID: String, postID: String? = nil, chatType: RobotChatType,
        getChatInfoURL: String? = nil, from: GroupRobotJSONSender, msgID: String, text: Text
    ) {
        groupRobotJSONHeader = GroupRobotJSONHeaderFields(
            webhookURL: webhookURL, chatID: chatID, postID: postID, chatType: chatType, getChatInfoURL: getChatInfoURL,
            from: from, msgID: msgID)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupRobotJSONHeader = GroupRobotJSONHeaderFields(blankFor: decoder)
        text = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("webhook_url chatid postid chattype get_chat_info_url from msgid msgtype text")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupRobotJSONHeader.webhookURL)
            case 1: decoder.read(&groupRobotJSONHeader.chatID)
            case 2: decoder.read(&groupRobotJSONHeader.postID)
            case 3: decoder.read(&groupRobotJSONHeader.chatType)
            case 4: decoder.read(&groupRobotJSONHeader.getChatInfoURL)
            case 5: decoder.read(required: &groupRobotJSONHeader.from)
            case 6: decoder.read(&groupRobotJSONHeader.msgID)
            case 7: decoder.expect("text")
            default: decoder.read(required: &text)
            }
        }
        decoder.end(reading, required: 0x1eb, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("webhook_url", groupRobotJSONHeader.webhookURL)
        encoder.write("chatid", groupRobotJSONHeader.chatID)
        encoder.write("postid", groupRobotJSONHeader.postID)
        encoder.write("chattype", groupRobotJSONHeader.chatType)
        encoder.write("get_chat_info_url", groupRobotJSONHeader.getChatInfoURL)
        encoder.write("from", groupRobotJSONHeader.from)
        encoder.write("msgid", groupRobotJSONHeader.msgID)
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
