// Generated from OfficialAccount/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The header of a message that a user sent.
public protocol MessageHeader: Message {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get }

    /// The sender's OpenID.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String { get }

    /// When the message was sent.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get }
}

/// What follows the content of a message that a user sent.
public protocol MessageTrailer: Message {
    /// The message's ID: 64 bits, or text. WeChat's retries of one message carry the same.
    ///
    /// Wire name: `MsgId`.
    var msgID: MessageID { get }

    /// The article's data ID, when the message was sent from an article.
    ///
    /// Wire name: `MsgDataId`.
    var msgDataID: String? { get }

    /// The article's place in a push of several, from 1, when the message was sent from an article.
    ///
    /// Wire name: `Idx`.
    var idx: Int? { get }

    /// The sub-merchant's ID, when the message was sent to a merchant's customer service.
    ///
    /// Wire name: `BusinessId`.
    var businessID: Int64? { get }
}

/// The header of an event that a user caused.
public protocol EventHeader: Message {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get }

    /// The user's OpenID.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String { get }

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get }
}

/// The header of an event that concerns the account, and that no user caused.
public protocol AccountEventHeader: Message {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get }

    /// Who WeChat names as the sender: a system account or the administrator. Some pushes leave it out.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String? { get }

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get }
}

/// The header of a passive reply.
public protocol ReplyHeader: PassiveReply {
    /// The OpenID of the user who is answered: the push's `FromUserName`.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get set }

    /// The account's original ID: the push's `ToUserName`.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String { get set }

    /// When the reply was made.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get set }
}
