// Generated from MiniProgram/Event/TransportPrecancelOrder.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A merchant asks what the cancellation of a delivery would cost. Nothing is cancelled yet.
///
/// On the wire: `MsgType` `event`, `Event` `transport_precancel_order`.
public struct TransportPrecancelOrderEvent: LogisticsEventHeader, DeliveryCancellation {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The fields of ``DeliveryCancellation``.
    public var deliveryCancellation: DeliveryCancellationFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, shopID: String, shopOrderID: String,
        shopNo: String, waybillID: String? = nil, deliverySign: String, cancelReasonID: CancellationReason,
        cancelReason: String? = nil
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        deliveryCancellation = DeliveryCancellationFields(
            shopID: shopID, shopOrderID: shopOrderID, shopNo: shopNo, waybillID: waybillID, deliverySign: deliverySign,
            cancelReasonID: cancelReasonID, cancelReason: cancelReason)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TransportPrecancelOrderEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=transport_precancel_order
        schema: MiniProgram/Event/TransportPrecancelOrder.json
        summary: A merchant asks what the cancellation of a delivery would cost. Nothing is cancelled yet.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        deliveryCancellation = DeliveryCancellationFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event shopid shop_order_id shop_no waybill_id delivery_sign \
            cancel_reason_id cancel_reason
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("transport_precancel_order")
            case 5: decoder.read(&deliveryCancellation.shopID)
            case 6: decoder.read(&deliveryCancellation.shopOrderID)
            case 7: decoder.read(&deliveryCancellation.shopNo)
            case 8: decoder.read(&deliveryCancellation.waybillID)
            case 9: decoder.read(&deliveryCancellation.deliverySign)
            case 10: decoder.read(&deliveryCancellation.cancelReasonID)
            default: decoder.read(&deliveryCancellation.cancelReason)
            }
        }
        decoder.end(reading, required: 0x6ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "transport_precancel_order")
        encoder.write("shopid", deliveryCancellation.shopID)
        encoder.write("shop_order_id", deliveryCancellation.shopOrderID)
        encoder.write("shop_no", deliveryCancellation.shopNo)
        encoder.write("waybill_id", deliveryCancellation.waybillID)
        encoder.write("delivery_sign", deliveryCancellation.deliverySign)
        encoder.write("cancel_reason_id", deliveryCancellation.cancelReasonID)
        encoder.write("cancel_reason", deliveryCancellation.cancelReason)
        encoder.end()
    }
}
