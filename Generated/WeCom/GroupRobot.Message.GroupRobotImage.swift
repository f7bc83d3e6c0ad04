// Generated from WeCom/GroupRobot/Message/GroupRobotImage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a group robot a picture.
///
/// On the wire: `MsgType` `image`.
public struct GroupRobotImageMessage: GroupRobotHeader {
    /// The robot's webhook in the chat, to which messages can be sent.
    ///
    /// Wire name: `WebhookUrl`.
    public var webhookURL: String

    /// The chat's ID.
    ///
    /// Wire name: `ChatId`.
    public var chatID: String

    /// The ID of the post, where the robot was mentioned in one.
    ///
    /// Wire name: `PostId`.
    public var postID: String?

    /// The kind of the chat.
    ///
    /// Wire name: `ChatType`.
    public var chatType: RobotChatType

    /// Where the members of the chat can be asked for, once within five minutes; of group chats alone.
    ///
    /// Wire name: `GetChatInfoUrl`.
    public var getChatInfoURL: String?

    /// Who spoke to the robot, or caused the event.
    ///
    /// Wire name: `From`.
    public var from: GroupRobotSender

    /// The message's ID. WeCom's retries of one message carry the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: String

    /// The picture.
    ///
    /// Wire name: `Image`.
    public var image: GroupRobotImage

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        webhookURL: String, chatID: String, postID: String? = nil, chatType: RobotChatType,
        getChatInfoURL: String? = nil, from: GroupRobotSender, msgID: String, image: GroupRobotImage
    ) {
        self.webhookURL = webhookURL
        self.chatID = chatID
        self.postID = postID
        self.chatType = chatType
        self.getChatInfoURL = getChatInfoURL
        self.from = from
        self.msgID = msgID
        self.image = image
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobot
        name: GroupRobotImageMessage
        direction: inbound
        wire: xml
        match: MsgType=image
        schema: WeCom/GroupRobot/Message/GroupRobotImage.json
        summary: A member sent a group robot a picture.
        """
    }

    private static var fieldNames: FieldNames {
        """
        WebhookUrl ChatId PostId ChatType GetChatInfoUrl From MsgId MsgType Image
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        webhookURL = ""
        chatID = ""
        chatType = RobotChatType(rawValue: "")
        from = .init(blankFor: decoder)
        msgID = ""
        image = .init(blankFor: decoder)
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
            case 7: decoder.expect("image")
            default: decoder.read(required: &image)
            }
        }
        decoder.end(reading, required: 0x1eb, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("WebhookUrl", webhookURL)
        encoder.write("ChatId", chatID)
        encoder.write("PostId", postID)
        encoder.write("ChatType", chatType)
        encoder.write("GetChatInfoUrl", getChatInfoURL)
        encoder.write("From", from)
        encoder.write("MsgId", msgID)
        encoder.write("MsgType", constant: "image")
        encoder.write("Image", image)
        encoder.end()
    }
}
