// Generated from Channels/Event/EcSupplierProductAudit.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The review of a supplier's goods ended. The answer has to come within 3 seconds.
///
/// On the wire: `MsgType` `event`, `Event` `ec_supplier_product_audit`.
public struct EcSupplierProductAudit: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The review.
    ///
    /// Wire name: `EcSupplierProductAudit`.
    public var audit: Audit

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, audit: Audit) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.audit = audit
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: EcSupplierProductAudit
        direction: inbound
        wire: json
        match: MsgType=event Event=ec_supplier_product_audit
        schema: Channels/Event/EcSupplierProductAudit.json
        summary: The review of a supplier's goods ended. The answer has to come within 3 seconds.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        audit = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event EcSupplierProductAudit")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("ec_supplier_product_audit")
            default: decoder.read(required: &audit)
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
        encoder.write("Event", constant: "ec_supplier_product_audit")
        encoder.write("EcSupplierProductAudit", audit)
        encoder.end()
    }

    /// The review.
    public struct Audit: FieldGroup, Equatable {
        /// The ID of the goods.
        ///
        /// Wire name: `product_id`.
        public var productID: String

        /// How the review ended.
        ///
        /// Wire name: `status`.
        public var status: ProductAuditStatus

        /// Why it ended so.
        ///
        /// Wire name: `reason`.
        public var reason: String?

        /// The particulars, mostly as JSON in a text: each reason for which the goods did not pass.
        ///
        /// Wire name: `audit_info`.
        public var auditInfo: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(productID: String, status: ProductAuditStatus, reason: String? = nil, auditInfo: String? = nil) {
            self.productID = productID
            self.status = status
            self.reason = reason
            self.auditInfo = auditInfo
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            productID = ""
            status = ProductAuditStatus(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("product_id status reason audit_info")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&productID)
                case 1: decoder.read(&status)
                case 2: decoder.read(&reason)
                default: decoder.read(&auditInfo)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("product_id", productID)
            encoder.write("status", status)
            encoder.write("reason", reason)
            encoder.write("audit_info", auditInfo)
            encoder.end()
        }
    }
}
