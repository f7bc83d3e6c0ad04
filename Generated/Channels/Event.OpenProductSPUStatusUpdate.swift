// Generated from Channels/Event/OpenProductSPUStatusUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat took a product off sale.
///
/// On the wire: `MsgType` `event`, `Event` `open_product_spu_status_update`.
public struct OpenProductSPUStatusUpdate: MiniProgramEventHeader {
    /// The fields of ``MiniProgramEventHeader``.
    public var miniProgramEventHeader: MiniProgramEventHeaderFields

    /// The product.
    ///
    /// Wire name: `OpenProductSpuAudit`.
    public var product: Product

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, product: Product) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.product = product
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: OpenProductSPUStatusUpdate
        direction: inbound
        wire: xml
        match: MsgType=event Event=open_product_spu_status_update
        schema: Channels/Event/OpenProductSPUStatusUpdate.json
        summary: WeChat took a product off sale.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(blankFor: decoder)
        product = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event OpenProductSpuAudit|OpenProductSpuStatusUpdate
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&miniProgramEventHeader.toUserName)
            case 1: decoder.read(&miniProgramEventHeader.fromUserName)
            case 2: decoder.read(&miniProgramEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("open_product_spu_status_update")
            default: decoder.read(required: &product)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", miniProgramEventHeader.toUserName)
        encoder.write("FromUserName", miniProgramEventHeader.fromUserName)
        encoder.write("CreateTime", miniProgramEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "open_product_spu_status_update")
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

        /// Whether the product is on sale, as the query for products gives it.
        ///
        /// Wire name: `status`.
        public var status: Int

        /// Why the product was taken off sale.
        ///
        /// Wire name: `reject_reason`.
        public var rejectReason: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(outProductID: String, productID: Int64, status: Int, rejectReason: String? = nil) {
            self.outProductID = outProductID
            self.productID = productID
            self.status = status
            self.rejectReason = rejectReason
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            outProductID = ""
            productID = 0
            status = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("out_product_id product_id status reject_reason")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&outProductID)
                case 1: decoder.read(&productID)
                case 2: decoder.read(&status)
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
            encoder.write("reject_reason", rejectReason)
            encoder.end()
        }
    }
}
