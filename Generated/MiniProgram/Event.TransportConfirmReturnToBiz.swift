// Generated from MiniProgram/Event/TransportConfirmReturnToBiz.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A merchant confirms that goods that could not be delivered are back.
///
/// On the wire: `MsgType` `event`, `Event` `transport_confirm_return_to_biz`.
public struct TransportConfirmReturnToBizEvent: LogisticsEventHeader {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The merchant's ID with the delivery company: the app key that the company gave it.
    ///
    /// Wire name: `shopid`.
    public var shopID: String

    /// The order's ID, which the merchant chose.
    ///
    /// Wire name: `shop_order_id`.
    public var shopOrderID: String

    /// The number of the merchant's shop, as registered with the delivery company.
    ///
    /// Wire name: `shop_no`.
    public var shopNo: String

    /// The delivery company's ID of the delivery.
    ///
    /// Wire name: `waybill_id`.
    public var waybillID: String?

    /// The merchant's signature: the SHA-1 of `shopid`, `shop_order_id` and the app secret that the company gave it,
    /// one after the other.
    ///
    /// Wire name: `delivery_sign`.
    public var deliverySign: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, shopID: String, shopOrderID: String,
        shopNo: String, waybillID: String? = nil, deliverySign: String
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.shopID = shopID
        self.shopOrderID = shopOrderID
        self.shopNo = shopNo
        self.waybillID = waybillID
        self.deliverySign = deliverySign
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TransportConfirmReturnToBizEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=transport_confirm_return_to_biz
        schema: MiniProgram/Event/TransportConfirmReturnToBiz.json
        summary: A merchant confirms that goods that could not be delivered are back.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        shopID = ""
        shopOrderID = ""
        shopNo = ""
        deliverySign = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event shopid shop_order_id shop_no waybill_id delivery_sign
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("transport_confirm_return_to_biz")
            case 5: decoder.read(&shopID)
            case 6: decoder.read(&shopOrderID)
            case 7: decoder.read(&shopNo)
            case 8: decoder.read(&waybillID)
            default: decoder.read(&deliverySign)
            }
        }
        decoder.end(reading, required: 0x2ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "transport_confirm_return_to_biz")
        encoder.write("shopid", shopID)
        encoder.write("shop_order_id", shopOrderID)
        encoder.write("shop_no", shopNo)
        encoder.write("waybill_id", waybillID)
        encoder.write("delivery_sign", deliverySign)
        encoder.end()
    }
}
