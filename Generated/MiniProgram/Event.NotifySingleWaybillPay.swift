// Generated from MiniProgram/Event/NotifySingleWaybillPay.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A person paid online for a single parcel.
///
/// On the wire: `MsgType` `event`, `Event` `notify_single_waybill_pay`.
public struct NotifySingleWaybillPayEvent: LogisticsEventHeader {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The order's token: the call that updates the parcel's track needs it. Up to 256 characters.
    ///
    /// Wire name: `Token`.
    public var token: String

    /// The AppID of the mini program in which the parcel was ordered.
    ///
    /// Wire name: `WXAppId`.
    public var wxAppID: String

    /// The order's ID, which the merchant chose; the token identifies the order as well.
    ///
    /// Wire name: `OrderID`.
    public var orderID: String?

    /// The number of the waybill.
    ///
    /// Wire name: `WayBillID`.
    public var waybillID: String?

    /// What was paid, in fen.
    ///
    /// Wire name: `Fee`.
    public var fee: Int

    /// The price before reductions, in fen.
    ///
    /// Wire name: `OriginalFee`.
    public var originalFee: Int?

    /// The ID of the payment.
    ///
    /// Wire name: `PayOrderId`.
    public var payOrderID: String?

    /// When the payment was made.
    ///
    /// Wire name: `PayFinishTime`.
    public var payFinishTime: UnixTime?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, token: String, wxAppID: String,
        orderID: String? = nil, waybillID: String? = nil, fee: Int, originalFee: Int? = nil, payOrderID: String? = nil,
        payFinishTime: UnixTime? = nil
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.token = token
        self.wxAppID = wxAppID
        self.orderID = orderID
        self.waybillID = waybillID
        self.fee = fee
        self.originalFee = originalFee
        self.payOrderID = payOrderID
        self.payFinishTime = payFinishTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: NotifySingleWaybillPayEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=notify_single_waybill_pay
        schema: MiniProgram/Event/NotifySingleWaybillPay.json
        summary: A person paid online for a single parcel.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        token = ""
        wxAppID = ""
        fee = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event Token WXAppId OrderID WayBillID|WaybillId|WayBillId \
            Fee OriginalFee PayOrderId PayFinishTime
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("notify_single_waybill_pay")
            case 5: decoder.read(&token)
            case 6: decoder.read(&wxAppID)
            case 7: decoder.read(&orderID)
            case 8: decoder.read(&waybillID)
            case 9: decoder.read(&fee)
            case 10: decoder.read(&originalFee)
            case 11: decoder.read(&payOrderID)
            default: decoder.read(&payFinishTime)
            }
        }
        decoder.end(reading, required: 0x27f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "notify_single_waybill_pay")
        encoder.write("Token", token)
        encoder.write("WXAppId", wxAppID)
        encoder.write("OrderID", orderID)
        encoder.write("WayBillID", waybillID)
        encoder.write("Fee", fee)
        encoder.write("OriginalFee", originalFee)
        encoder.write("PayOrderId", payOrderID)
        encoder.write("PayFinishTime", payFinishTime)
        encoder.end()
    }
}
