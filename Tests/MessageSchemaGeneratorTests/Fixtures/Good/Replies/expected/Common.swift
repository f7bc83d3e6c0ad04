// Generated from Replies/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The header of a reply.
public protocol ReplyHeader: PassiveReply {
    /// Who is answered.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get set }

    /// Who answers.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String { get set }

    /// When.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get set }
}
