// Generated from MiniProgram/Event/SecBookAudit.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A book of the mini program was reviewed.
///
/// On the wire: `MsgType` `event`, `Event` `secbook_audit_event`.
public struct SecBookAuditEvent: AccountEventHeader {
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
        name: SecBookAuditEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=secbook_audit_event
        schema: MiniProgram/Event/SecBookAudit.json
        summary: A book of the mini program was reviewed.
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
            case 4: decoder.expect("secbook_audit_event")
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
        encoder.write("Event", constant: "secbook_audit_event")
        encoder.write("audit_event", auditEvent)
        encoder.end()
    }

    /// The review.
    public struct Review: FieldGroup, Equatable {
        /// The book's ID.
        ///
        /// Wire name: `book_id`.
        public var bookID: String

        /// Its result.
        ///
        /// Wire name: `audit_detail`.
        public var auditDetail: Result

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(bookID: String, auditDetail: Result) {
            self.bookID = bookID
            self.auditDetail = auditDetail
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            bookID = ""
            auditDetail = .init(blankFor: decoder)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("book_id audit_detail")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&bookID)
                default: decoder.read(required: &auditDetail)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("book_id", bookID, cdata: false)
            encoder.write("audit_detail", auditDetail)
            encoder.end()
        }

        /// Its result.
        public struct Result: FieldGroup, Equatable {
            /// How far the review is.
            ///
            /// Wire name: `status`.
            public var status: Int

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
            public init(status: Int, createTime: UnixTime? = nil, auditTime: UnixTime? = nil) {
                self.status = status
                self.createTime = createTime
                self.auditTime = auditTime
                unknownFields = UnknownFields()
            }

            public init(blankFor decoder: borrowing FieldDecoder) {
                status = 0
                unknownFields = UnknownFields()
            }

            public mutating func read(from decoder: inout FieldDecoder) {
                var reading = decoder.begin("status create_time audit_time")
                while let field = decoder.next(&reading) {
                    switch field {
                    case 0: decoder.read(&status)
                    case 1: decoder.read(&createTime)
                    default: decoder.read(&auditTime)
                    }
                }
                decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
            }

            @inline(never)
            public func encode(to encoder: inout FieldEncoder) {
                encoder.begin(unknownFields)
                encoder.write("status", status)
                encoder.write("create_time", createTime)
                encoder.write("audit_time", auditTime)
                encoder.end()
            }
        }
    }
}
