// Generated from MiniProgram/Reply/TransportReaddOrder.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers the repeated order of a delivery.
///
/// On the wire: `MsgType` `event`, `Event` `transport_readd_order`.
public struct TransportReaddOrderReply: LogisticsReplyHeader, DeliveryAcceptance {
    /// The WeChat team's OpenID: the push's `FromUserName`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The mini program's original ID: the push's `ToUserName`.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the answer was made.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The outcome: 0 when the request was served, otherwise a code of the delivery company's own.
    ///
    /// Wire name: `resultcode`.
    public var resultCode: Int

    /// The outcome in words; the reason of a failure.
    ///
    /// Wire name: `resultmsg`.
    public var resultMessage: String?

    /// What is to be paid, in yuan: the delivery fee less the coupon.
    ///
    /// Wire name: `fee`.
    public var fee: Double

    /// The delivery fee in yuan.
    ///
    /// Wire name: `deliverfee`.
    public var deliveryFee: Double

    /// What a coupon takes off, in yuan.
    ///
    /// Wire name: `couponfee`.
    public var couponFee: Double

    /// The tip for the rider, in yuan.
    ///
    /// Wire name: `tips`.
    public var tips: Double

    /// The fee of the insurance, in yuan.
    ///
    /// Wire name: `insurancefee`.
    public var insuranceFee: Double

    /// The way from sender to receiver in metres.
    ///
    /// Wire name: `distance`.
    public var distance: Double?

    /// The delivery company's ID of the delivery.
    ///
    /// Wire name: `waybill_id`.
    public var waybillID: String?

    /// How far the delivery is.
    ///
    /// Wire name: `order_status`.
    public var orderStatus: DeliveryStatus

    /// The code that the user shows the rider to receive the goods.
    ///
    /// Wire name: `finish_code`.
    public var finishCode: String?

    /// The code that the rider shows the shop to collect the goods.
    ///
    /// Wire name: `pickup_code`.
    public var pickupCode: String?

    /// How many seconds it will take until a rider accepts; 0 when that cannot be told.
    ///
    /// Wire name: `dispatch_duration`.
    public var dispatchDuration: Int?

    /// The shop's longitude in degrees, GCJ-02.
    ///
    /// Wire name: `sender_lng`.
    public var senderLongitude: Double?

    /// The shop's latitude in degrees, GCJ-02.
    ///
    /// Wire name: `sender_lat`.
    public var senderLatitude: Double?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, resultCode: Int, resultMessage: String? = nil,
        fee: Double, deliveryFee: Double, couponFee: Double, tips: Double, insuranceFee: Double,
        distance: Double? = nil, waybillID: String? = nil, orderStatus: DeliveryStatus, finishCode: String? = nil,
        pickupCode: String? = nil, dispatchDuration: Int? = nil, senderLongitude: Double? = nil,
        senderLatitude: Double? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        self.fee = fee
        self.deliveryFee = deliveryFee
        self.couponFee = couponFee
        self.tips = tips
        self.insuranceFee = insuranceFee
        self.distance = distance
        self.waybillID = waybillID
        self.orderStatus = orderStatus
        self.finishCode = finishCode
        self.pickupCode = pickupCode
        self.dispatchDuration = dispatchDuration
        self.senderLongitude = senderLongitude
        self.senderLatitude = senderLatitude
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TransportReaddOrderReply
        direction: reply
        wire: xml
        match: MsgType=event Event=transport_readd_order
        schema: MiniProgram/Reply/TransportReaddOrder.json
        summary: Answers the repeated order of a delivery.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event resultcode resultmsg fee deliverfee couponfee tips \
        insurancefee distance waybill_id order_status finish_code pickup_code dispatch_duration sender_lng \
        sender_lat
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        resultCode = 0
        fee = 0
        deliveryFee = 0
        couponFee = 0
        tips = 0
        insuranceFee = 0
        orderStatus = DeliveryStatus(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("transport_readd_order")
            case 5: decoder.read(&resultCode)
            case 6: decoder.read(&resultMessage)
            case 7: decoder.read(&fee)
            case 8: decoder.read(&deliveryFee)
            case 9: decoder.read(&couponFee)
            case 10: decoder.read(&tips)
            case 11: decoder.read(&insuranceFee)
            case 12: decoder.read(&distance)
            case 13: decoder.read(&waybillID)
            case 14: decoder.read(&orderStatus)
            case 15: decoder.read(&finishCode)
            case 16: decoder.read(&pickupCode)
            case 17: decoder.read(&dispatchDuration)
            case 18: decoder.read(&senderLongitude)
            default: decoder.read(&senderLatitude)
            }
        }
        decoder.end(reading, required: 0x4fbf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "transport_readd_order")
        encoder.write("resultcode", resultCode)
        encoder.write("resultmsg", resultMessage)
        encoder.write("fee", fee)
        encoder.write("deliverfee", deliveryFee)
        encoder.write("couponfee", couponFee)
        encoder.write("tips", tips)
        encoder.write("insurancefee", insuranceFee)
        encoder.write("distance", distance)
        encoder.write("waybill_id", waybillID)
        encoder.write("order_status", orderStatus)
        encoder.write("finish_code", finishCode, cdata: false)
        encoder.write("pickup_code", pickupCode, cdata: false)
        encoder.write("dispatch_duration", dispatchDuration)
        encoder.write("sender_lng", senderLongitude)
        encoder.write("sender_lat", senderLatitude)
        encoder.end()
    }
}
