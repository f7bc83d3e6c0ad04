// Generated from OfficialAccount/Event/CardPayOrder.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The account's coupon coins changed: coins were bought, granted, spent on card stock, returned or deducted.
///
/// On the wire: `MsgType` `event`, `Event` `card_pay_order`.
public struct CardPayOrderEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The ID of the order that changed the coins.
    ///
    /// Wire name: `OrderId`.
    public var orderID: String

    /// How far the order is.
    ///
    /// Wire name: `Status`.
    public var status: Status

    /// When the QR code to pay with was made, where coins are bought.
    ///
    /// Wire name: `CreateOrderTime`.
    public var createOrderTime: UnixTime?

    /// When the coins were paid; 0 where nothing was paid.
    ///
    /// Wire name: `PayFinishTime`.
    public var payFinishTime: UnixTime?

    /// How the coins were paid: usually a WeChat Pay top-up. Empty where nothing was paid.
    ///
    /// Wire name: `Desc`.
    public var paymentDescription: String?

    /// The free coins that are left.
    ///
    /// Wire name: `FreeCoinCount`.
    public var freeCoinCount: Double

    /// The paid coins that are left.
    ///
    /// Wire name: `PayCoinCount`.
    public var paidCoinCount: Double

    /// The free coins by which the order changes the balance.
    ///
    /// Wire name: `RefundFreeCoinCount`.
    public var freeCoinChange: Double

    /// The paid coins by which the order changes the balance.
    ///
    /// Wire name: `RefundPayCoinCount`.
    public var paidCoinChange: Double

    /// What the order is for.
    ///
    /// Wire name: `OrderType`.
    public var orderType: OrderType

    /// WeChat's remark about the change, such as a reward for opening the account.
    ///
    /// Wire name: `Memo`.
    public var memo: String?

    /// The details of the invoice that was issued.
    ///
    /// Wire name: `ReceiptInfo`.
    public var receiptInfo: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, orderID: String, status: Status,
        createOrderTime: UnixTime? = nil, payFinishTime: UnixTime? = nil, paymentDescription: String? = nil,
        freeCoinCount: Double, paidCoinCount: Double, freeCoinChange: Double, paidCoinChange: Double,
        orderType: OrderType, memo: String? = nil, receiptInfo: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.orderID = orderID
        self.status = status
        self.createOrderTime = createOrderTime
        self.payFinishTime = payFinishTime
        self.paymentDescription = paymentDescription
        self.freeCoinCount = freeCoinCount
        self.paidCoinCount = paidCoinCount
        self.freeCoinChange = freeCoinChange
        self.paidCoinChange = paidCoinChange
        self.orderType = orderType
        self.memo = memo
        self.receiptInfo = receiptInfo
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CardPayOrderEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=card_pay_order
        schema: OfficialAccount/Event/CardPayOrder.json
        summary: The account's coupon coins changed: coins were bought, granted, spent on card stock, returned or \
        deducted.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        orderID = ""
        status = Status(rawValue: "")
        freeCoinCount = 0
        paidCoinCount = 0
        freeCoinChange = 0
        paidCoinChange = 0
        orderType = OrderType(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event OrderId Status CreateOrderTime PayFinishTime Desc \
            FreeCoinCount PayCoinCount RefundFreeCoinCount RefundPayCoinCount OrderType Memo ReceiptInfo
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("card_pay_order")
            case 5: decoder.read(&orderID)
            case 6: decoder.read(&status)
            case 7: decoder.read(&createOrderTime)
            case 8: decoder.read(&payFinishTime)
            case 9: decoder.read(&paymentDescription)
            case 10: decoder.read(&freeCoinCount)
            case 11: decoder.read(&paidCoinCount)
            case 12: decoder.read(&freeCoinChange)
            case 13: decoder.read(&paidCoinChange)
            case 14: decoder.read(&orderType)
            case 15: decoder.read(&memo)
            default: decoder.read(&receiptInfo)
            }
        }
        decoder.end(reading, required: 0x7c7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "card_pay_order")
        encoder.write("OrderId", orderID)
        encoder.write("Status", status)
        encoder.write("CreateOrderTime", createOrderTime)
        encoder.write("PayFinishTime", payFinishTime)
        encoder.write("Desc", paymentDescription)
        encoder.write("FreeCoinCount", freeCoinCount, cdata: true)
        encoder.write("PayCoinCount", paidCoinCount, cdata: true)
        encoder.write("RefundFreeCoinCount", freeCoinChange, cdata: true)
        encoder.write("RefundPayCoinCount", paidCoinChange, cdata: true)
        encoder.write("OrderType", orderType)
        encoder.write("Memo", memo)
        encoder.write("ReceiptInfo", receiptInfo)
        encoder.end()
    }

    /// How far the order is.
    public struct Status: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The order waits for payment.
        public static var waitingForPayment: Self { Self(rawValue: "ORDER_STATUS_WAITING") }

        /// The order is paid.
        public static var paid: Self { Self(rawValue: "ORDER_STATUS_SUCC") }

        /// The coins are added to the account.
        public static var coinsAdded: Self { Self(rawValue: "ORDER_STATUS_FINANCE_SUCC") }

        /// The stock of the card is increased.
        public static var stockAdded: Self { Self(rawValue: "ORDER_STATUS_QUANTITY_SUCC") }

        /// The coins are given back.
        public static var refunded: Self { Self(rawValue: "ORDER_STATUS_HAS_REFUND") }

        /// Giving the coins back waits for confirmation.
        public static var waitingForRefund: Self { Self(rawValue: "ORDER_STATUS_REFUND_WAITING") }

        /// WeChat's system failed and undid the order.
        public static var rolledBack: Self { Self(rawValue: "ORDER_STATUS_ROLLBACK") }

        /// An invoice is issued for the order.
        public static var invoiced: Self { Self(rawValue: "ORDER_STATUS_HAS_RECEIPT") }

        public static var knownValues: [Self] {
            [.waitingForPayment, .paid, .coinsAdded, .stockAdded, .refunded, .waitingForRefund, .rolledBack, .invoiced]
        }
    }

    /// What the order is for.
    public struct OrderType: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// WeChat granted the coins.
        public static var granted: Self { Self(rawValue: "ORDER_TYPE_SYS_ADD") }

        /// The merchant bought the coins.
        public static var purchased: Self { Self(rawValue: "ORDER_TYPE_WXPAY") }

        /// Card stock that was not used was turned back into coins.
        public static var returned: Self { Self(rawValue: "ORDER_TYPE_REFUND") }

        /// The coins were exchanged for card stock.
        public static var exchanged: Self { Self(rawValue: "ORDER_TYPE_REDUCE") }

        /// WeChat deducted the coins.
        public static var deducted: Self { Self(rawValue: "ORDER_TYPE_SYS_REDUCE") }

        public static var knownValues: [Self] { [.granted, .purchased, .returned, .exchanged, .deducted] }
    }
}
