// Generated from WeCom/Shared/ExternalContact.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``Customer``.
public struct CustomerFields: Sendable, Equatable {
    /// The ID of the member who serves the customer.
    ///
    /// Wire name: `UserID`.
    public var userID: String

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String

    /// Creates a value of its fields.
    public init(userID: String, externalUserID: String) {
        self.userID = userID
        self.externalUserID = externalUserID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        userID = ""
        externalUserID = ""
    }
}

/// A customer, and the member who serves the customer.
public protocol Customer: Message {
    /// Its fields together.
    var customer: CustomerFields { get set }
}

extension Customer {
    /// The ID of the member who serves the customer.
    ///
    /// Wire name: `UserID`.
    public var userID: String {
        get { customer.userID }
        set { customer.userID = newValue }
    }

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String {
        get { customer.externalUserID }
        set { customer.externalUserID = newValue }
    }
}

/// The fields of ``CustomerAddition``.
public struct CustomerAdditionFields: Sendable, Equatable {
    /// The ID of the member who serves the customer; absent where WeCom does not tell.
    ///
    /// Wire name: `UserID`.
    public var userID: String?

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String

    /// The `state` of the contact way, or the `customer_channel` of the acquisition link, by which the customer came;
    /// absent when there is none.
    ///
    /// Wire name: `State`.
    public var channel: String?

    /// Sends one welcome message to the customer, a `SendWelcomeMsg`, within 20 seconds. Absent when the two have begun
    /// to chat, when a code that came before the member confirmed was used, or when the customer is a business partner
    /// whose card was passed on.
    ///
    /// Wire name: `WelcomeCode`.
    public var welcomeCode: String?

    /// The ID of the acquisition link by which the customer came; absent where WeCom does not tell.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String?

    /// Creates a value of its fields.
    public init(
        userID: String? = nil, externalUserID: String, channel: String? = nil, welcomeCode: String? = nil,
        linkID: String? = nil
    ) {
        self.userID = userID
        self.externalUserID = externalUserID
        self.channel = channel
        self.welcomeCode = welcomeCode
        self.linkID = linkID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        externalUserID = ""
    }
}

/// A customer who is new to a member.
public protocol CustomerAddition: Message {
    /// Its fields together.
    var customerAddition: CustomerAdditionFields { get set }
}

extension CustomerAddition {
    /// The ID of the member who serves the customer; absent where WeCom does not tell.
    ///
    /// Wire name: `UserID`.
    public var userID: String? {
        get { customerAddition.userID }
        set { customerAddition.userID = newValue }
    }

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String {
        get { customerAddition.externalUserID }
        set { customerAddition.externalUserID = newValue }
    }

    /// The `state` of the contact way, or the `customer_channel` of the acquisition link, by which the customer came;
    /// absent when there is none.
    ///
    /// Wire name: `State`.
    public var channel: String? {
        get { customerAddition.channel }
        set { customerAddition.channel = newValue }
    }

    /// Sends one welcome message to the customer, a `SendWelcomeMsg`, within 20 seconds. Absent when the two have begun
    /// to chat, when a code that came before the member confirmed was used, or when the customer is a business partner
    /// whose card was passed on.
    ///
    /// Wire name: `WelcomeCode`.
    public var welcomeCode: String? {
        get { customerAddition.welcomeCode }
        set { customerAddition.welcomeCode = newValue }
    }

    /// The ID of the acquisition link by which the customer came; absent where WeCom does not tell.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String? {
        get { customerAddition.linkID }
        set { customerAddition.linkID = newValue }
    }
}

/// The fields of ``CustomerEdit``.
public struct CustomerEditFields: Sendable, Equatable {
    /// The ID of the member who serves the customer.
    ///
    /// Wire name: `UserID`.
    public var userID: String

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String

    /// The `state` of the contact way, or the `customer_channel` of the acquisition link, by which the customer came;
    /// absent when there is none.
    ///
    /// Wire name: `State`.
    public var channel: String?

    /// Creates a value of its fields.
    public init(userID: String, externalUserID: String, channel: String? = nil) {
        self.userID = userID
        self.externalUserID = externalUserID
        self.channel = channel
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        userID = ""
        externalUserID = ""
    }
}

/// A customer whose remark or tags were changed.
public protocol CustomerEdit: Message {
    /// Its fields together.
    var customerEdit: CustomerEditFields { get set }
}

extension CustomerEdit {
    /// The ID of the member who serves the customer.
    ///
    /// Wire name: `UserID`.
    public var userID: String {
        get { customerEdit.userID }
        set { customerEdit.userID = newValue }
    }

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String {
        get { customerEdit.externalUserID }
        set { customerEdit.externalUserID = newValue }
    }

    /// The `state` of the contact way, or the `customer_channel` of the acquisition link, by which the customer came;
    /// absent when there is none.
    ///
    /// Wire name: `State`.
    public var channel: String? {
        get { customerEdit.channel }
        set { customerEdit.channel = newValue }
    }
}

/// The fields of ``CustomerDeletion``.
public struct CustomerDeletionFields: Sendable, Equatable {
    /// The ID of the member who serves the customer.
    ///
    /// Wire name: `UserID`.
    public var userID: String

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String

    /// Why the customer was removed; absent when the member did it by hand.
    ///
    /// Wire name: `Source`.
    public var source: CustomerDeletionSource?

    /// Creates a value of its fields.
    public init(userID: String, externalUserID: String, source: CustomerDeletionSource? = nil) {
        self.userID = userID
        self.externalUserID = externalUserID
        self.source = source
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        userID = ""
        externalUserID = ""
    }
}

/// A customer whom a member removed.
public protocol CustomerDeletion: Message {
    /// Its fields together.
    var customerDeletion: CustomerDeletionFields { get set }
}

extension CustomerDeletion {
    /// The ID of the member who serves the customer.
    ///
    /// Wire name: `UserID`.
    public var userID: String {
        get { customerDeletion.userID }
        set { customerDeletion.userID = newValue }
    }

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String {
        get { customerDeletion.externalUserID }
        set { customerDeletion.externalUserID = newValue }
    }

    /// Why the customer was removed; absent when the member did it by hand.
    ///
    /// Wire name: `Source`.
    public var source: CustomerDeletionSource? {
        get { customerDeletion.source }
        set { customerDeletion.source = newValue }
    }
}

/// The fields of ``CustomerTransferFailure``.
public struct CustomerTransferFailureFields: Sendable, Equatable {
    /// Why it failed.
    ///
    /// Wire name: `FailReason`.
    public var failReason: TransferFailReason

    /// The ID of the member who serves the customer.
    ///
    /// Wire name: `UserID`.
    public var userID: String

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String

    /// Creates a value of its fields.
    public init(failReason: TransferFailReason, userID: String, externalUserID: String) {
        self.failReason = failReason
        self.userID = userID
        self.externalUserID = externalUserID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        failReason = TransferFailReason(rawValue: "")
        userID = ""
        externalUserID = ""
    }
}

/// A customer who could not be handed over.
public protocol CustomerTransferFailure: Message {
    /// Its fields together.
    var customerTransferFailure: CustomerTransferFailureFields { get set }
}

extension CustomerTransferFailure {
    /// Why it failed.
    ///
    /// Wire name: `FailReason`.
    public var failReason: TransferFailReason {
        get { customerTransferFailure.failReason }
        set { customerTransferFailure.failReason = newValue }
    }

    /// The ID of the member who serves the customer.
    ///
    /// Wire name: `UserID`.
    public var userID: String {
        get { customerTransferFailure.userID }
        set { customerTransferFailure.userID = newValue }
    }

    /// The customer's ID among the external contacts of the company; it begins with `wm` for a user of WeChat and with
    /// `wo` for one of WeCom.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String {
        get { customerTransferFailure.externalUserID }
        set { customerTransferFailure.externalUserID = newValue }
    }
}

/// The fields of ``CustomerChatUpdate``.
public struct CustomerChatUpdateFields: Sendable, Equatable {
    /// The ID of the customer group.
    ///
    /// Wire name: `ChatId`.
    public var chatID: String

    /// What changed.
    ///
    /// Wire name: `UpdateDetail`.
    public var updateDetail: CustomerChatUpdateDetail?

    /// How the new people came in. Counts for people who joined alone, though other pushes may carry it.
    ///
    /// Wire name: `JoinScene`.
    public var joinScene: CustomerChatJoinScene?

    /// How the people left. Counts for people who left alone.
    ///
    /// Wire name: `QuitScene`.
    public var quitScene: CustomerChatQuitScene?

    /// The number of people who joined or left.
    ///
    /// Wire name: `MemChangeCnt`.
    public var changedMemberCount: Int?

    /// The IDs of the people who joined or left: members of the company and customers.
    ///
    /// Wire name: `MemChangeList`.
    public var changedMemberIDs: [String]

    /// The version of the list of people before the change.
    ///
    /// Wire name: `LastMemVer`.
    public var previousMemberVersion: String?

    /// The version of the list of people after the change, by which to tell whether a push was missed.
    ///
    /// Wire name: `CurMemVer`.
    public var currentMemberVersion: String?

    /// Creates a value of its fields.
    public init(
        chatID: String, updateDetail: CustomerChatUpdateDetail? = nil, joinScene: CustomerChatJoinScene? = nil,
        quitScene: CustomerChatQuitScene? = nil, changedMemberCount: Int? = nil, changedMemberIDs: [String] = [],
        previousMemberVersion: String? = nil, currentMemberVersion: String? = nil
    ) {
        self.chatID = chatID
        self.updateDetail = updateDetail
        self.joinScene = joinScene
        self.quitScene = quitScene
        self.changedMemberCount = changedMemberCount
        self.changedMemberIDs = changedMemberIDs
        self.previousMemberVersion = previousMemberVersion
        self.currentMemberVersion = currentMemberVersion
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        chatID = ""
        changedMemberIDs = []
    }
}

/// What changed in a customer group.
public protocol CustomerChatUpdate: Message {
    /// Its fields together.
    var customerChatUpdate: CustomerChatUpdateFields { get set }
}

extension CustomerChatUpdate {
    /// The ID of the customer group.
    ///
    /// Wire name: `ChatId`.
    public var chatID: String {
        get { customerChatUpdate.chatID }
        set { customerChatUpdate.chatID = newValue }
    }

    /// What changed.
    ///
    /// Wire name: `UpdateDetail`.
    public var updateDetail: CustomerChatUpdateDetail? {
        get { customerChatUpdate.updateDetail }
        set { customerChatUpdate.updateDetail = newValue }
    }

    /// How the new people came in. Counts for people who joined alone, though other pushes may carry it.
    ///
    /// Wire name: `JoinScene`.
    public var joinScene: CustomerChatJoinScene? {
        get { customerChatUpdate.joinScene }
        set { customerChatUpdate.joinScene = newValue }
    }

    /// How the people left. Counts for people who left alone.
    ///
    /// Wire name: `QuitScene`.
    public var quitScene: CustomerChatQuitScene? {
        get { customerChatUpdate.quitScene }
        set { customerChatUpdate.quitScene = newValue }
    }

    /// The number of people who joined or left.
    ///
    /// Wire name: `MemChangeCnt`.
    public var changedMemberCount: Int? {
        get { customerChatUpdate.changedMemberCount }
        set { customerChatUpdate.changedMemberCount = newValue }
    }

    /// The IDs of the people who joined or left: members of the company and customers.
    ///
    /// Wire name: `MemChangeList`.
    public var changedMemberIDs: [String] {
        get { customerChatUpdate.changedMemberIDs }
        set { customerChatUpdate.changedMemberIDs = newValue }
    }

    /// The version of the list of people before the change.
    ///
    /// Wire name: `LastMemVer`.
    public var previousMemberVersion: String? {
        get { customerChatUpdate.previousMemberVersion }
        set { customerChatUpdate.previousMemberVersion = newValue }
    }

    /// The version of the list of people after the change, by which to tell whether a push was missed.
    ///
    /// Wire name: `CurMemVer`.
    public var currentMemberVersion: String? {
        get { customerChatUpdate.currentMemberVersion }
        set { customerChatUpdate.currentMemberVersion = newValue }
    }
}

/// The fields of ``CustomerTagChange``.
public struct CustomerTagChangeFields: Sendable, Equatable {
    /// The ID of the tag or of the group of tags, as `TagType` says.
    ///
    /// Wire name: `Id`.
    public var id: String

    /// Whether `Id` names a tag or a group of tags.
    ///
    /// Wire name: `TagType`.
    public var tagType: CustomerTagType

    /// The ID of the rule group that the tag belongs to; only the application for customer contact gets it.
    ///
    /// Wire name: `StrategyId`.
    public var strategyID: String?

    /// Creates a value of its fields.
    public init(id: String, tagType: CustomerTagType, strategyID: String? = nil) {
        self.id = id
        self.tagType = tagType
        self.strategyID = strategyID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        id = ""
        tagType = CustomerTagType(rawValue: "")
    }
}

/// A customer tag, or a group of tags, and what it belongs to.
public protocol CustomerTagChange: Message {
    /// Its fields together.
    var customerTagChange: CustomerTagChangeFields { get set }
}

extension CustomerTagChange {
    /// The ID of the tag or of the group of tags, as `TagType` says.
    ///
    /// Wire name: `Id`.
    public var id: String {
        get { customerTagChange.id }
        set { customerTagChange.id = newValue }
    }

    /// Whether `Id` names a tag or a group of tags.
    ///
    /// Wire name: `TagType`.
    public var tagType: CustomerTagType {
        get { customerTagChange.tagType }
        set { customerTagChange.tagType = newValue }
    }

    /// The ID of the rule group that the tag belongs to; only the application for customer contact gets it.
    ///
    /// Wire name: `StrategyId`.
    public var strategyID: String? {
        get { customerTagChange.strategyID }
        set { customerTagChange.strategyID = newValue }
    }
}

/// The fields of ``CustomerTagShuffle``.
public struct CustomerTagShuffleFields: Sendable, Equatable {
    /// The ID of the group whose tags have another order; empty when the groups themselves have.
    ///
    /// Wire name: `Id`.
    public var id: String?

    /// The ID of the rule group that the tags belong to; only the application for customer contact gets it.
    ///
    /// Wire name: `StrategyId`.
    public var strategyID: String?

    /// Creates a value of its fields.
    public init(id: String? = nil, strategyID: String? = nil) {
        self.id = id
        self.strategyID = strategyID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
    }
}

/// Which customer tags were put in another order.
public protocol CustomerTagShuffle: Message {
    /// Its fields together.
    var customerTagShuffle: CustomerTagShuffleFields { get set }
}

extension CustomerTagShuffle {
    /// The ID of the group whose tags have another order; empty when the groups themselves have.
    ///
    /// Wire name: `Id`.
    public var id: String? {
        get { customerTagShuffle.id }
        set { customerTagShuffle.id = newValue }
    }

    /// The ID of the rule group that the tags belong to; only the application for customer contact gets it.
    ///
    /// Wire name: `StrategyId`.
    public var strategyID: String? {
        get { customerTagShuffle.strategyID }
        set { customerTagShuffle.strategyID = newValue }
    }
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
