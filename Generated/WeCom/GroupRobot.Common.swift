// Generated from WeCom/GroupRobot/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``GroupRobotHeader``.
public struct GroupRobotHeaderFields: Sendable, Equatable {
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

    /// Creates a value of its fields.
    public init(
        webhookURL: String, chatID: String, postID: String? = nil, chatType: RobotChatType,
        getChatInfoURL: String? = nil, from: GroupRobotSender, msgID: String
    ) {
        self.webhookURL = webhookURL
        self.chatID = chatID
        self.postID = postID
        self.chatType = chatType
        self.getChatInfoURL = getChatInfoURL
        self.from = from
        self.msgID = msgID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        webhookURL = ""
        chatID = ""
        chatType = RobotChatType(rawValue: "")
        from = .init(blankFor: decoder)
        msgID = ""
    }
}

/// The header of what a group robot is told.
public protocol GroupRobotHeader: Message {
    /// Its fields together.
    var groupRobotHeader: GroupRobotHeaderFields { get set }
}

extension GroupRobotHeader {
    /// The robot's webhook in the chat, to which messages can be sent.
    ///
    /// Wire name: `WebhookUrl`.
    public var webhookURL: String {
        get { groupRobotHeader.webhookURL }
        set { groupRobotHeader.webhookURL = newValue }
    }

    /// The chat's ID.
    ///
    /// Wire name: `ChatId`.
    public var chatID: String {
        get { groupRobotHeader.chatID }
        set { groupRobotHeader.chatID = newValue }
    }

    /// The ID of the post, where the robot was mentioned in one.
    ///
    /// Wire name: `PostId`.
    public var postID: String? {
        get { groupRobotHeader.postID }
        set { groupRobotHeader.postID = newValue }
    }

    /// The kind of the chat.
    ///
    /// Wire name: `ChatType`.
    public var chatType: RobotChatType {
        get { groupRobotHeader.chatType }
        set { groupRobotHeader.chatType = newValue }
    }

    /// Where the members of the chat can be asked for, once within five minutes; of group chats alone.
    ///
    /// Wire name: `GetChatInfoUrl`.
    public var getChatInfoURL: String? {
        get { groupRobotHeader.getChatInfoURL }
        set { groupRobotHeader.getChatInfoURL = newValue }
    }

    /// Who spoke to the robot, or caused the event.
    ///
    /// Wire name: `From`.
    public var from: GroupRobotSender {
        get { groupRobotHeader.from }
        set { groupRobotHeader.from = newValue }
    }

    /// The message's ID. WeCom's retries of one message carry the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: String {
        get { groupRobotHeader.msgID }
        set { groupRobotHeader.msgID = newValue }
    }
}

/// The member who spoke to a group robot.
public struct GroupRobotSender: FieldGroup, Equatable {
    /// The member's ID; within another company an encrypted one.
    ///
    /// Wire name: `UserId`.
    public var userID: String

    /// The member's name.
    ///
    /// Wire name: `Name`.
    public var name: String?

    /// The member's alias.
    ///
    /// Wire name: `Alias`.
    public var alias: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(userID: String, name: String? = nil, alias: String? = nil) {
        self.userID = userID
        self.name = name
        self.alias = alias
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        userID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("UserId Name Alias")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&userID)
            case 1: decoder.read(&name)
            default: decoder.read(&alias)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("UserId", userID)
        encoder.write("Name", name)
        encoder.write("Alias", alias)
        encoder.end()
    }
}

/// A picture for a group robot.
public struct GroupRobotImage: FieldGroup, Equatable {
    /// Where the picture can be downloaded.
    ///
    /// Wire name: `ImageUrl`.
    public var imageURL: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(imageURL: String) {
        self.imageURL = imageURL
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        imageURL = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ImageUrl")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&imageURL)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ImageUrl", imageURL)
        encoder.end()
    }
}
