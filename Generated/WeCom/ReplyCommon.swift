// Generated from WeCom/ReplyCommon.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``ReplyHeader``.
public struct ReplyHeaderFields: Sendable, Equatable {
    /// The ID of the member who is answered: the push's `FromUserName`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The company's CorpID: the push's `ToUserName`.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the reply was made.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
    }
}

/// The header of a passive reply.
public protocol ReplyHeader: PassiveReply {
    /// Its fields together.
    var replyHeader: ReplyHeaderFields { get set }
}

extension ReplyHeader {
    /// The ID of the member who is answered: the push's `FromUserName`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { replyHeader.toUserName }
        set { replyHeader.toUserName = newValue }
    }

    /// The company's CorpID: the push's `ToUserName`.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String {
        get { replyHeader.fromUserName }
        set { replyHeader.fromUserName = newValue }
    }

    /// When the reply was made.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime {
        get { replyHeader.createTime }
        set { replyHeader.createTime = newValue }
    }
}
