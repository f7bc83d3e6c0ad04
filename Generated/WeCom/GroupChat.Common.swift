// Generated from WeCom/GroupChat/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The group chat that receives a message.
public protocol GroupChatReceiver: Message {
    /// The ID of a group chat that the application made.
    ///
    /// Wire name: `chatid`.
    var chatID: String { get }
}

/// Whether a message in a group chat may be passed on.
public protocol GroupChatConfidential: Message {
    /// Whether the message may not be shared, and bears a watermark; without it, it may be shared.
    ///
    /// Wire name: `safe`.
    var isConfidential: Bool? { get }
}
