// Generated from WeCom/Suite/Event/SuiteSchoolContactBatchChanged.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Changes of a school's contacts that followed closely on each other, in one push: up to 1,000.
///
/// On the wire: `InfoType` `change_school_contact_batch`.
public struct SuiteSchoolContactBatchChangedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The changes, each of which would have been a push of its own.
    ///
    /// Wire name: `ChangeList`.
    public var changes: [Change]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, changes: [Change]) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.changes = changes
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteSchoolContactBatchChangedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_school_contact_batch
        schema: WeCom/Suite/Event/SuiteSchoolContactBatchChanged.json
        summary: Changes of a school's contacts that followed closely on each other, in one push: up to 1,000.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        changes = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeList*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_school_contact_batch")
            default: decoder.read(oneOf: &changes)
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "change_school_contact_batch")
        encoder.write("ChangeList", siblings: changes, isRequired: true)
        encoder.end()
    }

    /// One change.
    public struct Change: FieldGroup, Equatable {
        /// When the change was made.
        ///
        /// Wire name: `TimeStamp`.
        public var timestamp: UnixTime?

        /// What was changed.
        ///
        /// Wire name: `ChangeType`.
        public var kind: Kind

        /// The student, the parent or the department, by what the kind says.
        ///
        /// Wire name: `Id`.
        public var id: String

        /// The ID from now on; absent or empty unless the ID was changed.
        ///
        /// Wire name: `NewId`.
        public var newID: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(timestamp: UnixTime? = nil, kind: Kind, id: String, newID: String? = nil) {
            self.timestamp = timestamp
            self.kind = kind
            self.id = id
            self.newID = newID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            kind = Kind(rawValue: "")
            id = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("TimeStamp ChangeType Id NewId")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&timestamp)
                case 1: decoder.read(&kind)
                case 2: decoder.read(&id)
                default: decoder.read(&newID)
                }
            }
            decoder.end(reading, required: 0x6, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("TimeStamp", timestamp)
            encoder.write("ChangeType", kind)
            encoder.write("Id", id)
            encoder.write("NewId", newID)
            encoder.end()
        }

        /// What was changed.
        public struct Kind: OpenEnum {
            /// The value on the wire.
            public var rawValue: String

            /// Creates the value that stands on the wire, known or not.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// A student was added.
            public static var studentCreated: Self { Self(rawValue: "create_student") }

            /// A student was deleted.
            public static var studentDeleted: Self { Self(rawValue: "delete_student") }

            /// A student was changed.
            public static var studentUpdated: Self { Self(rawValue: "update_student") }

            /// A parent was added.
            public static var parentCreated: Self { Self(rawValue: "create_parent") }

            /// A parent was deleted.
            public static var parentDeleted: Self { Self(rawValue: "delete_parent") }

            /// A parent was changed.
            public static var parentUpdated: Self { Self(rawValue: "update_parent") }

            /// A parent began to follow the school's notices.
            public static var parentSubscribed: Self { Self(rawValue: "subscribe") }

            /// A parent stopped following the school's notices.
            public static var parentUnsubscribed: Self { Self(rawValue: "unsubscribe") }

            /// A class or department was made.
            public static var departmentCreated: Self { Self(rawValue: "create_department") }

            /// A class or department was changed.
            public static var departmentUpdated: Self { Self(rawValue: "update_department") }

            /// A class or department was deleted.
            public static var departmentDeleted: Self { Self(rawValue: "delete_department") }

            public static var knownValues: [Self] {
                [
                    .studentCreated, .studentDeleted, .studentUpdated, .parentCreated, .parentDeleted, .parentUpdated,
                    .parentSubscribed, .parentUnsubscribed, .departmentCreated, .departmentUpdated, .departmentDeleted,
                ]
            }
        }
    }
}
