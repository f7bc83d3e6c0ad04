// Generated from WeCom/GroupRobot/Message/GroupRobotImage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a group robot a picture.
///
/// On the wire: `MsgType` `image`.
public struct GroupRobotImageMessage: GroupRobotHeader {
    /// The fields of ``GroupRobotHeader``.
    public var groupRobotHeader: GroupRobotHeaderFields

    /// The picture.
    ///
    /// Wire name: `Image`.
    public var image: GroupRobotImage

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        webhookURL: String, chatID: String, postID: String? = nil, chatType: RobotChatType,
        getChatInfoURL: String? = nil, from: GroupRobotSender, msgID: String, image: GroupRobotImage
    ) {
        groupRobotHeader = GroupRobotHeaderFields(
            webhookURL: webhookURL, chatID: chatID, postID: postID, chatType: chatType, getChatInfoURL: getChatInfoURL,
            from: from, msgID: msgID)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupRobotHeader = GroupRobotHeaderFields(blankFor: decoder)
        image = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("WebhookUrl ChatId PostId ChatType GetChatInfoUrl From MsgId MsgType Image")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupRobotHeader.webhookURL)
            case 1: decoder.read(&groupRobotHeader.chatID)
            case 2: decoder.read(&groupRobotHeader.postID)
            case 3: decoder.read(&groupRobotHeader.chatType)
            case 4: decoder.read(&groupRobotHeader.getChatInfoURL)
            case 5: decoder.read(required: &groupRobotHeader.from)
            case 6: decoder.read(&groupRobotHeader.msgID)
            case 7: decoder.expect("image")
            default: decoder.read(required: &image)
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
        encoder.write("MsgType", constant: "image")
        encoder.write("Image", image)
        encoder.end()
    }
}
