// Generated from WeCom/GroupRobot/Message/GroupRobotText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member wrote to a group robot: mentioned it in a group, or wrote in the chat with it.
///
/// On the wire: `MsgType` `text`.
public struct GroupRobotTextMessage: GroupRobotHeader {
    /// The fields of ``GroupRobotHeader``.
    public var groupRobotHeader: GroupRobotHeaderFields

    /// What the member wrote.
    ///
    /// Wire name: `Text`.
    public var text: Text

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        webhookURL: String, chatID: String, postID: String? = nil, chatType: RobotChatType,
        getChatInfoURL: String? = nil, from: GroupRobotSender, msgID: String, text: Text
    ) {
        groupRobotHeader = GroupRobotHeaderFields(
            webhookURL: webhookURL, chatID: chatID, postID: postID, chatType: chatType, getChatInfoURL: getChatInfoURL,
            from: from, msgID: msgID)
        self.text = text
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobot
        name: GroupRobotTextMessage
        direction: inbound
        wire: xml
        match: MsgType=text
        schema: WeCom/GroupRobot/Message/GroupRobotText.json
        summary: A member wrote to a group robot: mentioned it in a group, or wrote in the chat with it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupRobotHeader = GroupRobotHeaderFields(blankFor: decoder)
        text = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("WebhookUrl ChatId PostId ChatType GetChatInfoUrl From MsgId MsgType Text")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupRobotHeader.webhookURL)
            case 1: decoder.read(&groupRobotHeader.chatID)
            case 2: decoder.read(&groupRobotHeader.postID)
            case 3: decoder.read(&groupRobotHeader.chatType)
            case 4: decoder.read(&groupRobotHeader.getChatInfoURL)
            case 5: decoder.read(required: &groupRobotHeader.from)
            case 6: decoder.read(&groupRobotHeader.msgID)
            case 7: decoder.expect("text")
            default: decoder.read(required: &text)
            }
        }
        decoder.end(reading, required: 0x1eb, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("WebhookUrl", groupRobotHeader.webhookURL)
        encoder.write("ChatId", groupRobotHeader.chatID)
        encoder.write("PostId", groupRobotHeader.postID)
        encoder.write("ChatType", groupRobotHeader.chatType)
        encoder.write("GetChatInfoUrl", groupRobotHeader.getChatInfoURL)
        encoder.write("From", groupRobotHeader.from)
        encoder.write("MsgId", groupRobotHeader.msgID)
        encoder.write("MsgType", constant: "text")
        encoder.write("Text", text)
        encoder.end()
    }

    /// A text for a group robot.
    public struct Text: FieldGroup, Equatable {
        /// The text, the mention of the robot included.
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
