// Generated from Channels/Event/OpenProductOrderSettle.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The money of an order was settled with the merchant.
///
/// On the wire: `MsgType` `event`, `Event` `open_product_order_settle`.
public struct OpenProductOrderSettle: MiniProgramEventHeader {
    /// The fields of ``MiniProgramEventHeader``.
    public var miniProgramEventHeader: MiniProgramEventHeaderFields

    /// The order.
    ///
    /// Wire name: `order_info`.
    public var order: Order

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, order: Order) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.order = order
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: OpenProductOrderSettle
        direction: inbound
        wire: xml
        match: MsgType=event Event=open_product_order_settle
        schema: Channels/Event/OpenProductOrderSettle.json
        summary: The money of an order was settled with the merchant.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(blankFor: decoder)
        order = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event order_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&miniProgramEventHeader.toUserName)
            case 1: decoder.read(&miniProgramEventHeader.fromUserName)
            case 2: decoder.read(&miniProgramEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("open_product_order_settle")
            default: decoder.read(required: &order)
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
        encoder.write("Event", constant: "open_product_order_settle")
        encoder.write("order_info", order)
        encoder.end()
    }

    /// The order.
    public struct Order: FieldGroup, Equatable {
        /// The merchant's own ID of the order.
        ///
        /// Wire name: `out_order_id`.
        public var outOrderID: String

        /// The order's ID at WeChat.
        ///
        /// Wire name: `order_id`.
        public var orderID: Int64

        /// The number of the settlement.
        ///
        /// Wire name: `settle_no`.
        public var settlementNumber: String

        /// The amount that was settled, in fen.
        ///
        /// Wire name: `amount`.
        public var amount: Int

        /// When it was settled, as `yyyy-MM-dd HH:mm:ss` in China's time.
        ///
        /// Wire name: `settle_time`.
        public var settlementTime: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(outOrderID: String, orderID: Int64, settlementNumber: String, amount: Int, settlementTime: String) {
            self.outOrderID = outOrderID
            self.orderID = orderID
            self.settlementNumber = settlementNumber
            self.amount = amount
            self.settlementTime = settlementTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            outOrderID = ""
            orderID = 0
            settlementNumber = ""
            amount = 0
            settlementTime = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("out_order_id order_id settle_no amount settle_time")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&outOrderID)
                case 1: decoder.read(&orderID)
                case 2: decoder.read(&settlementNumber)
                case 3: decoder.read(&amount)
                default: decoder.read(&settlementTime)
                }
            }
            decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("out_order_id", outOrderID)
            encoder.write("order_id", orderID)
            encoder.write("settle_no", settlementNumber)
            encoder.write("amount", amount)
            encoder.write("settle_time", settlementTime)
            encoder.end()
        }
    }
}
