// Generated from MiniProgram/Event/TransportAddOrder.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A merchant orders a delivery: the company takes the order and answers with its ID.
///
/// On the wire: `MsgType` `event`, `Event` `transport_add_order`.
public struct TransportAddOrderEvent: LogisticsEventHeader, DeliveryOrder {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The order's token: the call that updates the delivery's state needs it.
    ///
    /// Wire name: `wx_token`.
    public var wxToken: String

    /// The token that the company gave with its quote, and that binds it to the price quoted; left out where there was
    /// no quote.
    ///
    /// Wire name: `delivery_token`.
    public var deliveryToken: String?

    /// The fields of ``DeliveryOrder``.
    public var deliveryOrder: DeliveryOrderFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, wxToken: String, deliveryToken: String? = nil,
        shopID: String, shopOrderID: String, shopNo: String, deliverySign: String, sender: DeliveryAddress? = nil,
        receiver: DeliveryAddress, cargo: DeliveryGoods, orderInfo: DeliveryTerms
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.wxToken = wxToken
        self.deliveryToken = deliveryToken
        deliveryOrder = DeliveryOrderFields(
            shopID: shopID, shopOrderID: shopOrderID, shopNo: shopNo, deliverySign: deliverySign, sender: sender,
            receiver: receiver, cargo: cargo, orderInfo: orderInfo)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TransportAddOrderEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=transport_add_order
        schema: MiniProgram/Event/TransportAddOrder.json
        summary: A merchant orders a delivery: the company takes the order and answers with its ID.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        wxToken = ""
        deliveryOrder = DeliveryOrderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event wx_token delivery_token shopid shop_order_id shop_no \
            delivery_sign sender receiver cargo order_info
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("transport_add_order")
            case 5: decoder.read(&wxToken)
            case 6: decoder.read(&deliveryToken)
            case 7: decoder.read(&deliveryOrder.shopID)
            case 8: decoder.read(&deliveryOrder.shopOrderID)
            case 9: decoder.read(&deliveryOrder.shopNo)
            case 10: decoder.read(&deliveryOrder.deliverySign)
            case 11: decoder.read(&deliveryOrder.sender)
            case 12: decoder.read(required: &deliveryOrder.receiver)
            case 13: decoder.read(required: &deliveryOrder.cargo)
            default: decoder.read(required: &deliveryOrder.orderInfo)
            }
        }
        decoder.end(reading, required: 0x77bf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "transport_add_order")
        encoder.write("wx_token", wxToken)
        encoder.write("delivery_token", deliveryToken)
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
