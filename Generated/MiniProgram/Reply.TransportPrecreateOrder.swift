// Generated from MiniProgram/Reply/TransportPrecreateOrder.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with a quote.
///
/// On the wire: `MsgType` `event`, `Event` `transport_precreate_order`.
public struct TransportPrecreateOrderReply: LogisticsReplyHeader {
    /// The fields of ``LogisticsReplyHeader``.
    public var logisticsReplyHeader: LogisticsReplyHeaderFields

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

    /// How many seconds it will take until a rider accepts; 0 when that cannot be told.
    ///
    /// Wire name: `dispatch_duration`.
    public var dispatchDuration: Int?

    /// A token that the order brings back, and that binds the company to this price for a while.
    ///
    /// Wire name: `delivery_token`.
    public var deliveryToken: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, resultCode: Int, resultMessage: String? = nil,
        fee: Double, deliveryFee: Double, couponFee: Double, tips: Double, insuranceFee: Double,
        distance: Double? = nil, dispatchDuration: Int? = nil, deliveryToken: String? = nil
    ) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        self.fee = fee
        self.deliveryFee = deliveryFee
        self.couponFee = couponFee
        self.tips = tips
        self.insuranceFee = insuranceFee
        self.distance = distance
        self.dispatchDuration = dispatchDuration
        self.deliveryToken = deliveryToken
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TransportPrecreateOrderReply
        direction: reply
        wire: xml
        match: MsgType=event Event=transport_precreate_order
        schema: MiniProgram/Reply/TransportPrecreateOrder.json
        summary: Answers with a quote.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        resultCode = 0
        fee = 0
        deliveryFee = 0
        couponFee = 0
        tips = 0
        insuranceFee = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event resultcode resultmsg fee deliverfee couponfee tips \
            insurancefee distance dispatch_duration delivery_token
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsReplyHeader.toUserName)
            case 1: decoder.read(&logisticsReplyHeader.fromUserName)
            case 2: decoder.read(&logisticsReplyHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("transport_precreate_order")
            case 5: decoder.read(&resultCode)
            case 6: decoder.read(&resultMessage)
            case 7: decoder.read(&fee)
            case 8: decoder.read(&deliveryFee)
            case 9: decoder.read(&couponFee)
            case 10: decoder.read(&tips)
            case 11: decoder.read(&insuranceFee)
            case 12: decoder.read(&distance)
            case 13: decoder.read(&dispatchDuration)
            default: decoder.read(&deliveryToken)
            }
        }
        decoder.end(reading, required: 0xfbf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsReplyHeader.toUserName)
        encoder.write("FromUserName", logisticsReplyHeader.fromUserName)
        encoder.write("CreateTime", logisticsReplyHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "transport_precreate_order")
        encoder.write("resultcode", resultCode)
        encoder.write("resultmsg", resultMessage)
        encoder.write("fee", fee)
        encoder.write("deliverfee", deliveryFee)
        encoder.write("couponfee", couponFee)
        encoder.write("tips", tips)
        encoder.write("insurancefee", insuranceFee)
        encoder.write("distance", distance)
        encoder.write("dispatch_duration", dispatchDuration)
        encoder.write("delivery_token", deliveryToken)
        encoder.end()
    }
}
