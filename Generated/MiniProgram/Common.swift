// Generated from MiniProgram/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``MessageHeader``.
public struct MessageHeaderFields: Sendable, Equatable {
    /// The mini program's original ID, which begins with `gh_`.
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

/// The header of a message that a user sent to customer service.
public protocol MessageHeader: Message {
    /// Its fields together.
    var messageHeader: MessageHeaderFields { get set }
}

extension MessageHeader {
    /// The mini program's original ID, which begins with `gh_`.
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
    /// The message's ID: 64 bits, or text where a cloud function is pushed to. WeChat's retries of one message carry
    /// the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID

    /// The sub-merchant's ID, when the message was sent to a merchant's customer service.
    ///
    /// Wire name: `BusinessId`.
    public var businessID: Int64?

    /// Creates a value of its fields.
    public init(msgID: MessageID, businessID: Int64? = nil) {
        self.msgID = msgID
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
    /// The message's ID: 64 bits, or text where a cloud function is pushed to. WeChat's retries of one message carry
    /// the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID {
        get { messageTrailer.msgID }
        set { messageTrailer.msgID = newValue }
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
    /// The mini program's original ID, which begins with `gh_`.
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
    /// The mini program's original ID, which begins with `gh_`.
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
    /// The mini program's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// Who WeChat names as the sender: a system account, the user concerned or the administrator. Some pushes leave it
    /// out.
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

/// The header of an event that concerns the mini program, and that no user caused in a chat.
public protocol AccountEventHeader: Message {
    /// Its fields together.
    var accountEventHeader: AccountEventHeaderFields { get set }
}

extension AccountEventHeader {
    /// The mini program's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { accountEventHeader.toUserName }
        set { accountEventHeader.toUserName = newValue }
    }

    /// Who WeChat names as the sender: a system account, the user concerned or the administrator. Some pushes leave it
    /// out.
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

/// The fields of ``LogisticsEventHeader``.
public struct LogisticsEventHeaderFields: Sendable, Equatable {
    /// The original ID of the mini program of the courier, the delivery company or the merchant, which begins with
    /// `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The WeChat team's OpenID, which is always the same.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the request was made.
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

/// The header of an event of couriers or same-city deliveries that has an answer of its own: the reply that names the
/// same event.
public protocol LogisticsEventHeader: Message {
    /// Its fields together.
    var logisticsEventHeader: LogisticsEventHeaderFields { get set }
}

extension LogisticsEventHeader {
    /// The original ID of the mini program of the courier, the delivery company or the merchant, which begins with
    /// `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { logisticsEventHeader.toUserName }
        set { logisticsEventHeader.toUserName = newValue }
    }

    /// The WeChat team's OpenID, which is always the same.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String {
        get { logisticsEventHeader.fromUserName }
        set { logisticsEventHeader.fromUserName = newValue }
    }

    /// When the request was made.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime {
        get { logisticsEventHeader.createTime }
        set { logisticsEventHeader.createTime = newValue }
    }
}

/// The fields of ``MiniGameEventHeader``.
public struct MiniGameEventHeaderFields: Sendable, Equatable {
    /// The mini game's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String?

    /// The OpenID of WeChat itself, where goods are to be delivered.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// Creates a value of its fields.
    public init(toUserName: String? = nil, fromUserName: String? = nil, createTime: UnixTime) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        createTime = 0
    }
}

/// The header of an event of a mini game. Some pushes name neither sender nor receiver.
public protocol MiniGameEventHeader: Message {
    /// Its fields together.
    var miniGameEventHeader: MiniGameEventHeaderFields { get set }
}

extension MiniGameEventHeader {
    /// The mini game's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String? {
        get { miniGameEventHeader.toUserName }
        set { miniGameEventHeader.toUserName = newValue }
    }

    /// The OpenID of WeChat itself, where goods are to be delivered.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String? {
        get { miniGameEventHeader.fromUserName }
        set { miniGameEventHeader.fromUserName = newValue }
    }

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime {
        get { miniGameEventHeader.createTime }
        set { miniGameEventHeader.createTime = newValue }
    }
}

/// The fields of ``ReplyHeader``.
public struct ReplyHeaderFields: Sendable, Equatable {
    /// The OpenID of the user who is answered: the push's `FromUserName`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The mini program's original ID: the push's `ToUserName`.
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

    /// The mini program's original ID: the push's `ToUserName`.
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

/// The fields of ``LogisticsReplyHeader``.
public struct LogisticsReplyHeaderFields: Sendable, Equatable {
    /// The WeChat team's OpenID: the push's `FromUserName`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The mini program's original ID: the push's `ToUserName`.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the answer was made.
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

/// The header of the answer to an event of couriers or same-city deliveries.
public protocol LogisticsReplyHeader: PassiveReply {
    /// Its fields together.
    var logisticsReplyHeader: LogisticsReplyHeaderFields { get set }
}

extension LogisticsReplyHeader {
    /// The WeChat team's OpenID: the push's `FromUserName`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { logisticsReplyHeader.toUserName }
        set { logisticsReplyHeader.toUserName = newValue }
    }

    /// The mini program's original ID: the push's `ToUserName`.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String {
        get { logisticsReplyHeader.fromUserName }
        set { logisticsReplyHeader.fromUserName = newValue }
    }

    /// When the answer was made.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime {
        get { logisticsReplyHeader.createTime }
        set { logisticsReplyHeader.createTime = newValue }
    }
}
