// Generated from MiniProgram/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The header of a message that a user sent to customer service.
public protocol MessageHeader: Message {
    /// The mini program's original ID, which begins with `gh_`.
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
    /// The message's ID: 64 bits, or text where a cloud function is pushed to. WeChat's retries of one message carry
    /// the same.
    ///
    /// Wire name: `MsgId`.
    var msgID: MessageID { get }

    /// The sub-merchant's ID, when the message was sent to a merchant's customer service.
    ///
    /// Wire name: `BusinessId`.
    var businessID: Int64? { get }
}

/// The header of an event that a user caused.
public protocol EventHeader: Message {
    /// The mini program's original ID, which begins with `gh_`.
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

/// The header of an event that concerns the mini program, and that no user caused in a chat.
public protocol AccountEventHeader: Message {
    /// The mini program's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get }

    /// Who WeChat names as the sender: a system account, the user concerned or the administrator. Some pushes leave it
    /// out.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String? { get }

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get }
}

/// The header of an event of couriers or same-city deliveries that has an answer of its own: the reply that names the
/// same event.
public protocol LogisticsEventHeader: Message {
    /// The original ID of the mini program of the courier, the delivery company or the merchant, which begins with
    /// `gh_`.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get }

    /// The WeChat team's OpenID, which is always the same.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String { get }

    /// When the request was made.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get }
}

/// The header of an event of a mini game. Some pushes name neither sender nor receiver.
public protocol MiniGameEventHeader: Message {
    /// The mini game's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String? { get }

    /// The OpenID of WeChat itself, where goods are to be delivered.
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

    /// The mini program's original ID: the push's `ToUserName`.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String { get set }

    /// When the reply was made.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get set }
}

/// The header of the answer to an event of couriers or same-city deliveries.
public protocol LogisticsReplyHeader: PassiveReply {
    /// The WeChat team's OpenID: the push's `FromUserName`.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get set }

    /// The mini program's original ID: the push's `ToUserName`.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String { get set }

    /// When the answer was made.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get set }
}
