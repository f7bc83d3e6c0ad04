// Generated from MiniProgram/Event/TransportPrecreateOrder.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A merchant asks for a quote: the delivery company answers whether it would deliver, when and for how much. Nothing
/// is ordered yet.
///
/// On the wire: `MsgType` `event`, `Event` `transport_precreate_order`.
public struct TransportPrecreateOrderEvent: LogisticsEventHeader, DeliveryOrder {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The fields of ``DeliveryOrder``.
    public var deliveryOrder: DeliveryOrderFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, shopID: String, shopOrderID: String,
        shopNo: String, deliverySign: String, sender: DeliveryAddress? = nil, receiver: DeliveryAddress,
        cargo: DeliveryGoods, orderInfo: DeliveryTerms
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        deliveryOrder = DeliveryOrderFields(
            shopID: shopID, shopOrderID: shopOrderID, shopNo: shopNo, deliverySign: deliverySign, sender: sender,
            receiver: receiver, cargo: cargo, orderInfo: orderInfo)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TransportPrecreateOrderEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=transport_precreate_order
        schema: MiniProgram/Event/TransportPrecreateOrder.json
        summary: A merchant asks for a quote: the delivery company answers whether it would deliver, when and for \
        how much. Nothing is ordered yet.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        deliveryOrder = DeliveryOrderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event shopid shop_order_id shop_no delivery_sign sender \
            receiver cargo order_info
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("transport_precreate_order")
            case 5: decoder.read(&deliveryOrder.shopID)
            case 6: decoder.read(&deliveryOrder.shopOrderID)
            case 7: decoder.read(&deliveryOrder.shopNo)
            case 8: decoder.read(&deliveryOrder.deliverySign)
            case 9: decoder.read(&deliveryOrder.sender)
            case 10: decoder.read(required: &deliveryOrder.receiver)
            case 11: decoder.read(required: &deliveryOrder.cargo)
            default: decoder.read(required: &deliveryOrder.orderInfo)
            }
        }
        decoder.end(reading, required: 0x1dff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "transport_precreate_order")
        encoder.write("shopid", deliveryOrder.shopID)
        encoder.write("shop_order_id", deliveryOrder.shopOrderID)
        encoder.write("shop_no", deliveryOrder.shopNo)
        encoder.write("delivery_sign", deliveryOrder.deliverySign)
        encoder.write("sender", deliveryOrder.sender)
        encoder.write("receiver", deliveryOrder.receiver)
        encoder.write("cargo", deliveryOrder.cargo)
        encoder.write("order_info", deliveryOrder.orderInfo)
        encoder.end()
    }
}
