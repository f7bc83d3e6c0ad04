// Generated from MiniProgram/Event/TransportSetRiderScore.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user rates the rider.
///
/// On the wire: `MsgType` `event`, `Event` `transport_set_rider_score`.
public struct TransportSetRiderScoreEvent: LogisticsEventHeader {
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
    public var waybillID: String

    /// How punctual the rider was, from 1, the worst, to 5.
    ///
    /// Wire name: `delivery_ontime_score`.
    public var deliveryOnTimeScore: Int

    /// How intact the goods were, from 1, the worst, to 5.
    ///
    /// Wire name: `cargo_intact_score`.
    public var cargoIntactScore: Int

    /// How friendly the rider was, from 1, the worst, to 5.
    ///
    /// Wire name: `attitude_score`.
    public var attitudeScore: Int

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, shopID: String, shopOrderID: String,
        shopNo: String, waybillID: String, deliveryOnTimeScore: Int, cargoIntactScore: Int, attitudeScore: Int
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.shopID = shopID
        self.shopOrderID = shopOrderID
        self.shopNo = shopNo
        self.waybillID = waybillID
        self.deliveryOnTimeScore = deliveryOnTimeScore
        self.cargoIntactScore = cargoIntactScore
        self.attitudeScore = attitudeScore
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TransportSetRiderScoreEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=transport_set_rider_score
        schema: MiniProgram/Event/TransportSetRiderScore.json
        summary: A user rates the rider.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        shopID = ""
        shopOrderID = ""
        shopNo = ""
        waybillID = ""
        deliveryOnTimeScore = 0
        cargoIntactScore = 0
        attitudeScore = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event shopid shop_order_id shop_no waybill_id \
            delivery_ontime_score cargo_intact_score attitude_score
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("transport_set_rider_score")
            case 5: decoder.read(&shopID)
            case 6: decoder.read(&shopOrderID)
            case 7: decoder.read(&shopNo)
            case 8: decoder.read(&waybillID)
            case 9: decoder.read(&deliveryOnTimeScore)
            case 10: decoder.read(&cargoIntactScore)
            default: decoder.read(&attitudeScore)
            }
        }
        decoder.end(reading, required: 0xfff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "transport_set_rider_score")
        encoder.write("shopid", shopID)
        encoder.write("shop_order_id", shopOrderID)
        encoder.write("shop_no", shopNo)
        encoder.write("waybill_id", waybillID)
        encoder.write("delivery_ontime_score", deliveryOnTimeScore)
        encoder.write("cargo_intact_score", cargoIntactScore)
        encoder.write("attitude_score", attitudeScore)
        encoder.end()
    }
}
