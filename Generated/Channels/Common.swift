// Generated from Channels/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``EventHeader``.
public struct EventHeaderFields: Sendable, Equatable {
    /// The shop's original ID, which begins with `gh_`. For an agency or a supplier it is the original ID of theirs.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The OpenID of the user who caused the event, or one that WeChat's team uses for all. Events about the shop's
    /// money have none.
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

/// The header of an event of a shop.
public protocol EventHeader: Message {
    /// Its fields together.
    var eventHeader: EventHeaderFields { get set }
}

extension EventHeader {
    /// The shop's original ID, which begins with `gh_`. For an agency or a supplier it is the original ID of theirs.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { eventHeader.toUserName }
        set { eventHeader.toUserName = newValue }
    }

    /// The OpenID of the user who caused the event, or one that WeChat's team uses for all. Events about the shop's
    /// money have none.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String? {
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

/// The fields of ``MiniProgramEventHeader``.
public struct MiniProgramEventHeaderFields: Sendable, Equatable {
    /// The mini program's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The user's OpenID with the mini program, or one that WeChat's team uses for all.
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

/// The header of an event that goes to the mini program of a shop, and not to the shop.
public protocol MiniProgramEventHeader: Message {
    /// Its fields together.
    var miniProgramEventHeader: MiniProgramEventHeaderFields { get set }
}

extension MiniProgramEventHeader {
    /// The mini program's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { miniProgramEventHeader.toUserName }
        set { miniProgramEventHeader.toUserName = newValue }
    }

    /// The user's OpenID with the mini program, or one that WeChat's team uses for all.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String? {
        get { miniProgramEventHeader.fromUserName }
        set { miniProgramEventHeader.fromUserName = newValue }
    }

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime {
        get { miniProgramEventHeader.createTime }
        set { miniProgramEventHeader.createTime = newValue }
    }
}
