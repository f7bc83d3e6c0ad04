// Generated from MiniProgram/Event/TransportAddTips.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A merchant adds a tip, so that a rider accepts sooner.
///
/// On the wire: `MsgType` `event`, `Event` `transport_add_tips`.
public struct TransportAddTipsEvent: LogisticsEventHeader {
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

    /// The tip for the rider, in yuan.
    ///
    /// Wire name: `tips`.
    public var tips: Double

    /// A remark.
    ///
    /// Wire name: `remark`.
    public var remark: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, shopID: String, shopOrderID: String,
        shopNo: String, waybillID: String? = nil, deliverySign: String, tips: Double, remark: String? = nil
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.shopID = shopID
        self.shopOrderID = shopOrderID
        self.shopNo = shopNo
        self.waybillID = waybillID
        self.deliverySign = deliverySign
        self.tips = tips
        self.remark = remark
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TransportAddTipsEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=transport_add_tips
        schema: MiniProgram/Event/TransportAddTips.json
        summary: A merchant adds a tip, so that a rider accepts sooner.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        shopID = ""
        shopOrderID = ""
        shopNo = ""
        deliverySign = ""
        tips = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event shopid shop_order_id shop_no waybill_id delivery_sign \
            tips remark
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("transport_add_tips")
            case 5: decoder.read(&shopID)
            case 6: decoder.read(&shopOrderID)
            case 7: decoder.read(&shopNo)
            case 8: decoder.read(&waybillID)
            case 9: decoder.read(&deliverySign)
            case 10: decoder.read(&tips)
            default: decoder.read(&remark)
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
        encoder.write("Event", constant: "transport_add_tips")
        encoder.write("shopid", shopID)
        encoder.write("shop_order_id", shopOrderID)
        encoder.write("shop_no", shopNo)
        encoder.write("waybill_id", waybillID)
        encoder.write("delivery_sign", deliverySign)
        encoder.write("tips", tips)
        encoder.write("remark", remark)
        encoder.end()
    }
}
