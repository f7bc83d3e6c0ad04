// Generated from WeCom/GroupRobotJSON/Message/GroupRobotJsonImage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a group robot a picture.
///
/// On the wire: `msgtype` `image`.
public struct GroupRobotJsonImageMessage: GroupRobotJSONHeader {
    /// The fields of ``GroupRobotJSONHeader``.
    public var groupRobotJSONHeader: GroupRobotJSONHeaderFields

    /// The picture.
    ///
    /// Wire name: `image`.
    public var image: GroupRobotJSONImage

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        webhookURL: String, chatID: String, postID: String? = nil, chatType: RobotChatType,
        getChatInfoURL: String? = nil, from: GroupRobotJSONSender, msgID: String, image: GroupRobotJSONImage
    ) {
        groupRobotJSONHeader = GroupRobotJSONHeaderFields(
            webhookURL: webhookURL, chatID: chatID, postID: postID, chatType: chatType, getChatInfoURL: getChatInfoURL,
            from: from, msgID: msgID)
        self.image = image
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobotJSON
        name: GroupRobotJsonImageMessage
        direction: inbound
        wire: json
        match: msgtype=image
        schema: WeCom/GroupRobotJSON/Message/GroupRobotJsonImage.json
        summary: A member sent a group robot a picture.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        groupRobotJSONHeader = GroupRobotJSONHeaderFields(blankFor: decoder)
        image = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("webhook_url chatid postid chattype get_chat_info_url from msgid msgtype image")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&groupRobotJSONHeader.webhookURL)
            case 1: decoder.read(&groupRobotJSONHeader.chatID)
            case 2: decoder.read(&groupRobotJSONHeader.postID)
            case 3: decoder.read(&groupRobotJSONHeader.chatType)
            case 4: decoder.read(&groupRobotJSONHeader.getChatInfoURL)
            case 5: decoder.read(required: &groupRobotJSONHeader.from)
            case 6: decoder.read(&groupRobotJSONHeader.msgID)
            case 7: decoder.expect("image")
            default: decoder.read(required: &image)
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
        encoder.write("msgtype", constant: "image")
        encoder.write("image", image)
        encoder.end()
    }
}
