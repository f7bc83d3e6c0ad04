// Generated from Channels/Event/StockNotEnough.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A product of local services is nearly sold out.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_stock_no_enough`.
public struct StockNotEnough: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The product.
    ///
    /// Wire name: `channels_ec_stock_no_enough`.
    public var product: Product

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, product: Product) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.product = product
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: StockNotEnough
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_stock_no_enough
        schema: Channels/Event/StockNotEnough.json
        summary: A product of local services is nearly sold out.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        product = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event channels_ec_stock_no_enough")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_stock_no_enough")
            default: decoder.read(required: &product)
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
        encoder.write("Event", constant: "channels_ec_stock_no_enough")
        encoder.write("channels_ec_stock_no_enough", product)
        encoder.end()
    }

    /// The product.
    public struct Product: FieldGroup, Equatable {
        /// The product's ID.
        ///
        /// Wire name: `product_id`.
        public var productID: String

        /// The ID of the variant.
        ///
        /// Wire name: `sku_id`.
        public var skuID: String

        /// How many are left.
        ///
        /// Wire name: `remaining_stock_amount`.
        public var remainingStockAmount: Int64

        /// How many of the voucher codes that the merchant handed in beforehand are left; 0 where none are used.
        ///
        /// Wire name: `remaining_code_amount`.
        public var remainingCodeAmount: Int64

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(productID: String, skuID: String, remainingStockAmount: Int64, remainingCodeAmount: Int64) {
            self.productID = productID
            self.skuID = skuID
            self.remainingStockAmount = remainingStockAmount
            self.remainingCodeAmount = remainingCodeAmount
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            productID = ""
            skuID = ""
            remainingStockAmount = 0
            remainingCodeAmount = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("product_id sku_id remaining_stock_amount remaining_code_amount")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&productID)
                case 1: decoder.read(&skuID)
                case 2: decoder.read(&remainingStockAmount)
                default: decoder.read(&remainingCodeAmount)
                }
            }
            decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("product_id", productID)
            encoder.write("sku_id", skuID)
            encoder.write("remaining_stock_amount", remainingStockAmount)
            encoder.write("remaining_code_amount", remainingCodeAmount)
            encoder.end()
        }
    }
}
