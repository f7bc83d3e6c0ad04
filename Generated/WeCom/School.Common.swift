// Generated from WeCom/School/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``SchoolReceivers``.
public struct SchoolReceiversFields: Sendable, Equatable {
    /// Who receives the notification of those who are named; without it parents.
    ///
    /// Wire name: `recv_scope`.
    public var scope: SchoolReceiverScope?

    /// The IDs of parents as external contacts, at most 1000. `to_parent_userid` has taken its place.
    ///
    /// Wire name: `to_external_user`. Allowed: at most 1000 items.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var toExternalUsers: [String]

    /// The IDs of parents in the school's address book, at most 1000; without effect where students alone receive the
    /// notification.
    ///
    /// Wire name: `to_parent_userid`. Allowed: at most 1000 items.
    public var toParents: [String]

    /// The IDs of students in the school's address book, at most 1000: they, all their parents or both receive the
    /// notification.
    ///
    /// Wire name: `to_student_userid`. Allowed: at most 1000 items.
    public var toStudents: [String]

    /// The IDs of classes and departments in the school's address book, at most 100, whose students, parents or both
    /// receive the notification.
    ///
    /// Wire name: `to_party`. Allowed: at most 100 items.
    public var toDepartments: [String]

    /// Whether all students, parents or both of the school receive the notification; without it those who are named do.
    ///
    /// Wire name: `toall`.
    public var toAll: Bool?

    /// Creates a value of its fields.
    public init(
        scope: SchoolReceiverScope? = nil, toExternalUsers: [String] = [], toParents: [String] = [],
        toStudents: [String] = [], toDepartments: [String] = [], toAll: Bool? = nil
    ) {
        self.scope = scope
        self.toExternalUsers = toExternalUsers
        self.toParents = toParents
        self.toStudents = toStudents
        self.toDepartments = toDepartments
        self.toAll = toAll
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        toExternalUsers = []
        toParents = []
        toStudents = []
        toDepartments = []
    }
}

/// The parents and students who receive a school notification.
public protocol SchoolReceivers: Message {
    /// Its fields together.
    var schoolReceivers: SchoolReceiversFields { get set }
}

extension SchoolReceivers {
    /// Who receives the notification of those who are named; without it parents.
    ///
    /// Wire name: `recv_scope`.
    public var scope: SchoolReceiverScope? {
        get { schoolReceivers.scope }
        set { schoolReceivers.scope = newValue }
    }

    /// The IDs of parents as external contacts, at most 1000. `to_parent_userid` has taken its place.
    ///
    /// Wire name: `to_external_user`. Allowed: at most 1000 items.
    ///
    /// - Warning: Deprecated: WeChat has given this up.
    public var toExternalUsers: [String] {
        get { schoolReceivers.toExternalUsers }
        set { schoolReceivers.toExternalUsers = newValue }
    }

    /// The IDs of parents in the school's address book, at most 1000; without effect where students alone receive the
    /// notification.
    ///
    /// Wire name: `to_parent_userid`. Allowed: at most 1000 items.
    public var toParents: [String] {
        get { schoolReceivers.toParents }
        set { schoolReceivers.toParents = newValue }
    }

    /// The IDs of students in the school's address book, at most 1000: they, all their parents or both receive the
    /// notification.
    ///
    /// Wire name: `to_student_userid`. Allowed: at most 1000 items.
    public var toStudents: [String] {
        get { schoolReceivers.toStudents }
        set { schoolReceivers.toStudents = newValue }
    }

    /// The IDs of classes and departments in the school's address book, at most 100, whose students, parents or both
    /// receive the notification.
    ///
    /// Wire name: `to_party`. Allowed: at most 100 items.
    public var toDepartments: [String] {
        get { schoolReceivers.toDepartments }
        set { schoolReceivers.toDepartments = newValue }
    }

    /// Whether all students, parents or both of the school receive the notification; without it those who are named do.
    ///
    /// Wire name: `toall`.
    public var toAll: Bool? {
        get { schoolReceivers.toAll }
        set { schoolReceivers.toAll = newValue }
    }
}

/// Who receives a school notification.
public struct SchoolReceiverScope: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Parents.
    public static var parents: Self { Self(rawValue: 0) }

    /// Students.
    public static var students: Self { Self(rawValue: 1) }

    /// Parents and students.
    public static var parentsAndStudents: Self { Self(rawValue: 2) }

    public static var knownValues: [Self] { [.parents, .students, .parentsAndStudents] }
}
