// Generated from WeCom/Shared/ExternalContact.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer, and the member who serves the customer.
public protocol Customer: Message {
    /// The ID of the member who serves the customer.
    ///
    /// Wire name: `UserID`.
    var userID: String { get }

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    var externalUserID: String { get }
}

/// A customer who is new to a member.
public protocol CustomerAddition: Message {
    /// The ID of the member who serves the customer. The acquisition component of a provider may leave it out.
    ///
    /// Wire name: `UserID`.
    var userID: String? { get }

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    var externalUserID: String { get }

    /// The `state` of the contact way, or the `customer_channel` of the acquisition link, by which the customer came;
    /// absent when there is none.
    ///
    /// Wire name: `State`.
    var channel: String? { get }

    /// Sends one welcome message to the customer, within 20 seconds. Absent when the two have begun to chat, when a
    /// code that came before the member confirmed was used, or when the customer is a business partner whose card was
    /// passed on.
    ///
    /// Wire name: `WelcomeCode`.
    var welcomeCode: String? { get }

    /// The ID of the acquisition link by which the customer came; only pushes about the acquisition component of a
    /// provider carry it.
    ///
    /// Wire name: `LinkId`.
    var linkID: String? { get }
}

/// A customer whose remark or tags were changed.
public protocol CustomerEdit: Message {
    /// The ID of the member who serves the customer.
    ///
    /// Wire name: `UserID`.
    var userID: String { get }

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    var externalUserID: String { get }

    /// The `state` of the contact way, or the `customer_channel` of the acquisition link, by which the customer came;
    /// absent when there is none.
    ///
    /// Wire name: `State`.
    var channel: String? { get }
}

/// A customer whom a member removed.
public protocol CustomerDeletion: Message {
    /// The ID of the member who serves the customer.
    ///
    /// Wire name: `UserID`.
    var userID: String { get }

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    var externalUserID: String { get }

    /// Why the customer was removed; absent when the member did it by hand.
    ///
    /// Wire name: `Source`.
    var source: CustomerDeletionSource? { get }
}

/// A customer who could not be handed over.
public protocol CustomerTransferFailure: Message {
    /// Why it failed.
    ///
    /// Wire name: `FailReason`.
    var failReason: TransferFailReason { get }

    /// The ID of the member who serves the customer.
    ///
    /// Wire name: `UserID`.
    var userID: String { get }

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    var externalUserID: String { get }
}

/// What changed in a customer group.
public protocol CustomerChatUpdate: Message {
    /// The ID of the customer group.
    ///
    /// Wire name: `ChatId`.
    var chatID: String { get }

    /// What changed.
    ///
    /// Wire name: `UpdateDetail`.
    var updateDetail: CustomerChatUpdateDetail? { get }

    /// How the new people came in. Counts for people who joined alone, though other pushes may carry it.
    ///
    /// Wire name: `JoinScene`.
    var joinScene: CustomerChatJoinScene? { get }

    /// How the people left. Counts for people who left alone.
    ///
    /// Wire name: `QuitScene`.
    var quitScene: CustomerChatQuitScene? { get }

    /// The number of people who joined or left.
    ///
    /// Wire name: `MemChangeCnt`.
    var changedMemberCount: Int? { get }

    /// The IDs of the people who joined or left: members of the company and customers.
    ///
    /// Wire name: `MemChangeList`.
    var changedMemberIDs: [String] { get }

    /// The version of the list of people before the change.
    ///
    /// Wire name: `LastMemVer`.
    var previousMemberVersion: String? { get }

    /// The version of the list of people after the change, by which to tell whether a push was missed.
    ///
    /// Wire name: `CurMemVer`.
    var currentMemberVersion: String? { get }
}

/// A customer tag, or a group of tags, and what it belongs to.
public protocol CustomerTagChange: Message {
    /// The ID of the tag or of the group of tags, as `TagType` says.
    ///
    /// Wire name: `Id`.
    var id: String { get }

    /// Whether `Id` names a tag or a group of tags.
    ///
    /// Wire name: `TagType`.
    var tagType: CustomerTagType { get }

    /// The ID of the rule group that the tag belongs to; only the application for customer contact gets it.
    ///
    /// Wire name: `StrategyId`.
    var strategyID: String? { get }
}

/// Which customer tags were put in another order.
public protocol CustomerTagShuffle: Message {
    /// The ID of the group whose tags have another order; empty when the groups themselves have.
    ///
    /// Wire name: `Id`.
    var id: String? { get }

    /// The ID of the rule group that the tags belong to; only the application for customer contact gets it.
    ///
    /// Wire name: `StrategyId`.
    var strategyID: String? { get }
}

/// Why a member no longer has a customer.
public struct CustomerDeletionSource: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The customer was handed over to another member on the job.
    public static var transfer: Self { Self(rawValue: "DELETE_BY_TRANSFER") }

    public static var knownValues: [Self] { [.transfer] }
}

/// Why a customer could not be handed over.
public struct TransferFailReason: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The customer refused.
    public static var customerRefused: Self { Self(rawValue: "customer_refused") }

    /// The member who was to take over has as many customers as allowed.
    public static var customerLimitExceeded: Self { Self(rawValue: "customer_limit_exceed") }

    public static var knownValues: [Self] { [.customerRefused, .customerLimitExceeded] }
}

/// What changed in a customer group.
public struct CustomerChatUpdateDetail: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// People joined.
    public static var membersJoined: Self { Self(rawValue: "add_member") }

    /// People left.
    public static var membersLeft: Self { Self(rawValue: "del_member") }

    /// The group has another owner.
    public static var ownerChanged: Self { Self(rawValue: "change_owner") }

    /// The group has another name.
    public static var nameChanged: Self { Self(rawValue: "change_name") }

    /// The group has another notice.
    public static var noticeChanged: Self { Self(rawValue: "change_notice") }

    public static var knownValues: [Self] {
        [.membersJoined, .membersLeft, .ownerChanged, .nameChanged, .noticeChanged]
    }
}

/// How people came into a customer group.
public struct CustomerChatJoinScene: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A member invited them, directly or by a link.
    public static var invited: Self { Self(rawValue: 0) }

    /// They scanned the QR code of the group.
    public static var qrCode: Self { Self(rawValue: 3) }

    public static var knownValues: [Self] { [.invited, .qrCode] }
}

/// How people left a customer group.
public struct CustomerChatQuitScene: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// They left on their own.
    public static var left: Self { Self(rawValue: 0) }

    /// The owner or an administrator of the group removed them.
    public static var removed: Self { Self(rawValue: 1) }

    public static var knownValues: [Self] { [.left, .removed] }
}

/// What an ID of customer tags names.
public struct CustomerTagType: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A tag.
    public static var tag: Self { Self(rawValue: "tag") }

    /// A group of tags.
    public static var tagGroup: Self { Self(rawValue: "tag_group") }

    public static var knownValues: [Self] { [.tag, .tagGroup] }
}
