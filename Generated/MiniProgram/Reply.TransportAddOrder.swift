// Generated from MiniProgram/Reply/TransportAddOrder.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers the order of a delivery.
///
/// On the wire: `MsgType` `event`, `Event` `transport_add_order`.
public struct TransportAddOrderReply: LogisticsReplyHeader, DeliveryAcceptance {
    /// The fields of ``LogisticsReplyHeader``.
    public var logisticsReplyHeader: LogisticsReplyHeaderFields

    /// The fields of ``DeliveryAcceptance``.
    public var deliveryAcceptance: DeliveryAcceptanceFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, resultCode: Int, resultMessage: String? = nil,
        fee: Double, deliveryFee: Double, couponFee: Double, tips: Double, insuranceFee: Double,
        distance: Double? = nil, waybillID: String? = nil, orderStatus: DeliveryStatus, finishCode: String? = nil,
        pickupCode: String? = nil, dispatchDuration: Int? = nil, senderLongitude: Double? = nil,
        senderLatitude: Double? = nil
    ) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        deliveryAcceptance = DeliveryAcceptanceFields(
            resultCode: resultCode, resultMessage: resultMessage, fee: fee, deliveryFee: deliveryFee,
            couponFee: couponFee, tips: tips, insuranceFee: insuranceFee, distance: distance, waybillID: waybillID,
            orderStatus: orderStatus, finishCode: finishCode, pickupCode: pickupCode,
            dispatchDuration: dispatchDuration, senderLongitude: senderLongitude, senderLatitude: senderLatitude)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TransportAddOrderReply
        direction: reply
        wire: xml
        match: MsgType=event Event=transport_add_order
        schema: MiniProgram/Reply/TransportAddOrder.json
        summary: Answers the order of a delivery.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        deliveryAcceptance = DeliveryAcceptanceFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event resultcode resultmsg fee deliverfee couponfee tips \
            insurancefee distance waybill_id order_status finish_code pickup_code dispatch_duration sender_lng \
            sender_lat
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsReplyHeader.toUserName)
            case 1: decoder.read(&logisticsReplyHeader.fromUserName)
            case 2: decoder.read(&logisticsReplyHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("transport_add_order")
            case 5: decoder.read(&deliveryAcceptance.resultCode)
            case 6: decoder.read(&deliveryAcceptance.resultMessage)
            case 7: decoder.read(&deliveryAcceptance.fee)
            case 8: decoder.read(&deliveryAcceptance.deliveryFee)
            case 9: decoder.read(&deliveryAcceptance.couponFee)
            case 10: decoder.read(&deliveryAcceptance.tips)
            case 11: decoder.read(&deliveryAcceptance.insuranceFee)
            case 12: decoder.read(&deliveryAcceptance.distance)
            case 13: decoder.read(&deliveryAcceptance.waybillID)
            case 14: decoder.read(&deliveryAcceptance.orderStatus)
            case 15: decoder.read(&deliveryAcceptance.finishCode)
            case 16: decoder.read(&deliveryAcceptance.pickupCode)
            case 17: decoder.read(&deliveryAcceptance.dispatchDuration)
            case 18: decoder.read(&deliveryAcceptance.senderLongitude)
            default: decoder.read(&deliveryAcceptance.senderLatitude)
            }
        }
        decoder.end(reading, required: 0x4fbf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsReplyHeader.toUserName)
        encoder.write("FromUserName", logisticsReplyHeader.fromUserName)
        encoder.write("CreateTime", logisticsReplyHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "transport_add_order")
        encoder.write("resultcode", deliveryAcceptance.resultCode)
        encoder.write("resultmsg", deliveryAcceptance.resultMessage)
        encoder.write("fee", deliveryAcceptance.fee)
        encoder.write("deliverfee", deliveryAcceptance.deliveryFee)
        encoder.write("couponfee", deliveryAcceptance.couponFee)
        encoder.write("tips", deliveryAcceptance.tips)
        encoder.write("insurancefee", deliveryAcceptance.insuranceFee)
        encoder.write("distance", deliveryAcceptance.distance)
        encoder.write("waybill_id", deliveryAcceptance.waybillID)
        encoder.write("order_status", deliveryAcceptance.orderStatus)
        encoder.write("finish_code", deliveryAcceptance.finishCode, cdata: false)
        encoder.write("pickup_code", deliveryAcceptance.pickupCode, cdata: false)
        encoder.write("dispatch_duration", deliveryAcceptance.dispatchDuration)
        encoder.write("sender_lng", deliveryAcceptance.senderLongitude)
        encoder.write("sender_lat", deliveryAcceptance.senderLatitude)
        encoder.end()
    }
}
