// Generated from OpenPlatform/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``PushHeader``.
public struct PushHeaderFields: Sendable, Equatable {
    /// The app ID of the third-party platform.
    ///
    /// Wire name: `AppId`.
    public var appID: String

    /// When WeChat made the push.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// Creates a value of its fields.
    public init(appID: String, createTime: UnixTime) {
        self.appID = appID
        self.createTime = createTime
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        appID = ""
        createTime = 0
    }
}

/// The header of a push to the address for authorization events of a third-party platform.
public protocol PushHeader: Message {
    /// Its fields together.
    var pushHeader: PushHeaderFields { get set }
}

extension PushHeader {
    /// The app ID of the third-party platform.
    ///
    /// Wire name: `AppId`.
    public var appID: String {
        get { pushHeader.appID }
        set { pushHeader.appID = newValue }
    }

    /// When WeChat made the push.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime {
        get { pushHeader.createTime }
        set { pushHeader.createTime = newValue }
    }
}
