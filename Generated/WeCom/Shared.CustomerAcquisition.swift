// Generated from WeCom/Shared/CustomerAcquisition.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``AcquisitionVisit``.
public struct AcquisitionVisitFields: Sendable, Equatable {
    /// The ID of the acquisition link.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    public var channel: String?

    /// Creates a value of its fields.
    public init(linkID: String, channel: String? = nil) {
        self.linkID = linkID
        self.channel = channel
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        linkID = ""
    }
}

/// The acquisition link that a customer used, and where the customer found it.
public protocol AcquisitionVisit: Message {
    /// Its fields together.
    var acquisitionVisit: AcquisitionVisitFields { get set }
}

extension AcquisitionVisit {
    /// The ID of the acquisition link.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String {
        get { acquisitionVisit.linkID }
        set { acquisitionVisit.linkID = newValue }
    }

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    public var channel: String? {
        get { acquisitionVisit.channel }
        set { acquisitionVisit.channel = newValue }
    }
}

/// The fields of ``AcquiredCustomerDeletion``.
public struct AcquiredCustomerDeletionFields: Sendable, Equatable {
    /// The ID of the member whom the customer removed.
    ///
    /// Wire name: `UserID`.
    public var userID: String

    /// The customer's ID among the external contacts of the company.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String

    /// The ID of the acquisition link by which the customer had come; absent when it is not known.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String?

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    public var channel: String?

    /// Creates a value of its fields.
    public init(userID: String, externalUserID: String, linkID: String? = nil, channel: String? = nil) {
        self.userID = userID
        self.externalUserID = externalUserID
        self.linkID = linkID
        self.channel = channel
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        userID = ""
        externalUserID = ""
    }
}

/// The member whom a customer removed, and the acquisition link by which the customer had come.
public protocol AcquiredCustomerDeletion: Message {
    /// Its fields together.
    var acquiredCustomerDeletion: AcquiredCustomerDeletionFields { get set }
}

extension AcquiredCustomerDeletion {
    /// The ID of the member whom the customer removed.
    ///
    /// Wire name: `UserID`.
    public var userID: String {
        get { acquiredCustomerDeletion.userID }
        set { acquiredCustomerDeletion.userID = newValue }
    }

    /// The customer's ID among the external contacts of the company.
    ///
    /// Wire name: `ExternalUserID`.
    public var externalUserID: String {
        get { acquiredCustomerDeletion.externalUserID }
        set { acquiredCustomerDeletion.externalUserID = newValue }
    }

    /// The ID of the acquisition link by which the customer had come; absent when it is not known.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String? {
        get { acquiredCustomerDeletion.linkID }
        set { acquiredCustomerDeletion.linkID = newValue }
    }

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    public var channel: String? {
        get { acquiredCustomerDeletion.channel }
        set { acquiredCustomerDeletion.channel = newValue }
    }
}

/// The fields of ``AcquisitionConversation``.
public struct AcquisitionConversationFields: Sendable, Equatable {
    /// The ID of the member who got the messages; not sent since 19 December 2024.
    ///
    /// Wire name: `UserID`.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var userID: String?

    /// The customer's ID among the external contacts of the company; not sent since 19 December 2024.
    ///
    /// Wire name: `ExternalUserID`.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var externalUserID: String?

    /// The ID of the acquisition link.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    public var channel: String?

    /// How many times the member had heard from the customer, 3, 5 or 10; not sent since 19 December 2024.
    ///
    /// Wire name: `ChatSeq`.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var receivedMessageCount: Int?

    /// Asks for the details of the messages; valid for about 30 minutes. Absent in pushes of old.
    ///
    /// Wire name: `ChatKey`.
    public var chatKey: String?

    /// Creates a value of its fields.
    public init(
        userID: String? = nil, externalUserID: String? = nil, linkID: String, channel: String? = nil,
        receivedMessageCount: Int? = nil, chatKey: String? = nil
    ) {
        self.userID = userID
        self.externalUserID = externalUserID
        self.linkID = linkID
        self.channel = channel
        self.receivedMessageCount = receivedMessageCount
        self.chatKey = chatKey
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        linkID = ""
    }
}

/// A conversation that began with an acquisition link. Who takes part has to be asked for with `ChatKey`.
public protocol AcquisitionConversation: Message {
    /// Its fields together.
    var acquisitionConversation: AcquisitionConversationFields { get set }
}

extension AcquisitionConversation {
    /// The ID of the member who got the messages; not sent since 19 December 2024.
    ///
    /// Wire name: `UserID`.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var userID: String? {
        get { acquisitionConversation.userID }
        set { acquisitionConversation.userID = newValue }
    }

    /// The customer's ID among the external contacts of the company; not sent since 19 December 2024.
    ///
    /// Wire name: `ExternalUserID`.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var externalUserID: String? {
        get { acquisitionConversation.externalUserID }
        set { acquisitionConversation.externalUserID = newValue }
    }

    /// The ID of the acquisition link.
    ///
    /// Wire name: `LinkId`.
    public var linkID: String {
        get { acquisitionConversation.linkID }
        set { acquisitionConversation.linkID = newValue }
    }

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    public var channel: String? {
        get { acquisitionConversation.channel }
        set { acquisitionConversation.channel = newValue }
    }

    /// How many times the member had heard from the customer, 3, 5 or 10; not sent since 19 December 2024.
    ///
    /// Wire name: `ChatSeq`.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var receivedMessageCount: Int? {
        get { acquisitionConversation.receivedMessageCount }
        set { acquisitionConversation.receivedMessageCount = newValue }
    }

    /// Asks for the details of the messages; valid for about 30 minutes. Absent in pushes of old.
    ///
    /// Wire name: `ChatKey`.
    public var chatKey: String? {
        get { acquisitionConversation.chatKey }
        set { acquisitionConversation.chatKey = newValue }
    }
}

/// The fields of ``AcquisitionQuotaExpiry``.
public struct AcquisitionQuotaExpiryFields: Sendable, Equatable {
    /// When the quota expires.
    ///
    /// Wire name: `ExpireTime`.
    public var expireTime: UnixTime

    /// How much of the quota expires, in customers.
    ///
    /// Wire name: `ExpireQuotaNum`.
    public var expiringQuota: Int64

    /// Creates a value of its fields.
    public init(expireTime: UnixTime, expiringQuota: Int64) {
        self.expireTime = expireTime
        self.expiringQuota = expiringQuota
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        expireTime = 0
        expiringQuota = 0
    }
}

/// The part of the acquisition quota that expires next, told 14, 7, 3, 2 and 1 days before.
public protocol AcquisitionQuotaExpiry: Message {
    /// Its fields together.
    var acquisitionQuotaExpiry: AcquisitionQuotaExpiryFields { get set }
}

extension AcquisitionQuotaExpiry {
    /// When the quota expires.
    ///
    /// Wire name: `ExpireTime`.
    public var expireTime: UnixTime {
        get { acquisitionQuotaExpiry.expireTime }
        set { acquisitionQuotaExpiry.expireTime = newValue }
    }

    /// How much of the quota expires, in customers.
    ///
    /// Wire name: `ExpireQuotaNum`.
    public var expiringQuota: Int64 {
        get { acquisitionQuotaExpiry.expiringQuota }
        set { acquisitionQuotaExpiry.expiringQuota = newValue }
    }
}
