// Generated from MiniProgram/Event/SecVodAudit.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A short drama of the mini program was reviewed. The results of its episodes are asked for with the drama's ID.
///
/// On the wire: `MsgType` `event`, `Event` `secvod_audit_event`.
public struct SecVodAuditEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The review.
    ///
    /// Wire name: `audit_event`.
    public var auditEvent: Review

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, auditEvent: Review) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.auditEvent = auditEvent
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: SecVodAuditEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=secvod_audit_event
        schema: MiniProgram/Event/SecVodAudit.json
        summary: A short drama of the mini program was reviewed. The results of its episodes are asked for with \
        the drama's ID.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        auditEvent = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event audit_event")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("secvod_audit_event")
            default: decoder.read(required: &auditEvent)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "secvod_audit_event")
        encoder.write("audit_event", auditEvent)
        encoder.end()
    }

    /// How far the review of a short drama is.
    public struct ReviewStatus: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// No state.
        public static var invalid: Self { Self(rawValue: 0) }

        /// The review is under way.
        public static var underReview: Self { Self(rawValue: 1) }

        /// The drama is refused for good.
        public static var rejected: Self { Self(rawValue: 2) }

        /// The drama passed.
        public static var approved: Self { Self(rawValue: 3) }

        /// The drama has to be changed and submitted again.
        public static var returned: Self { Self(rawValue: 4) }

        public static var knownValues: [Self] { [.invalid, .underReview, .rejected, .approved, .returned] }
    }

    /// What a review of a short drama is about.
    public struct ReviewType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The drama, for the first time.
        public static var first: Self { Self(rawValue: 0) }

        /// The drama, once more.
        public static var again: Self { Self(rawValue: 1) }

        /// Episodes that were replaced.
        public static var replacedEpisodes: Self { Self(rawValue: 2) }

        /// Changed details of the drama.
        public static var changedDetails: Self { Self(rawValue: 3) }

        public static var knownValues: [Self] { [.first, .again, .replacedEpisodes, .changedDetails] }
    }

    /// The review.
    public struct Review: FieldGroup, Equatable {
        /// The drama's ID.
        ///
        /// Wire name: `drama_id`.
        public var dramaID: Int64

        /// What the mini program attached to the upload.
        ///
        /// Wire name: `source_context`.
        public var sourceContext: String?

        /// Its result.
        ///
        /// Wire name: `audit_detail`.
        public var auditDetail: Result

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(dramaID: Int64, sourceContext: String? = nil, auditDetail: Result) {
            self.dramaID = dramaID
            self.sourceContext = sourceContext
            self.auditDetail = auditDetail
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            dramaID = 0
            auditDetail = .init(blankFor: decoder)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("drama_id source_context audit_detail")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&dramaID)
                case 1: decoder.read(&sourceContext)
                default: decoder.read(required: &auditDetail)
                }
            }
            decoder.end(reading, required: 0x5, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("drama_id", dramaID)
            encoder.write("source_context", sourceContext, cdata: false)
            encoder.write("audit_detail", auditDetail)
            encoder.end()
        }

        /// Its result.
        public struct Result: FieldGroup, Equatable {
            /// How far the review is.
            ///
            /// Wire name: `status`.
            public var status: ReviewStatus

            /// What was reviewed.
            ///
            /// Wire name: `audit_type`.
            public var auditType: ReviewType?

            /// When the review was asked for.
            ///
            /// Wire name: `create_time`.
            public var createTime: UnixTime?

            /// When the review ended.
            ///
            /// Wire name: `audit_time`.
            public var auditTime: UnixTime?

            /// What the message carried beside these fields. It is written back.
            public private(set) var unknownFields: UnknownFields

            /// Creates a value of its fields.
            public init(
                status: ReviewStatus, auditType: ReviewType? = nil, createTime: UnixTime? = nil,
                auditTime: UnixTime? = nil
            ) {
                self.status = status
                self.auditType = auditType
                self.createTime = createTime
                self.auditTime = auditTime
                unknownFields = UnknownFields()
            }

            public init(blankFor decoder: borrowing FieldDecoder) {
                status = ReviewStatus(rawValue: 0)
                unknownFields = UnknownFields()
            }

            public mutating func read(from decoder: inout FieldDecoder) {
                var reading = decoder.begin("status audit_type create_time audit_time")
                while let field = decoder.next(&reading) {
                    switch field {
                    case 0: decoder.read(&status)
                    case 1: decoder.read(&auditType)
                    case 2: decoder.read(&createTime)
                    default: decoder.read(&auditTime)
                    }
                }
                decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
            }

            @inline(never)
            public func encode(to encoder: inout FieldEncoder) {
                encoder.begin(unknownFields)
                encoder.write("status", status)
                encoder.write("audit_type", auditType)
                encoder.write("create_time", createTime)
                encoder.write("audit_time", auditTime)
                encoder.end()
            }
        }
    }
}
