// Generated from Channels/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The header of an event of a shop.
public protocol EventHeader: Message {
    /// The shop's original ID, which begins with `gh_`. For an agency or a supplier it is the original ID of theirs.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get }

    /// The OpenID of the user who caused the event, or one that WeChat's team uses for all. Events about the shop's
    /// money have none.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String? { get }

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get }
}

/// The header of an event that goes to the mini program of a shop, and not to the shop.
public protocol MiniProgramEventHeader: Message {
    /// The mini program's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    var toUserName: String { get }

    /// The user's OpenID with the mini program, or one that WeChat's team uses for all.
    ///
    /// Wire name: `FromUserName`.
    var fromUserName: String? { get }

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    var createTime: UnixTime { get }
}
