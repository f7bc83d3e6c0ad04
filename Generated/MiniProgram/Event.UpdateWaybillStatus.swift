// Generated from MiniProgram/Event/UpdateWaybillStatus.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The state of a delivery that the merchant ordered changed.
///
/// On the wire: `MsgType` `event`, `Event` `update_waybill_status`.
public struct UpdateWaybillStatusEvent: LogisticsEventHeader {
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

    /// When the state changed.
    ///
    /// Wire name: `action_time`.
    public var actionTime: UnixTime

    /// How far the delivery is.
    ///
    /// Wire name: `order_status`.
    public var orderStatus: DeliveryStatus

    /// More about it.
    ///
    /// Wire name: `action_msg`.
    public var actionMessage: String?

    /// The rider, once one is assigned.
    ///
    /// Wire name: `agent`.
    public var agent: Rider?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, shopID: String, shopOrderID: String,
        shopNo: String, waybillID: String, actionTime: UnixTime, orderStatus: DeliveryStatus,
        actionMessage: String? = nil, agent: Rider? = nil
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.shopID = shopID
        self.shopOrderID = shopOrderID
        self.shopNo = shopNo
        self.waybillID = waybillID
        self.actionTime = actionTime
        self.orderStatus = orderStatus
        self.actionMessage = actionMessage
        self.agent = agent
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: UpdateWaybillStatusEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=update_waybill_status
        schema: MiniProgram/Event/UpdateWaybillStatus.json
        summary: The state of a delivery that the merchant ordered changed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        shopID = ""
        shopOrderID = ""
        shopNo = ""
        waybillID = ""
        actionTime = 0
        orderStatus = DeliveryStatus(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event shopid shop_order_id shop_no waybill_id action_time \
            order_status action_msg agent
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("update_waybill_status")
            case 5: decoder.read(&shopID)
            case 6: decoder.read(&shopOrderID)
            case 7: decoder.read(&shopNo)
            case 8: decoder.read(&waybillID)
            case 9: decoder.read(&actionTime)
            case 10: decoder.read(&orderStatus)
            case 11: decoder.read(&actionMessage)
            default: decoder.read(&agent)
            }
        }
        decoder.end(reading, required: 0x7ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "update_waybill_status")
        encoder.write("shopid", shopID)
        encoder.write("shop_order_id", shopOrderID)
        encoder.write("shop_no", shopNo)
        encoder.write("waybill_id", waybillID)
        encoder.write("action_time", actionTime)
        encoder.write("order_status", orderStatus)
        encoder.write("action_msg", actionMessage)
        encoder.write("agent", agent)
        encoder.end()
    }

    /// The rider, once one is assigned.
    public struct Rider: FieldGroup, Equatable {
        /// The rider's name.
        ///
        /// Wire name: `name`.
        public var name: String

        /// The rider's telephone number.
        ///
        /// Wire name: `phone`.
        public var phone: String

        /// When the goods are expected to arrive; given while they are under way.
        ///
        /// Wire name: `reach_time`.
        public var reachTime: UnixTime?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(name: String, phone: String, reachTime: UnixTime? = nil) {
            self.name = name
            self.phone = phone
            self.reachTime = reachTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            name = ""
            phone = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("name phone reach_time")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&name)
                case 1: decoder.read(&phone)
                default: decoder.read(&reachTime)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("name", name)
            encoder.write("phone", phone)
            encoder.write("reach_time", reachTime)
            encoder.end()
        }
    }
}
