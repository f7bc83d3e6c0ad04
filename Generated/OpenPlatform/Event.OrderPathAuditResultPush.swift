// Generated from OpenPlatform/Event/OrderPathAuditResultPush.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The review of a mini program's page for orders ended.
///
/// On the wire: `InfoType` `order_path_audit_result_notify`.
public struct OrderPathAuditResultPush: PushHeader {
    /// The fields of ``PushHeader``.
    public var pushHeader: PushHeaderFields

    /// The outcomes, one for each mini program.
    ///
    /// Wire name: `list`.
    public var items: [Item]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(appID: String, createTime: UnixTime, items: [Item]) {
        pushHeader = PushHeaderFields(appID: appID, createTime: createTime)
        self.items = items
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        name: OrderPathAuditResultPush
        direction: inbound
        wire: xml
        match: InfoType=order_path_audit_result_notify
        schema: OpenPlatform/Event/OrderPathAuditResultPush.json
        summary: The review of a mini program's page for orders ended.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        pushHeader = PushHeaderFields(blankFor: decoder)
        items = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("AppId CreateTime InfoType list*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&pushHeader.appID)
            case 1: decoder.read(&pushHeader.createTime)
            case 2: decoder.expect("order_path_audit_result_notify")
            default: decoder.read(oneOf: &items)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("AppId", pushHeader.appID)
        encoder.write("CreateTime", pushHeader.createTime)
        encoder.write("InfoType", constant: "order_path_audit_result_notify")
        encoder.write("list", siblings: items, isRequired: true)
        encoder.end()
    }

    /// The state of the review of a page for orders.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It is under way.
        public static var reviewing: Self { Self(rawValue: 2) }

        /// It is not passed.
        public static var rejected: Self { Self(rawValue: 3) }

        /// It is passed.
        public static var approved: Self { Self(rawValue: 4) }

        public static var knownValues: [Self] { [.reviewing, .rejected, .approved] }
    }

    /// The outcome for one mini program.
    public struct Item: FieldGroup, Equatable {
        /// The mini program's app ID.
        ///
        /// Wire name: `appid`.
        public var appID: String

        /// The ID of the review.
        ///
        /// Wire name: `audit_id`.
        public var auditID: Int64

        /// The state of the review.
        ///
        /// Wire name: `status`.
        public var status: Status

        /// When the page was handed in.
        ///
        /// Wire name: `apply_time`.
        public var requestTime: UnixTime

        /// When it was reviewed.
        ///
        /// Wire name: `audit_time`.
        public var auditTime: UnixTime

        /// Why the review is not passed; empty otherwise.
        ///
        /// Wire name: `reason`.
        public var reason: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            appID: String, auditID: Int64, status: Status, requestTime: UnixTime, auditTime: UnixTime,
            reason: String? = nil
        ) {
            self.appID = appID
            self.auditID = auditID
            self.status = status
            self.requestTime = requestTime
            self.auditTime = auditTime
            self.reason = reason
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            appID = ""
            auditID = 0
            status = Status(rawValue: 0)
            requestTime = 0
            auditTime = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("appid audit_id status apply_time audit_time reason")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&appID)
                case 1: decoder.read(&auditID)
                case 2: decoder.read(&status)
                case 3: decoder.read(&requestTime)
                case 4: decoder.read(&auditTime)
                default: decoder.read(&reason)
                }
            }
            decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("appid", appID)
            encoder.write("audit_id", auditID)
            encoder.write("status", status)
            encoder.write("apply_time", requestTime)
            encoder.write("audit_time", auditTime)
            encoder.write("reason", reason)
            encoder.end()
        }
    }
}
