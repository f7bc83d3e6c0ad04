// Generated from WeCom/ReplyCommon.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The header of a passive reply.
public protocol ReplyHeader: PassiveReply {
    /// The ID of the member who is answered: the push's `FromUserName`.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get set }

    /// The company's CorpID: the push's `ToUserName`.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String { get set }

    /// When the reply was made.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get set }
}
