// Generated from MiniProgram/Event/OpenProductCategoryAudit.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The review of a category of goods ended.
///
/// On the wire: `MsgType` `event`, `Event` `open_product_category_audit`.
public struct OpenProductCategoryAuditEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The outcome of the review.
    ///
    /// Wire name: `QualificationAuditResult`.
    public var result: Result

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, result: Result) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.result = result
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: OpenProductCategoryAuditEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=open_product_category_audit
        schema: MiniProgram/Event/OpenProductCategoryAudit.json
        summary: The review of a category of goods ended.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        result = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event QualificationAuditResult")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("open_product_category_audit")
            default: decoder.read(required: &result)
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
        encoder.write("Event", constant: "open_product_category_audit")
        encoder.write("QualificationAuditResult", result)
        encoder.end()
    }

    /// The outcome of the review.
    public struct Result: FieldGroup, Equatable {
        /// The ID of the review, as the request for it returned it. A category's may be empty.
        ///
        /// Wire name: `audit_id`.
        public var auditID: String

        /// How the review ended.
        ///
        /// Wire name: `status`.
        public var status: QualificationAuditStatus

        /// What the review was about.
        ///
        /// Wire name: `audit_type`.
        public var auditType: QualificationAuditType

        /// Why the review is not passed.
        ///
        /// Wire name: `reject_reason`.
        public var rejectReason: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            auditID: String, status: QualificationAuditStatus, auditType: QualificationAuditType,
            rejectReason: String? = nil
        ) {
            self.auditID = auditID
            self.status = status
            self.auditType = auditType
            self.rejectReason = rejectReason
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            auditID = ""
            status = QualificationAuditStatus(rawValue: 0)
            auditType = QualificationAuditType(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("audit_id status audit_type reject_reason")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&auditID)
                case 1: decoder.read(&status)
                case 2: decoder.read(&auditType)
                default: decoder.read(&rejectReason)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("audit_id", auditID)
            encoder.write("status", status)
            encoder.write("audit_type", auditType)
            encoder.write("reject_reason", rejectReason)
            encoder.end()
        }
    }
}
