// Generated from OpenPlatform/Account/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The header of an event that concerns an account that authorized the third-party platform.
public protocol AccountEventHeader: Message {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get }

    /// Who WeChat names as the sender: often a system account. Some pushes leave it out.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String? { get }

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get }
}
