// Generated from WeCom/LinkedCorp/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``LinkedCorpReceivers``.
public struct LinkedCorpReceiversFields: Sendable, Equatable {
    /// The members who receive the message, at most 1000: `CorpID/UserID`, and the member ID alone of one's own
    /// company.
    ///
    /// Wire name: `touser`. Allowed: at most 1000 items.
    public var toUsers: [String]

    /// The departments whose members receive the message, at most 100: `LinkedID/DepartmentID`, and the department's ID
    /// alone of one's own company.
    ///
    /// Wire name: `toparty`. Allowed: at most 100 items.
    public var toDepartments: [String]

    /// The IDs of the company's own tags whose members receive the message, at most 100.
    ///
    /// Wire name: `totag`. Allowed: at most 100 items.
    public var toTags: [String]

    /// Creates a value of its fields.
    public init(toUsers: [String] = [], toDepartments: [String] = [], toTags: [String] = []) {
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

/// The members of linked companies, and of the company itself, who receive a message.
public protocol LinkedCorpReceivers: Message {
    /// Its fields together.
    var linkedCorpReceivers: LinkedCorpReceiversFields { get set }
}

extension LinkedCorpReceivers {
    /// The members who receive the message, at most 1000: `CorpID/UserID`, and the member ID alone of one's own
    /// company.
    ///
    /// Wire name: `touser`. Allowed: at most 1000 items.
    public var toUsers: [String] {
        get { linkedCorpReceivers.toUsers }
        set { linkedCorpReceivers.toUsers = newValue }
    }

    /// The departments whose members receive the message, at most 100: `LinkedID/DepartmentID`, and the department's ID
    /// alone of one's own company.
    ///
    /// Wire name: `toparty`. Allowed: at most 100 items.
    public var toDepartments: [String] {
        get { linkedCorpReceivers.toDepartments }
        set { linkedCorpReceivers.toDepartments = newValue }
    }

    /// The IDs of the company's own tags whose members receive the message, at most 100.
    ///
    /// Wire name: `totag`. Allowed: at most 100 items.
    public var toTags: [String] {
        get { linkedCorpReceivers.toTags }
        set { linkedCorpReceivers.toTags = newValue }
    }
}

/// The fields of ``LinkedCorpAudience``.
public struct LinkedCorpAudienceFields: Sendable, Equatable {
    /// Whether everyone who may see the application receives the message, in linked companies too; without it those who
    /// are named do.
    ///
    /// Wire name: `toall`.
    public var toAll: Bool?

    /// Creates a value of its fields.
    public init(toAll: Bool? = nil) {
        self.toAll = toAll
    }

    init(blankFor decoder: borrowing FieldDecoder) {
    }
}

/// Whether a message to linked companies is for everyone.
public protocol LinkedCorpAudience: Message {
    /// Its fields together.
    var linkedCorpAudience: LinkedCorpAudienceFields { get set }
}

extension LinkedCorpAudience {
    /// Whether everyone who may see the application receives the message, in linked companies too; without it those who
    /// are named do.
    ///
    /// Wire name: `toall`.
    public var toAll: Bool? {
        get { linkedCorpAudience.toAll }
        set { linkedCorpAudience.toAll = newValue }
    }
}
