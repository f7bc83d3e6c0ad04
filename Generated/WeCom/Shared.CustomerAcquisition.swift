// Generated from WeCom/Shared/CustomerAcquisition.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The acquisition link that a customer used, and where the customer found it.
public protocol AcquisitionVisit: Message {
    /// The ID of the acquisition link.
    ///
    /// Wire name: `LinkId`.
    var linkID: String { get }

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    var channel: String? { get }
}

/// A customer who came by an acquisition link, and the member who serves the customer.
public protocol AcquiredCustomer: Message {
    /// The ID of the member who serves the customer.
    ///
    /// Wire name: `UserID`.
    var userID: String { get }

    /// The customer's ID among the external contacts of the company.
    ///
    /// Wire name: `ExternalUserID`.
    var externalUserID: String { get }

    /// The ID of the acquisition link by which the customer came; absent when it is not known.
    ///
    /// Wire name: `LinkId`.
    var linkID: String? { get }
}

/// The member whom a customer removed, and the acquisition link by which the customer had come.
public protocol AcquiredCustomerDeletion: Message {
    /// The ID of the member whom the customer removed.
    ///
    /// Wire name: `UserID`.
    var userID: String { get }

    /// The customer's ID among the external contacts of the company.
    ///
    /// Wire name: `ExternalUserID`.
    var externalUserID: String { get }

    /// The ID of the acquisition link by which the customer had come; absent when it is not known.
    ///
    /// Wire name: `LinkId`.
    var linkID: String? { get }

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    var channel: String? { get }
}

/// A conversation that began with an acquisition link. Who takes part has to be asked for with `ChatKey`.
public protocol AcquisitionConversation: Message {
    /// The ID of the member who got the messages; not sent since 19 December 2024.
    ///
    /// Wire name: `UserID`.
    var userID: String? { get }

    /// The customer's ID among the external contacts of the company; not sent since 19 December 2024.
    ///
    /// Wire name: `ExternalUserID`.
    var externalUserID: String? { get }

    /// The ID of the acquisition link.
    ///
    /// Wire name: `LinkId`.
    var linkID: String { get }

    /// The `customer_channel` that the address of the link carried; absent or empty when there was none.
    ///
    /// Wire name: `State`.
    var channel: String? { get }

    /// How many times the member had heard from the customer, 3, 5 or 10; not sent since 19 December 2024.
    ///
    /// Wire name: `ChatSeq`.
    var receivedMessageCount: Int? { get }

    /// Asks for the details of the messages; valid for about 30 minutes. Absent in pushes of old.
    ///
    /// Wire name: `ChatKey`.
    var chatKey: String? { get }
}

/// The part of the acquisition quota that expires next, told 14, 7, 3, 2 and 1 days before.
public protocol AcquisitionQuotaExpiry: Message {
    /// When the quota expires.
    ///
    /// Wire name: `ExpireTime`.
    var expireTime: UnixTime { get }

    /// How much of the quota expires, in customers.
    ///
    /// Wire name: `ExpireQuotaNum`.
    var expiringQuota: Int64 { get }
}
