// Generated from OfficialAccount/Event/MerchantOrder.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user paid for an order in the account's WeChat store.
///
/// On the wire: `MsgType` `event`, `Event` `merchant_order`.
public struct MerchantOrderEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The order's ID.
    ///
    /// Wire name: `OrderId`.
    public var orderID: String

    /// The state of the order.
    ///
    /// Wire name: `OrderStatus`.
    public var orderStatus: OrderStatus

    /// The product's ID.
    ///
    /// Wire name: `ProductId`.
    public var productID: String

    /// The variant that was bought, as `property:value` pairs of IDs with semicolons between them. Empty for a product
    /// without variants.
    ///
    /// Wire name: `SkuInfo`.
    public var skuInfo: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, orderID: String, orderStatus: OrderStatus,
        productID: String, skuInfo: String
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.orderID = orderID
        self.orderStatus = orderStatus
        self.productID = productID
        self.skuInfo = skuInfo
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MerchantOrderEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=merchant_order
        schema: OfficialAccount/Event/MerchantOrder.json
        summary: A user paid for an order in the account's WeChat store.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        orderID = ""
        orderStatus = OrderStatus(rawValue: 0)
        productID = ""
        skuInfo = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event OrderId OrderStatus ProductId SkuInfo
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("merchant_order")
            case 5: decoder.read(&orderID)
            case 6: decoder.read(&orderStatus)
            case 7: decoder.read(&productID)
            default: decoder.read(&skuInfo)
            }
        }
        decoder.end(reading, required: 0x1ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "merchant_order")
        encoder.write("OrderId", orderID)
        encoder.write("OrderStatus", orderStatus)
        encoder.write("ProductId", productID)
        encoder.write("SkuInfo", skuInfo)
        encoder.end()
    }

    /// The state of the order.
    public struct OrderStatus: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The order is paid and waits to be sent.
        public static var paid: Self { Self(rawValue: 2) }

        /// The goods are sent.
        public static var shipped: Self { Self(rawValue: 3) }

        /// The order is completed.
        public static var completed: Self { Self(rawValue: 5) }

        /// The user complains about the order.
        public static var disputed: Self { Self(rawValue: 8) }

        public static var knownValues: [Self] { [.paid, .shipped, .completed, .disputed] }
    }
}
