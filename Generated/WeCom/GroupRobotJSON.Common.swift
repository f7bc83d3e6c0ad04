// Generated from WeCom/GroupRobotJSON/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``GroupRobotJSONHeader``.
public struct GroupRobotJSONHeaderFields: Sendable, Equatable {
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

    /// Creates a value of its fields.
    public init(
        webhookURL: String, chatID: String, postID: String? = nil, chatType: RobotChatType,
        getChatInfoURL: String? = nil, from: GroupRobotJSONSender, msgID: String
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

/// The header of what a group robot is told as JSON.
public protocol GroupRobotJSONHeader: Message {
    /// Its fields together.
    var groupRobotJSONHeader: GroupRobotJSONHeaderFields { get set }
}

extension GroupRobotJSONHeader {
    /// The robot's webhook in the chat, to which messages can be sent.
    ///
    /// Wire name: `webhook_url`.
    public var webhookURL: String {
        get { groupRobotJSONHeader.webhookURL }
        set { groupRobotJSONHeader.webhookURL = newValue }
    }

    /// The chat's ID.
    ///
    /// Wire name: `chatid`.
    public var chatID: String {
        get { groupRobotJSONHeader.chatID }
        set { groupRobotJSONHeader.chatID = newValue }
    }

    /// The ID of the post, where the robot was mentioned in one.
    ///
    /// Wire name: `postid`.
    public var postID: String? {
        get { groupRobotJSONHeader.postID }
        set { groupRobotJSONHeader.postID = newValue }
    }

    /// The kind of the chat.
    ///
    /// Wire name: `chattype`.
    public var chatType: RobotChatType {
        get { groupRobotJSONHeader.chatType }
        set { groupRobotJSONHeader.chatType = newValue }
    }

    /// Where the members of the chat can be asked for, once within five minutes; of group chats alone.
    ///
    /// Wire name: `get_chat_info_url`.
    public var getChatInfoURL: String? {
        get { groupRobotJSONHeader.getChatInfoURL }
        set { groupRobotJSONHeader.getChatInfoURL = newValue }
    }

    /// Who spoke to the robot, or caused the event.
    ///
    /// Wire name: `from`.
    public var from: GroupRobotJSONSender {
        get { groupRobotJSONHeader.from }
        set { groupRobotJSONHeader.from = newValue }
    }

    /// The message's ID. WeCom's retries of one message carry the same.
    ///
    /// Wire name: `msgid`.
    public var msgID: String {
        get { groupRobotJSONHeader.msgID }
        set { groupRobotJSONHeader.msgID = newValue }
    }
}

/// The member who spoke to a group robot.
public struct GroupRobotJSONSender: FieldGroup, Equatable {
    /// The member's ID; within another company an encrypted one.
    ///
    /// Wire name: `userid`.
    public var userID: String

    /// The member's name.
    ///
    /// Wire name: `name`.
    public var name: String?

    /// The member's alias.
    ///
    /// Wire name: `alias`.
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
        var reading = decoder.begin("userid name alias")
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
        encoder.write("userid", userID)
        encoder.write("name", name)
        encoder.write("alias", alias)
        encoder.end()
    }
}

/// A picture for a group robot.
public struct GroupRobotJSONImage: FieldGroup, Equatable {
    /// Where the picture can be downloaded.
    ///
    /// Wire name: `image_url`.
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
        var reading = decoder.begin("image_url")
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
        encoder.write("image_url", imageURL)
        encoder.end()
    }
}
