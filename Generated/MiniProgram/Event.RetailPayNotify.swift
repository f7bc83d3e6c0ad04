// Generated from MiniProgram/Event/RetailPayNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A shop paid an order of the B2B store assistant. Answer with `success` or nothing.
///
/// On the wire: `MsgType` `event`, `Event` `retail_pay_notify`.
public struct RetailPayNotifyEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The mini program's AppID.
    ///
    /// Wire name: `appid`.
    public var appID: String

    /// The merchant's WeChat Pay number.
    ///
    /// Wire name: `mchid`.
    public var mchID: String

    /// The merchant's ID of the order.
    ///
    /// Wire name: `out_trade_no`.
    public var outTradeNo: String

    /// The B2B payment's ID of the order.
    ///
    /// Wire name: `order_id`.
    public var orderID: String

    /// The state of the payment.
    ///
    /// Wire name: `pay_status`.
    public var payStatus: PaymentStatus

    /// When the payment was made: Beijing time as `yyyy-MM-dd HH:mm:ss`.
    ///
    /// Wire name: `pay_time`.
    public var payTime: String?

    /// What the merchant attached to the order, up to 128 characters.
    ///
    /// Wire name: `attach`.
    public var attachment: String?

    /// The OpenID of who paid.
    ///
    /// Wire name: `payer_openid`.
    public var payerOpenID: String

    /// The amounts of the order.
    ///
    /// Wire name: `amount`.
    public var amount: Amount?

    /// WeChat Pay's ID of the payment; left out where several orders were paid together.
    ///
    /// Wire name: `wxpay_transaction_id`.
    public var wxpayTransactionID: String?

    /// Whether money moved.
    ///
    /// Wire name: `env`.
    public var environment: PaymentEnvironment

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, appID: String, mchID: String,
        outTradeNo: String, orderID: String, payStatus: PaymentStatus, payTime: String? = nil,
        attachment: String? = nil, payerOpenID: String, amount: Amount? = nil, wxpayTransactionID: String? = nil,
        environment: PaymentEnvironment
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.appID = appID
        self.mchID = mchID
        self.outTradeNo = outTradeNo
        self.orderID = orderID
        self.payStatus = payStatus
        self.payTime = payTime
        self.attachment = attachment
        self.payerOpenID = payerOpenID
        self.amount = amount
        self.wxpayTransactionID = wxpayTransactionID
        self.environment = environment
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: RetailPayNotifyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=retail_pay_notify
        schema: MiniProgram/Event/RetailPayNotify.json
        summary: A shop paid an order of the B2B store assistant. Answer with `success` or nothing.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        appID = ""
        mchID = ""
        outTradeNo = ""
        orderID = ""
        payStatus = PaymentStatus(rawValue: "")
        payerOpenID = ""
        environment = PaymentEnvironment(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event appid mchid out_trade_no order_id pay_status pay_time \
            attach payer_openid amount wxpay_transaction_id env
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("retail_pay_notify")
            case 5: decoder.read(&appID)
            case 6: decoder.read(&mchID)
            case 7: decoder.read(&outTradeNo)
            case 8: decoder.read(&orderID)
            case 9: decoder.read(&payStatus)
            case 10: decoder.read(&payTime)
            case 11: decoder.read(&attachment)
            case 12: decoder.read(&payerOpenID)
            case 13: decoder.read(&amount)
            case 14: decoder.read(&wxpayTransactionID)
            default: decoder.read(&environment)
            }
        }
        decoder.end(reading, required: 0x93fd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "retail_pay_notify")
        encoder.write("appid", appID)
        encoder.write("mchid", mchID)
        encoder.write("out_trade_no", outTradeNo)
        encoder.write("order_id", orderID)
        encoder.write("pay_status", payStatus)
        encoder.write("pay_time", payTime)
        encoder.write("attach", attachment)
        encoder.write("payer_openid", payerOpenID)
        encoder.write("amount", amount)
        encoder.write("wxpay_transaction_id", wxpayTransactionID)
        encoder.write("env", environment)
        encoder.end()
    }

    /// The state of the payment.
    public struct PaymentStatus: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The order is paid.
        public static var paid: Self { Self(rawValue: "ORDER_PAY_SUCC") }

        public static var knownValues: [Self] { [.paid] }
    }

    /// The amounts of the order.
    public struct Amount: FieldGroup, Equatable {
        /// What the order cost, in fen.
        ///
        /// Wire name: `order_amount`.
        public var orderAmount: Int64

        /// What was paid, in fen.
        ///
        /// Wire name: `payer_amount`.
        public var payerAmount: Int64

        /// The currency: always CNY.
        ///
        /// Wire name: `currency`.
        public var currency: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(orderAmount: Int64, payerAmount: Int64, currency: String? = nil) {
            self.orderAmount = orderAmount
            self.payerAmount = payerAmount
            self.currency = currency
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            orderAmount = 0
            payerAmount = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("order_amount payer_amount currency")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&orderAmount)
                case 1: decoder.read(&payerAmount)
                default: decoder.read(&currency)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("order_amount", orderAmount)
            encoder.write("payer_amount", payerAmount)
            encoder.write("currency", currency)
            encoder.end()
        }
    }
}
