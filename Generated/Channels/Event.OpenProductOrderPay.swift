// Generated from Channels/Event/OpenProductOrderPay.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user paid for an order of the trade component.
///
/// On the wire: `MsgType` `event`, `Event` `open_product_order_pay`.
public struct OpenProductOrderPay: MiniProgramEventHeader {
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
        name: OpenProductOrderPay
        direction: inbound
        wire: xml
        match: MsgType=event Event=open_product_order_pay
        schema: Channels/Event/OpenProductOrderPay.json
        summary: A user paid for an order of the trade component.
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
            case 4: decoder.expect("open_product_order_pay")
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
        encoder.write("Event", constant: "open_product_order_pay")
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

        /// The ID of the payment at WeChat Pay.
        ///
        /// Wire name: `transaction_id`.
        public var transactionID: String

        /// When the user paid, as `yyyy-MM-dd HH:mm:ss` in China's time.
        ///
        /// Wire name: `pay_time`.
        public var payTime: String

        /// The amount of the payment, in fen.
        ///
        /// Wire name: `amount`.
        public var amount: Int64?

        /// The user's OpenID with the account to which the merchant belongs at WeChat Pay.
        ///
        /// Wire name: `sp_openid`.
        public var serviceProviderOpenID: String?

        /// What the user paid after WeChat Pay's coupons, in fen.
        ///
        /// Wire name: `payer_amount`.
        public var payerAmount: Int64?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            outOrderID: String, orderID: Int64, transactionID: String, payTime: String, amount: Int64? = nil,
            serviceProviderOpenID: String? = nil, payerAmount: Int64? = nil
        ) {
            self.outOrderID = outOrderID
            self.orderID = orderID
            self.transactionID = transactionID
            self.payTime = payTime
            self.amount = amount
            self.serviceProviderOpenID = serviceProviderOpenID
            self.payerAmount = payerAmount
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            outOrderID = ""
            orderID = 0
            transactionID = ""
            payTime = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("out_order_id order_id transaction_id pay_time amount sp_openid payer_amount")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&outOrderID)
                case 1: decoder.read(&orderID)
                case 2: decoder.read(&transactionID)
                case 3: decoder.read(&payTime)
                case 4: decoder.read(&amount)
                case 5: decoder.read(&serviceProviderOpenID)
                default: decoder.read(&payerAmount)
                }
            }
            decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("out_order_id", outOrderID)
            encoder.write("order_id", orderID)
            encoder.write("transaction_id", transactionID)
            encoder.write("pay_time", payTime)
            encoder.write("amount", amount)
            encoder.write("sp_openid", serviceProviderOpenID)
            encoder.write("payer_amount", payerAmount)
            encoder.end()
        }
    }
}
