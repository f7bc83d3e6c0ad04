// Generated from WeCom/GroupChat/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``GroupChatReceiver``.
public struct GroupChatReceiverFields: Sendable, Equatable {
    /// The ID of a group chat that the application made.
    ///
    /// Wire name: `chatid`.
    public var chatID: String

    /// Creates a value of its fields.
    public init(chatID: String) {
        self.chatID = chatID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        chatID = ""
    }
}

/// The group chat that receives a message.
public protocol GroupChatReceiver: Message {
    /// Its fields together.
    var groupChatReceiver: GroupChatReceiverFields { get set }
}

extension GroupChatReceiver {
    /// The ID of a group chat that the application made.
    ///
    /// Wire name: `chatid`.
    public var chatID: String {
        get { groupChatReceiver.chatID }
        set { groupChatReceiver.chatID = newValue }
    }
}

/// The fields of ``GroupChatConfidential``.
public struct GroupChatConfidentialFields: Sendable, Equatable {
    /// Whether the message may not be shared, and bears a watermark; without it, it may be shared.
    ///
    /// Wire name: `safe`.
    public var isConfidential: Bool?

    /// Creates a value of its fields.
    public init(isConfidential: Bool? = nil) {
        self.isConfidential = isConfidential
    }

    init(blankFor decoder: borrowing FieldDecoder) {
    }
}

/// Whether a message in a group chat may be passed on.
public protocol GroupChatConfidential: Message {
    /// Its fields together.
    var groupChatConfidential: GroupChatConfidentialFields { get set }
}

extension GroupChatConfidential {
    /// Whether the message may not be shared, and bears a watermark; without it, it may be shared.
    ///
    /// Wire name: `safe`.
    public var isConfidential: Bool? {
        get { groupChatConfidential.isConfidential }
        set { groupChatConfidential.isConfidential = newValue }
    }
}
