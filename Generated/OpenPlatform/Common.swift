// Generated from OpenPlatform/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The header of a push to the address for authorization events of a third-party platform.
public protocol PushHeader: Message {
    /// The app ID of the third-party platform.
    ///
    /// Wire name: `AppId`.
    var appID: String { get }

    /// When WeChat made the push.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get }
}
