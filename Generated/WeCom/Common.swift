// Generated from WeCom/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``MessageHeader``.
public struct MessageHeaderFields: Sendable, Equatable {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The sender's ID: a member of the company.
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

/// The header of a message that a member sent to an application.
public protocol MessageHeader: Message {
    /// Its fields together.
    var messageHeader: MessageHeaderFields { get set }
}

extension MessageHeader {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { messageHeader.toUserName }
        set { messageHeader.toUserName = newValue }
    }

    /// The sender's ID: a member of the company.
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
    /// The message's ID: 64 bits, or text. WeCom's retries of one message carry the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64

    /// Creates a value of its fields.
    public init(msgID: MessageID, agentID: Int64) {
        self.msgID = msgID
        self.agentID = agentID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        msgID = 0
        agentID = 0
    }
}

/// What follows the content of a message that a member sent to an application.
public protocol MessageTrailer: Message {
    /// Its fields together.
    var messageTrailer: MessageTrailerFields { get set }
}

extension MessageTrailer {
    /// The message's ID: 64 bits, or text. WeCom's retries of one message carry the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID {
        get { messageTrailer.msgID }
        set { messageTrailer.msgID = newValue }
    }

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64 {
        get { messageTrailer.agentID }
        set { messageTrailer.agentID = newValue }
    }
}

/// The fields of ``EventHeader``.
public struct EventHeaderFields: Sendable, Equatable {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The member's ID.
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

/// The header of an event that a member caused.
public protocol EventHeader: Message {
    /// Its fields together.
    var eventHeader: EventHeaderFields { get set }
}

extension EventHeader {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { eventHeader.toUserName }
        set { eventHeader.toUserName = newValue }
    }

    /// The member's ID.
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

/// The fields of ``CompanyEventHeader``.
public struct CompanyEventHeaderFields: Sendable, Equatable {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// `sys` for most events, else the ID of the member who caused it; a few pushes leave it out.
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

/// The header of an event that concerns the company, whoever caused it.
public protocol CompanyEventHeader: Message {
    /// Its fields together.
    var companyEventHeader: CompanyEventHeaderFields { get set }
}

extension CompanyEventHeader {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { companyEventHeader.toUserName }
        set { companyEventHeader.toUserName = newValue }
    }

    /// `sys` for most events, else the ID of the member who caused it; a few pushes leave it out.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String? {
        get { companyEventHeader.fromUserName }
        set { companyEventHeader.fromUserName = newValue }
    }

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime {
        get { companyEventHeader.createTime }
        set { companyEventHeader.createTime = newValue }
    }
}

/// The fields of ``AgentTrailer``.
public struct AgentTrailerFields: Sendable, Equatable {
    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64

    /// Creates a value of its fields.
    public init(agentID: Int64) {
        self.agentID = agentID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        agentID = 0
    }
}

/// What follows the content of an event that belongs to one application.
public protocol AgentTrailer: Message {
    /// Its fields together.
    var agentTrailer: AgentTrailerFields { get set }
}

extension AgentTrailer {
    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64 {
        get { agentTrailer.agentID }
        set { agentTrailer.agentID = newValue }
    }
}
