// Generated from MiniProgram/Event/XpaySubscribeIosRefundQueryNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user asked Apple for money back, and Apple asks the mini program for its opinion: answer with
/// `XpayIosRefundQueryReply` within 3 seconds. Apple asks three times, and decides for itself.
///
/// On the wire: `MsgType` `event`, `Event` `xpay_subscribe_ios_refund_query_notify`.
public struct XpaySubscribeIosRefundQueryNotifyEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// When Apple asked.
    ///
    /// Wire name: `refund_time`.
    public var refundTime: UnixTime?

    /// When the user paid.
    ///
    /// Wire name: `order_time`.
    public var orderTime: UnixTime?

    /// Apple's ID of the payment.
    ///
    /// Wire name: `channel_bill`.
    public var channelBill: String?

    /// The bundle ID of the app that was paid in.
    ///
    /// Wire name: `bundleid`.
    public var bundleID: String?

    /// The goods' ID.
    ///
    /// Wire name: `product_id`.
    public var productID: String?

    /// How many goods or coins were bought.
    ///
    /// Wire name: `p_count`.
    public var quantity: Int?

    /// Why the user wants the money back.
    ///
    /// Wire name: `refund_request_reason`.
    public var refundRequestReason: String?

    /// Whether the goods were delivered.
    ///
    /// Wire name: `provide_status`.
    public var provideStatus: ProvisionStatus?

    /// The mini program's ID of the order.
    ///
    /// Wire name: `pay_order_id`.
    public var payOrderID: String?

    /// How much of the goods the user has used up.
    ///
    /// Wire name: `consumption_status`.
    public var consumptionStatus: String?

    /// The kind of service that was bought.
    ///
    /// Wire name: `service_type`.
    public var serviceType: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, refundTime: UnixTime? = nil,
        orderTime: UnixTime? = nil, channelBill: String? = nil, bundleID: String? = nil, productID: String? = nil,
        quantity: Int? = nil, refundRequestReason: String? = nil, provideStatus: ProvisionStatus? = nil,
        payOrderID: String? = nil, consumptionStatus: String? = nil, serviceType: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.refundTime = refundTime
        self.orderTime = orderTime
        self.channelBill = channelBill
        self.bundleID = bundleID
        self.productID = productID
        self.quantity = quantity
        self.refundRequestReason = refundRequestReason
        self.provideStatus = provideStatus
        self.payOrderID = payOrderID
        self.consumptionStatus = consumptionStatus
        self.serviceType = serviceType
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: XpaySubscribeIosRefundQueryNotifyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=xpay_subscribe_ios_refund_query_notify
        schema: MiniProgram/Event/XpaySubscribeIosRefundQueryNotify.json
        summary: A user asked Apple for money back, and Apple asks the mini program for its opinion: answer with \
        `XpayIosRefundQueryReply` within 3 seconds. Apple asks three times, and decides for itself.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event refund_time order_time channel_bill bundleid \
            product_id p_count refund_request_reason provide_status pay_order_id consumption_status service_type
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("xpay_subscribe_ios_refund_query_notify")
            case 5: decoder.read(&refundTime)
            case 6: decoder.read(&orderTime)
            case 7: decoder.read(&channelBill)
            case 8: decoder.read(&bundleID)
            case 9: decoder.read(&productID)
            case 10: decoder.read(&quantity)
            case 11: decoder.read(&refundRequestReason)
            case 12: decoder.read(&provideStatus)
            case 13: decoder.read(&payOrderID)
            case 14: decoder.read(&consumptionStatus)
            default: decoder.read(&serviceType)
            }
        }
        decoder.end(reading, required: 0x1d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "xpay_subscribe_ios_refund_query_notify")
        encoder.write("refund_time", refundTime, cdata: true)
        encoder.write("order_time", orderTime, cdata: true)
        encoder.write("channel_bill", channelBill)
        encoder.write("bundleid", bundleID)
        encoder.write("product_id", productID)
        encoder.write("p_count", quantity, cdata: true)
        encoder.write("refund_request_reason", refundRequestReason)
        encoder.write("provide_status", provideStatus, cdata: true)
        encoder.write("pay_order_id", payOrderID)
        encoder.write("consumption_status", consumptionStatus)
        encoder.write("service_type", serviceType)
        encoder.end()
    }

    /// Whether goods were delivered.
    public struct ProvisionStatus: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Not yet.
        public static var notDelivered: Self { Self(rawValue: 0) }

        /// They were.
        public static var delivered: Self { Self(rawValue: 1) }

        /// They are being delivered.
        public static var delivering: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.notDelivered, .delivered, .delivering] }
    }
}
