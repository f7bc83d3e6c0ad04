// Generated from MiniProgram/Event/TradeManageOrderSettlement.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order was shipped, or it was settled: the event comes at both times.
///
/// On the wire: `MsgType` `event`, `Event` `trade_manage_order_settlement`.
public struct TradeManageOrderSettlementEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// WeChat Pay's ID of the payment.
    ///
    /// Wire name: `transaction_id`.
    public var transactionID: String

    /// The merchant's WeChat Pay number.
    ///
    /// Wire name: `merchant_id`.
    public var merchantID: String

    /// The sub-merchant's WeChat Pay number, where a service provider takes the payments.
    ///
    /// Wire name: `sub_merchant_id`.
    public var subMerchantID: String?

    /// The merchant's ID of the order.
    ///
    /// Wire name: `merchant_trade_no`.
    public var merchantTradeNo: String

    /// When the order was paid.
    ///
    /// Wire name: `pay_time`.
    public var payTime: UnixTime

    /// When the merchant entered the shipment.
    ///
    /// Wire name: `shipped_time`.
    public var shippedTime: UnixTime

    /// When the order will be settled, in the event of the shipment.
    ///
    /// Wire name: `estimated_settlement_time`.
    public var estimatedSettlementTime: UnixTime?

    /// How receipt was confirmed, in the event of the settlement.
    ///
    /// Wire name: `confirm_receive_method`.
    public var confirmReceiveMethod: ReceiptConfirmation?

    /// When receipt was confirmed, in the event of the settlement.
    ///
    /// Wire name: `confirm_receive_time`.
    public var confirmReceiveTime: UnixTime?

    /// When the order was settled, in the event of the settlement.
    ///
    /// Wire name: `settlement_time`.
    public var settlementTime: UnixTime?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, transactionID: String,
        merchantID: String, subMerchantID: String? = nil, merchantTradeNo: String, payTime: UnixTime,
        shippedTime: UnixTime, estimatedSettlementTime: UnixTime? = nil,
        confirmReceiveMethod: ReceiptConfirmation? = nil, confirmReceiveTime: UnixTime? = nil,
        settlementTime: UnixTime? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.transactionID = transactionID
        self.merchantID = merchantID
        self.subMerchantID = subMerchantID
        self.merchantTradeNo = merchantTradeNo
        self.payTime = payTime
        self.shippedTime = shippedTime
        self.estimatedSettlementTime = estimatedSettlementTime
        self.confirmReceiveMethod = confirmReceiveMethod
        self.confirmReceiveTime = confirmReceiveTime
        self.settlementTime = settlementTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TradeManageOrderSettlementEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=trade_manage_order_settlement
        schema: MiniProgram/Event/TradeManageOrderSettlement.json
        summary: An order was shipped, or it was settled: the event comes at both times.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        transactionID = ""
        merchantID = ""
        merchantTradeNo = ""
        payTime = 0
        shippedTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event transaction_id merchant_id sub_merchant_id \
            merchant_trade_no pay_time shipped_time estimated_settlement_time confirm_receive_method \
            confirm_receive_time settlement_time
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("trade_manage_order_settlement")
            case 5: decoder.read(&transactionID)
            case 6: decoder.read(&merchantID)
            case 7: decoder.read(&subMerchantID)
            case 8: decoder.read(&merchantTradeNo)
            case 9: decoder.read(&payTime)
            case 10: decoder.read(&shippedTime)
            case 11: decoder.read(&estimatedSettlementTime)
            case 12: decoder.read(&confirmReceiveMethod)
            case 13: decoder.read(&confirmReceiveTime)
            default: decoder.read(&settlementTime)
            }
        }
        decoder.end(reading, required: 0x77d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "trade_manage_order_settlement")
        encoder.write("transaction_id", transactionID)
        encoder.write("merchant_id", merchantID)
        encoder.write("sub_merchant_id", subMerchantID)
        encoder.write("merchant_trade_no", merchantTradeNo)
        encoder.write("pay_time", payTime)
        encoder.write("shipped_time", shippedTime)
        encoder.write("estimated_settlement_time", estimatedSettlementTime)
        encoder.write("confirm_receive_method", confirmReceiveMethod)
        encoder.write("confirm_receive_time", confirmReceiveTime)
        encoder.write("settlement_time", settlementTime)
        encoder.end()
    }

    /// How receipt of an order was confirmed.
    public struct ReceiptConfirmation: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// By the end of the time for it.
        public static var automatic: Self { Self(rawValue: 1) }

        /// By the user.
        public static var manual: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.automatic, .manual] }
    }
}
