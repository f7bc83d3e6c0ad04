// Generated from OfficialAccount/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``MessageHeader``.
public struct MessageHeaderFields: Sendable, Equatable {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The sender's OpenID.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the message was sent.
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

/// The header of a message that a user sent.
public protocol MessageHeader: Message {
    /// Its fields together.
    var messageHeader: MessageHeaderFields { get set }
}

extension MessageHeader {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { messageHeader.toUserName }
        set { messageHeader.toUserName = newValue }
    }

    /// The sender's OpenID.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String {
        get { messageHeader.fromUserName }
        set { messageHeader.fromUserName = newValue }
    }

    /// When the message was sent.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime {
        get { messageHeader.createTime }
        set { messageHeader.createTime = newValue }
    }
}

/// The fields of ``MessageTrailer``.
public struct MessageTrailerFields: Sendable, Equatable {
    /// The message's ID: 64 bits, or text. WeChat's retries of one message carry the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID

    /// The article's data ID, when the message was sent from an article.
    ///
    /// Wire name: `MsgDataId`.
    public var msgDataID: String?

    /// The article's place in a push of several, from 1, when the message was sent from an article. In WeChat's own
    /// examples it is text.
    ///
    /// Wire name: `Idx`.
    public var idx: MessageID?

    /// The sub-merchant's ID, when the message was sent to a merchant's customer service.
    ///
    /// Wire name: `BusinessId`.
    public var businessID: Int64?

    /// Creates a value of its fields.
    public init(msgID: MessageID, msgDataID: String? = nil, idx: MessageID? = nil, businessID: Int64? = nil) {
        self.msgID = msgID
        self.msgDataID = msgDataID
        self.idx = idx
        self.businessID = businessID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        msgID = 0
    }
}

/// What follows the content of a message that a user sent.
public protocol MessageTrailer: Message {
    /// Its fields together.
    var messageTrailer: MessageTrailerFields { get set }
}

extension MessageTrailer {
    /// The message's ID: 64 bits, or text. WeChat's retries of one message carry the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID {
        get { messageTrailer.msgID }
        set { messageTrailer.msgID = newValue }
    }

    /// The article's data ID, when the message was sent from an article.
    ///
    /// Wire name: `MsgDataId`.
    public var msgDataID: String? {
        get { messageTrailer.msgDataID }
        set { messageTrailer.msgDataID = newValue }
    }

    /// The article's place in a push of several, from 1, when the message was sent from an article. In WeChat's own
    /// examples it is text.
    ///
    /// Wire name: `Idx`.
    public var idx: MessageID? {
        get { messageTrailer.idx }
        set { messageTrailer.idx = newValue }
    }

    /// The sub-merchant's ID, when the message was sent to a merchant's customer service.
    ///
    /// Wire name: `BusinessId`.
    public var businessID: Int64? {
        get { messageTrailer.businessID }
        set { messageTrailer.businessID = newValue }
    }
}

/// The fields of ``EventHeader``.
public struct EventHeaderFields: Sendable, Equatable {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The user's OpenID.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the event happened.
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

/// The header of an event that a user caused.
public protocol EventHeader: Message {
    /// Its fields together.
    var eventHeader: EventHeaderFields { get set }
}

extension EventHeader {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { eventHeader.toUserName }
        set { eventHeader.toUserName = newValue }
    }

    /// The user's OpenID.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String {
        get { eventHeader.fromUserName }
        set { eventHeader.fromUserName = newValue }
    }

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime {
        get { eventHeader.createTime }
        set { eventHeader.createTime = newValue }
    }
}

/// The fields of ``AccountEventHeader``.
public struct AccountEventHeaderFields: Sendable, Equatable {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// Who WeChat names as the sender: a system account or the administrator. Some pushes leave it out.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
    }
}

/// The header of an event that concerns the account, and that no user caused.
public protocol AccountEventHeader: Message {
    /// Its fields together.
    var accountEventHeader: AccountEventHeaderFields { get set }
}

extension AccountEventHeader {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { accountEventHeader.toUserName }
        set { accountEventHeader.toUserName = newValue }
    }

    /// Who WeChat names as the sender: a system account or the administrator. Some pushes leave it out.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String? {
        get { accountEventHeader.fromUserName }
        set { accountEventHeader.fromUserName = newValue }
    }

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime {
        get { accountEventHeader.createTime }
        set { accountEventHeader.createTime = newValue }
    }
}

/// The fields of ``ReplyHeader``.
public struct ReplyHeaderFields: Sendable, Equatable {
    /// The OpenID of the user who is answered: the push's `FromUserName`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The account's original ID: the push's `ToUserName`.
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
    /// The OpenID of the user who is answered: the push's `FromUserName`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { replyHeader.toUserName }
        set { replyHeader.toUserName = newValue }
    }

    /// The account's original ID: the push's `ToUserName`.
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
