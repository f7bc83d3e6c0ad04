// Generated from MiniProgram/Event/RetailRefundNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A refund of an order of the B2B store assistant succeeded or failed. Answer with `success` or nothing.
///
/// On the wire: `MsgType` `event`, `Event` `retail_refund_notify`.
public struct RetailRefundNotifyEvent: AccountEventHeader {
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

    /// The merchant's ID of the refund.
    ///
    /// Wire name: `out_refund_no`.
    public var outRefundNo: String

    /// The B2B payment's ID of the refund.
    ///
    /// Wire name: `refund_id`.
    public var refundID: String?

    /// The merchant's ID of the order.
    ///
    /// Wire name: `out_trade_no`.
    public var outTradeNo: String

    /// The B2B payment's ID of the order.
    ///
    /// Wire name: `order_id`.
    public var orderID: String

    /// What is paid back, in fen.
    ///
    /// Wire name: `refund_amount`.
    public var refundAmount: Int64

    /// What the order cost, in fen.
    ///
    /// Wire name: `order_amount`.
    public var orderAmount: Int64

    /// Who asked for the refund: a code, or a name such as `REFUND_FROM_USER`.
    ///
    /// Wire name: `refund_from`.
    public var refundFrom: String?

    /// Why: a code, or a name such as `REFUND_REASON_WILLING`.
    ///
    /// Wire name: `refund_reason`.
    public var refundReason: String?

    /// When the refund was accepted: Beijing time as `yyyy-MM-dd HH:mm:ss`.
    ///
    /// Wire name: `create_time`.
    public var refundCreateTime: String?

    /// When the refund was made, if it was: Beijing time as `yyyy-MM-dd HH:mm:ss`.
    ///
    /// Wire name: `refund_time`.
    public var refundTime: String?

    /// What became of the refund.
    ///
    /// Wire name: `refund_status`.
    public var refundStatus: RefundStatus

    /// WeChat Pay's ID of the refund.
    ///
    /// Wire name: `wxpay_refund_id`.
    public var wxpayRefundID: String?

    /// Whether money moved.
    ///
    /// Wire name: `env`.
    public var environment: PaymentEnvironment

    /// How the order was paid.
    ///
    /// Wire name: `pay_channel`.
    public var payChannel: PaymentChannel?

    /// More about the refund, such as why it failed.
    ///
    /// Wire name: `refund_desc`.
    public var refundDescription: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, appID: String, mchID: String,
        outRefundNo: String, refundID: String? = nil, outTradeNo: String, orderID: String, refundAmount: Int64,
        orderAmount: Int64, refundFrom: String? = nil, refundReason: String? = nil, refundCreateTime: String? = nil,
        refundTime: String? = nil, refundStatus: RefundStatus, wxpayRefundID: String? = nil,
        environment: PaymentEnvironment, payChannel: PaymentChannel? = nil, refundDescription: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.appID = appID
        self.mchID = mchID
        self.outRefundNo = outRefundNo
        self.refundID = refundID
        self.outTradeNo = outTradeNo
        self.orderID = orderID
        self.refundAmount = refundAmount
        self.orderAmount = orderAmount
        self.refundFrom = refundFrom
        self.refundReason = refundReason
        self.refundCreateTime = refundCreateTime
        self.refundTime = refundTime
        self.refundStatus = refundStatus
        self.wxpayRefundID = wxpayRefundID
        self.environment = environment
        self.payChannel = payChannel
        self.refundDescription = refundDescription
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: RetailRefundNotifyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=retail_refund_notify
        schema: MiniProgram/Event/RetailRefundNotify.json
        summary: A refund of an order of the B2B store assistant succeeded or failed. Answer with `success` or \
        nothing.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        appID = ""
        mchID = ""
        outRefundNo = ""
        outTradeNo = ""
        orderID = ""
        refundAmount = 0
        orderAmount = 0
        refundStatus = RefundStatus(rawValue: "")
        environment = PaymentEnvironment(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event appid mchid out_refund_no refund_id out_trade_no \
            order_id refund_amount order_amount refund_from refund_reason create_time refund_time refund_status \
            wxpay_refund_id env pay_channel refund_desc
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("retail_refund_notify")
            case 5: decoder.read(&appID)
            case 6: decoder.read(&mchID)
            case 7: decoder.read(&outRefundNo)
            case 8: decoder.read(&refundID)
            case 9: decoder.read(&outTradeNo)
            case 10: decoder.read(&orderID)
            case 11: decoder.read(&refundAmount)
            case 12: decoder.read(&orderAmount)
            case 13: decoder.read(&refundFrom)
            case 14: decoder.read(&refundReason)
            case 15: decoder.read(&refundCreateTime)
            case 16: decoder.read(&refundTime)
            case 17: decoder.read(&refundStatus)
            case 18: decoder.read(&wxpayRefundID)
            case 19: decoder.read(&environment)
            case 20: decoder.read(&payChannel)
            default: decoder.read(&refundDescription)
            }
        }
        decoder.end(reading, required: 0xa1efd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "retail_refund_notify")
        encoder.write("appid", appID)
        encoder.write("mchid", mchID)
        encoder.write("out_refund_no", outRefundNo)
        encoder.write("refund_id", refundID)
        encoder.write("out_trade_no", outTradeNo)
        encoder.write("order_id", orderID)
        encoder.write("refund_amount", refundAmount)
        encoder.write("order_amount", orderAmount)
        encoder.write("refund_from", refundFrom)
        encoder.write("refund_reason", refundReason)
        encoder.write("create_time", refundCreateTime)
        encoder.write("refund_time", refundTime)
        encoder.write("refund_status", refundStatus)
        encoder.write("wxpay_refund_id", wxpayRefundID)
        encoder.write("env", environment)
        encoder.write("pay_channel", payChannel)
        encoder.write("refund_desc", refundDescription)
        encoder.end()
    }

    /// What became of a refund.
    public struct RefundStatus: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The money is paid back.
        public static var succeeded: Self { Self(rawValue: "REFUND_SUCC") }

        /// The refund failed.
        public static var failed: Self { Self(rawValue: "REFUND_FAIL") }

        public static var knownValues: [Self] { [.succeeded, .failed] }
    }

    /// How an order was paid.
    public struct PaymentChannel: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// With WeChat Pay.
        public static var weChatPay: Self { Self(rawValue: 0) }

        /// By bank transfer.
        public static var bankTransfer: Self { Self(rawValue: 1) }

        public static var knownValues: [Self] { [.weChatPay, .bankTransfer] }
    }
}
