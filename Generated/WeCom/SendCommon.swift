// Generated from WeCom/SendCommon.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The members of the company who receive a message. At least one of the three is needed.
public protocol MemberReceivers: Message {
    /// The member IDs of the receivers, at most 1000; `@all` alone stands for everyone who may see the application.
    ///
    /// Wire name: `touser`. Allowed: at most 1000 items.
    var toUsers: [String] { get }

    /// The IDs of departments whose members receive the message, at most 100; without effect beside `@all`.
    ///
    /// Wire name: `toparty`. Allowed: at most 100 items.
    var toDepartments: [Int64] { get }

    /// The IDs of tags whose members receive the message, at most 100; without effect beside `@all`.
    ///
    /// Wire name: `totag`. Allowed: at most 100 items.
    var toTags: [Int64] { get }
}

/// The application that sends a message.
public protocol ApplicationSender: Message {
    /// The application's ID in the company.
    ///
    /// Wire name: `agentid`.
    var agentID: Int64 { get }
}

/// Whether a message may be passed on.
public protocol Confidential: Message {
    /// Whether the message may be passed on; without it, it may.
    ///
    /// Wire name: `safe`.
    var confidentiality: Confidentiality? { get }
}

/// Whether IDs in a message are shown as names.
public protocol IDTranslated: Message {
    /// Whether IDs in the text are translated to names; without it they are not.
    ///
    /// Wire name: `enable_id_trans`.
    var translatesIDs: Bool? { get }
}

/// Whether a message is sent again that was sent shortly before.
public protocol DuplicateChecked: Message {
    /// Whether a message equal to an earlier one is kept back; without it it is not.
    ///
    /// Wire name: `enable_duplicate_check`.
    var checksDuplicates: Bool? { get }

    /// For how many seconds: at most 4 hours; without it 1800.
    ///
    /// Wire name: `duplicate_check_interval`. Allowed: at most 14400.
    var duplicateCheckInterval: Int? { get }
}

/// Which sent card is changed, and for whom.
public protocol CardUpdateHeader: Message {
    /// The member IDs of those for whom the card changes, at most 1000.
    ///
    /// Wire name: `userids`. Allowed: at most 1000 items.
    var userIDs: [String] { get }

    /// The IDs of departments for whose members the card changes, at most 100.
    ///
    /// Wire name: `partyids`. Allowed: at most 100 items.
    var departmentIDs: [Int64] { get }

    /// The IDs of tags for whose members the card changes, at most 100.
    ///
    /// Wire name: `tagids`. Allowed: at most 100 items.
    var tagIDs: [Int64] { get }

    /// Whether the card changes for all who received it; it counts before the lists.
    ///
    /// Wire name: `atall`.
    var includesAll: Bool? { get }

    /// The ID of the application that sent the card.
    ///
    /// Wire name: `agentid`.
    var agentID: Int64 { get }

    /// Stands for the card: the event of a tap gives it, or the answer to the send. It can be used once, within 72
    /// hours.
    ///
    /// Wire name: `response_code`.
    var responseCode: String { get }

    /// Whether IDs in the text are translated to names; without it they are not.
    ///
    /// Wire name: `enable_id_trans`.
    var translatesIDs: Bool? { get }
}

/// Whether a message may be passed on.
public struct Confidentiality: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// It may be shared.
    public static var shareable: Self { Self(rawValue: 0) }

    /// It may not be shared, and bears a watermark.
    public static var confidential: Self { Self(rawValue: 1) }

    /// It may be shared within the company only; of articles kept by WeCom alone.
    public static var companyOnly: Self { Self(rawValue: 2) }

    public static var knownValues: [Self] { [.shareable, .confidential, .companyOnly] }
}
