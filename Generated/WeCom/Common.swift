// Generated from WeCom/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The header of a message that a member sent to an application.
public protocol MessageHeader: Message {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get }

    /// The sender's ID: a member of the company.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String { get }

    /// When the message was sent.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get }
}

/// What follows the content of a message that a member sent to an application.
public protocol MessageTrailer: Message {
    /// The message's ID: 64 bits, or text. WeCom's retries of one message carry the same.
    ///
    /// Wire name: `MsgId`.
    var msgID: MessageID { get }

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    var agentID: Int64 { get }
}

/// The header of an event that a member caused.
public protocol EventHeader: Message {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get }

    /// The member's ID.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String { get }

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get }
}

/// The header of an event that concerns the company, whoever caused it.
public protocol CompanyEventHeader: Message {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get }

    /// `sys` for most events, else the ID of the member who caused it; a few pushes leave it out.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String? { get }

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get }
}

/// What follows the content of an event that belongs to one application.
public protocol AgentTrailer: Message {
    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    var agentID: Int64 { get }
}
