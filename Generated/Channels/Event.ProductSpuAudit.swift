// Generated from Channels/Event/ProductSpuAudit.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The review of a product ended.
///
/// On the wire: `MsgType` `event`, `Event` `product_spu_audit`.
public struct ProductSpuAudit: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The review.
    ///
    /// Wire name: `ProductSpuAudit`.
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
        name: ProductSpuAudit
        direction: inbound
        wire: json
        match: MsgType=event Event=product_spu_audit
        schema: Channels/Event/ProductSpuAudit.json
        summary: The review of a product ended.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        details = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ProductSpuAudit")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("product_spu_audit")
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
        encoder.write("Event", constant: "product_spu_audit")
        encoder.write("ProductSpuAudit", details)
        encoder.end()
    }

    /// The kind of a product.
    public struct ProductType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The shop sells it.
        public static var regular: Self { Self(rawValue: 1) }

        /// The shop gives it away, and sells it too.
        public static var giftOnSale: Self { Self(rawValue: 4) }

        /// The shop gives it away alone.
        public static var notForSale: Self { Self(rawValue: 5) }

        public static var knownValues: [Self] { [.regular, .giftOnSale, .notForSale] }
    }

    /// The review.
    public struct Details: FieldGroup, Equatable {
        /// The product's ID.
        ///
        /// Wire name: `product_id`.
        public var productID: String

        /// How the review ended.
        ///
        /// Wire name: `status`.
        public var status: ProductAuditStatus

        /// Why the review is not passed.
        ///
        /// Wire name: `reason`.
        public var reason: String?

        /// Details of the review: JSON in a text, with each reason and the field it is about.
        ///
        /// Wire name: `audit_info`.
        public var auditInfo: String?

        /// The kind of the product; absent in older pushes.
        ///
        /// Wire name: `product_type`.
        public var productType: ProductType?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            productID: String, status: ProductAuditStatus, reason: String? = nil, auditInfo: String? = nil,
            productType: ProductType? = nil
        ) {
            self.productID = productID
            self.status = status
            self.reason = reason
            self.auditInfo = auditInfo
            self.productType = productType
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            productID = ""
            status = ProductAuditStatus(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("product_id status reason audit_info product_type")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&productID)
                case 1: decoder.read(&status)
                case 2: decoder.read(&reason)
                case 3: decoder.read(&auditInfo)
                default: decoder.read(&productType)
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
            encoder.write("product_type", productType)
            encoder.end()
        }
    }
}
