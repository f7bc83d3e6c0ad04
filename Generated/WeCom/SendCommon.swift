// Generated from WeCom/SendCommon.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``MemberReceivers``.
public struct MemberReceiversFields: Sendable, Equatable {
    /// The member IDs of the receivers, at most 1000; `@all` alone stands for everyone who may see the application.
    ///
    /// Wire name: `touser`. Allowed: at most 1000 items.
    public var toUsers: [String]

    /// The IDs of departments whose members receive the message, at most 100; without effect beside `@all`.
    ///
    /// Wire name: `toparty`. Allowed: at most 100 items.
    public var toDepartments: [Int64]

    /// The IDs of tags whose members receive the message, at most 100; without effect beside `@all`.
    ///
    /// Wire name: `totag`. Allowed: at most 100 items.
    public var toTags: [Int64]

    /// Creates a value of its fields.
    public init(toUsers: [String] = [], toDepartments: [Int64] = [], toTags: [Int64] = []) {
        self.toUsers = toUsers
        self.toDepartments = toDepartments
        self.toTags = toTags
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        toUsers = []
        toDepartments = []
        toTags = []
    }
}

/// The members of the company who receive a message. At least one of the three is needed.
public protocol MemberReceivers: Message {
    /// Its fields together.
    var memberReceivers: MemberReceiversFields { get set }
}

extension MemberReceivers {
    /// The member IDs of the receivers, at most 1000; `@all` alone stands for everyone who may see the application.
    ///
    /// Wire name: `touser`. Allowed: at most 1000 items.
    public var toUsers: [String] {
        get { memberReceivers.toUsers }
        set { memberReceivers.toUsers = newValue }
    }

    /// The IDs of departments whose members receive the message, at most 100; without effect beside `@all`.
    ///
    /// Wire name: `toparty`. Allowed: at most 100 items.
    public var toDepartments: [Int64] {
        get { memberReceivers.toDepartments }
        set { memberReceivers.toDepartments = newValue }
    }

    /// The IDs of tags whose members receive the message, at most 100; without effect beside `@all`.
    ///
    /// Wire name: `totag`. Allowed: at most 100 items.
    public var toTags: [Int64] {
        get { memberReceivers.toTags }
        set { memberReceivers.toTags = newValue }
    }
}

/// The fields of ``ApplicationSender``.
public struct ApplicationSenderFields: Sendable, Equatable {
    /// The application's ID in the company.
    ///
    /// Wire name: `agentid`.
    public var agentID: Int64

    /// Creates a value of its fields.
    public init(agentID: Int64) {
        self.agentID = agentID
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        agentID = 0
    }
}

/// The application that sends a message.
public protocol ApplicationSender: Message {
    /// Its fields together.
    var applicationSender: ApplicationSenderFields { get set }
}

extension ApplicationSender {
    /// The application's ID in the company.
    ///
    /// Wire name: `agentid`.
    public var agentID: Int64 {
        get { applicationSender.agentID }
        set { applicationSender.agentID = newValue }
    }
}

/// The fields of ``Confidential``.
public struct ConfidentialFields: Sendable, Equatable {
    /// Whether the message may be passed on; without it, it may.
    ///
    /// Wire name: `safe`.
    public var confidentiality: Confidentiality?

    /// Creates a value of its fields.
    public init(confidentiality: Confidentiality? = nil) {
        self.confidentiality = confidentiality
    }

    init(blankFor decoder: borrowing FieldDecoder) {
    }
}

/// Whether a message may be passed on.
public protocol Confidential: Message {
    /// Its fields together.
    var confidential: ConfidentialFields { get set }
}

extension Confidential {
    /// Whether the message may be passed on; without it, it may.
    ///
    /// Wire name: `safe`.
    public var confidentiality: Confidentiality? {
        get { confidential.confidentiality }
        set { confidential.confidentiality = newValue }
    }
}

/// The fields of ``IDTranslated``.
public struct IDTranslatedFields: Sendable, Equatable {
    /// Whether IDs in the text are translated to names; without it they are not.
    ///
    /// Wire name: `enable_id_trans`.
    public var translatesIDs: Bool?

    /// Creates a value of its fields.
    public init(translatesIDs: Bool? = nil) {
        self.translatesIDs = translatesIDs
    }

    init(blankFor decoder: borrowing FieldDecoder) {
    }
}

/// Whether IDs in a message are shown as names.
public protocol IDTranslated: Message {
    /// Its fields together.
    var idTranslated: IDTranslatedFields { get set }
}

extension IDTranslated {
    /// Whether IDs in the text are translated to names; without it they are not.
    ///
    /// Wire name: `enable_id_trans`.
    public var translatesIDs: Bool? {
        get { idTranslated.translatesIDs }
        set { idTranslated.translatesIDs = newValue }
    }
}

/// The fields of ``DuplicateChecked``.
public struct DuplicateCheckedFields: Sendable, Equatable {
    /// Whether a message equal to an earlier one is kept back; without it it is not.
    ///
    /// Wire name: `enable_duplicate_check`.
    public var checksDuplicates: Bool?

    /// For how many seconds: at most 4 hours; without it 1800.
    ///
    /// Wire name: `duplicate_check_interval`. Allowed: at most 14400.
    public var duplicateCheckInterval: Int?

    /// Creates a value of its fields.
    public init(checksDuplicates: Bool? = nil, duplicateCheckInterval: Int? = nil) {
        self.checksDuplicates = checksDuplicates
        self.duplicateCheckInterval = duplicateCheckInterval
    }

    init(blankFor decoder: borrowing FieldDecoder) {
    }
}

/// Whether a message is sent again that was sent shortly before.
public protocol DuplicateChecked: Message {
    /// Its fields together.
    var duplicateChecked: DuplicateCheckedFields { get set }
}

extension DuplicateChecked {
    /// Whether a message equal to an earlier one is kept back; without it it is not.
    ///
    /// Wire name: `enable_duplicate_check`.
    public var checksDuplicates: Bool? {
        get { duplicateChecked.checksDuplicates }
        set { duplicateChecked.checksDuplicates = newValue }
    }

    /// For how many seconds: at most 4 hours; without it 1800.
    ///
    /// Wire name: `duplicate_check_interval`. Allowed: at most 14400.
    public var duplicateCheckInterval: Int? {
        get { duplicateChecked.duplicateCheckInterval }
        set { duplicateChecked.duplicateCheckInterval = newValue }
    }
}

/// The fields of ``CardUpdateHeader``.
public struct CardUpdateHeaderFields: Sendable, Equatable {
    /// The member IDs of those for whom the card changes, at most 1000.
    ///
    /// Wire name: `userids`. Allowed: at most 1000 items.
    public var userIDs: [String]

    /// The IDs of departments for whose members the card changes, at most 100.
    ///
    /// Wire name: `partyids`. Allowed: at most 100 items.
    public var departmentIDs: [Int64]

    /// The IDs of tags for whose members the card changes, at most 100.
    ///
    /// Wire name: `tagids`. Allowed: at most 100 items.
    public var tagIDs: [Int64]

    /// Whether the card changes for all who received it; it counts before the lists.
    ///
    /// Wire name: `atall`.
    public var includesAll: Bool?

    /// The ID of the application that sent the card.
    ///
    /// Wire name: `agentid`.
    public var agentID: Int64

    /// Stands for the card: the event of a tap gives it, or the answer to the send. It can be used once, within 72
    /// hours.
    ///
    /// Wire name: `response_code`.
    public var responseCode: String

    /// Whether IDs in the text are translated to names; without it they are not.
    ///
    /// Wire name: `enable_id_trans`.
    public var translatesIDs: Bool?

    /// Creates a value of its fields.
    public init(
        userIDs: [String] = [], departmentIDs: [Int64] = [], tagIDs: [Int64] = [], includesAll: Bool? = nil,
        agentID: Int64, responseCode: String, translatesIDs: Bool? = nil
    ) {
        self.userIDs = userIDs
        self.departmentIDs = departmentIDs
        self.tagIDs = tagIDs
        self.includesAll = includesAll
        self.agentID = agentID
        self.responseCode = responseCode
        self.translatesIDs = translatesIDs
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        userIDs = []
        departmentIDs = []
        tagIDs = []
        agentID = 0
        responseCode = ""
    }
}

/// Which sent card is changed, and for whom.
public protocol CardUpdateHeader: Message {
    /// Its fields together.
    var cardUpdateHeader: CardUpdateHeaderFields { get set }
}

extension CardUpdateHeader {
    /// The member IDs of those for whom the card changes, at most 1000.
    ///
    /// Wire name: `userids`. Allowed: at most 1000 items.
    public var userIDs: [String] {
        get { cardUpdateHeader.userIDs }
        set { cardUpdateHeader.userIDs = newValue }
    }

    /// The IDs of departments for whose members the card changes, at most 100.
    ///
    /// Wire name: `partyids`. Allowed: at most 100 items.
    public var departmentIDs: [Int64] {
        get { cardUpdateHeader.departmentIDs }
        set { cardUpdateHeader.departmentIDs = newValue }
    }

    /// The IDs of tags for whose members the card changes, at most 100.
    ///
    /// Wire name: `tagids`. Allowed: at most 100 items.
    public var tagIDs: [Int64] {
        get { cardUpdateHeader.tagIDs }
        set { cardUpdateHeader.tagIDs = newValue }
    }

    /// Whether the card changes for all who received it; it counts before the lists.
    ///
    /// Wire name: `atall`.
    public var includesAll: Bool? {
        get { cardUpdateHeader.includesAll }
        set { cardUpdateHeader.includesAll = newValue }
    }

    /// The ID of the application that sent the card.
    ///
    /// Wire name: `agentid`.
    public var agentID: Int64 {
        get { cardUpdateHeader.agentID }
        set { cardUpdateHeader.agentID = newValue }
    }

    /// Stands for the card: the event of a tap gives it, or the answer to the send. It can be used once, within 72
    /// hours.
    ///
    /// Wire name: `response_code`.
    public var responseCode: String {
        get { cardUpdateHeader.responseCode }
        set { cardUpdateHeader.responseCode = newValue }
    }

    /// Whether IDs in the text are translated to names; without it they are not.
    ///
    /// Wire name: `enable_id_trans`.
    public var translatesIDs: Bool? {
        get { cardUpdateHeader.translatesIDs }
        set { cardUpdateHeader.translatesIDs = newValue }
    }
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
