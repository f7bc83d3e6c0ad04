// Generated from MiniProgram/Event/OpenProductSpuAudit.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The review of a product ended.
///
/// On the wire: `MsgType` `event`, `Event` `open_product_spu_audit`.
public struct OpenProductSpuAuditEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The product.
    ///
    /// Wire name: `OpenProductSpuAudit`.
    public var product: Product

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, product: Product) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.product = product
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: OpenProductSpuAuditEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=open_product_spu_audit
        schema: MiniProgram/Event/OpenProductSpuAudit.json
        summary: The review of a product ended.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        product = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event OpenProductSpuAudit")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("open_product_spu_audit")
            default: decoder.read(required: &product)
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
        encoder.write("Event", constant: "open_product_spu_audit")
        encoder.write("OpenProductSpuAudit", product)
        encoder.end()
    }

    /// The product.
    public struct Product: FieldGroup, Equatable {
        /// The merchant's own ID of the product.
        ///
        /// Wire name: `out_product_id`.
        public var outProductID: String

        /// The product's ID at WeChat.
        ///
        /// Wire name: `product_id`.
        public var productID: Int64

        /// How the review ended.
        ///
        /// Wire name: `status`.
        public var status: SPUAuditStatus

        /// Whether the product is on sale, as the query for products gives it.
        ///
        /// Wire name: `spu_status`.
        public var spuStatus: Int?

        /// Why the review is not passed.
        ///
        /// Wire name: `reject_reason`.
        public var rejectReason: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            outProductID: String, productID: Int64, status: SPUAuditStatus, spuStatus: Int? = nil,
            rejectReason: String? = nil
        ) {
            self.outProductID = outProductID
            self.productID = productID
            self.status = status
            self.spuStatus = spuStatus
            self.rejectReason = rejectReason
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            outProductID = ""
            productID = 0
            status = SPUAuditStatus(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("out_product_id product_id status spu_status reject_reason")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&outProductID)
                case 1: decoder.read(&productID)
                case 2: decoder.read(&status)
                case 3: decoder.read(&spuStatus)
                default: decoder.read(&rejectReason)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("out_product_id", outProductID)
            encoder.write("product_id", productID)
            encoder.write("status", status)
            encoder.write("spu_status", spuStatus)
            encoder.write("reject_reason", rejectReason)
            encoder.end()
        }
    }
}
