// Generated from Channels/Event/ProductCategoryAudit.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The review of the shop's request for a category of goods advanced.
///
/// On the wire: `MsgType` `event`, `Event` `product_category_audit`.
public struct ProductCategoryAudit: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The review.
    ///
    /// Wire name: `ProductCategoryAudit`.
    public var details: Details

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, details: Details) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.details = details
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: ProductCategoryAudit
        direction: inbound
        wire: json
        match: MsgType=event Event=product_category_audit
        schema: Channels/Event/ProductCategoryAudit.json
        summary: The review of the shop's request for a category of goods advanced.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        details = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ProductCategoryAudit")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("product_category_audit")
            default: decoder.read(required: &details)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "product_category_audit")
        encoder.write("ProductCategoryAudit", details)
        encoder.end()
    }

    /// The state of the review of a category.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The review is under way.
        public static var reviewing: Self { Self(rawValue: 1) }

        /// The review is not passed.
        public static var rejected: Self { Self(rawValue: 2) }

        /// The review is passed.
        public static var approved: Self { Self(rawValue: 3) }

        /// The merchant withdrew the request.
        public static var withdrawn: Self { Self(rawValue: 12) }

        public static var knownValues: [Self] { [.reviewing, .rejected, .approved, .withdrawn] }
    }

    /// The review.
    public struct Details: FieldGroup, Equatable {
        /// The ID of the review, as the request returned it.
        ///
        /// Wire name: `audit_id`.
        public var auditID: String

        /// The state of the review.
        ///
        /// Wire name: `status`.
        public var status: Status

        /// Why the review is not passed.
        ///
        /// Wire name: `reason`.
        public var reason: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(auditID: String, status: Status, reason: String? = nil) {
            self.auditID = auditID
            self.status = status
            self.reason = reason
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            auditID = ""
            status = Status(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("audit_id status reason")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&auditID)
                case 1: decoder.read(&status)
                default: decoder.read(&reason)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("audit_id", auditID)
            encoder.write("status", status)
            encoder.write("reason", reason)
            encoder.end()
        }
    }
}
