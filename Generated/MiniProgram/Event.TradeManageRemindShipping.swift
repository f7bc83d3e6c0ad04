// Generated from MiniProgram/Event/TradeManageRemindShipping.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order was paid more than 48 hours ago, and no shipment is entered. Only mini programs that entered shipments
/// before get it.
///
/// On the wire: `MsgType` `event`, `Event` `trade_manage_remind_shipping`.
public struct TradeManageRemindShippingEvent: AccountEventHeader {
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

    /// What is to be done.
    ///
    /// Wire name: `msg`.
    public var message: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, transactionID: String,
        merchantID: String, subMerchantID: String? = nil, merchantTradeNo: String, payTime: UnixTime,
        message: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.transactionID = transactionID
        self.merchantID = merchantID
        self.subMerchantID = subMerchantID
        self.merchantTradeNo = merchantTradeNo
        self.payTime = payTime
        self.message = message
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TradeManageRemindShippingEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=trade_manage_remind_shipping
        schema: MiniProgram/Event/TradeManageRemindShipping.json
        summary: An order was paid more than 48 hours ago, and no shipment is entered. Only mini programs that \
        entered shipments before get it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        transactionID = ""
        merchantID = ""
        merchantTradeNo = ""
        payTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event transaction_id merchant_id sub_merchant_id \
            merchant_trade_no pay_time msg
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("trade_manage_remind_shipping")
            case 5: decoder.read(&transactionID)
            case 6: decoder.read(&merchantID)
            case 7: decoder.read(&subMerchantID)
            case 8: decoder.read(&merchantTradeNo)
            case 9: decoder.read(&payTime)
            default: decoder.read(&message)
            }
        }
        decoder.end(reading, required: 0x37d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "trade_manage_remind_shipping")
        encoder.write("transaction_id", transactionID)
        encoder.write("merchant_id", merchantID)
        encoder.write("sub_merchant_id", subMerchantID)
        encoder.write("merchant_trade_no", merchantTradeNo)
        encoder.write("pay_time", payTime)
        encoder.write("msg", message)
        encoder.end()
    }
}
