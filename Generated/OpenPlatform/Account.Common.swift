// Generated from OpenPlatform/Account/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``AccountEventHeader``.
public struct AccountEventHeaderFields: Sendable, Equatable {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// Who WeChat names as the sender: often a system account. Some pushes leave it out.
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

/// The header of an event that concerns an account that authorized the third-party platform.
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

    /// Who WeChat names as the sender: often a system account. Some pushes leave it out.
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
