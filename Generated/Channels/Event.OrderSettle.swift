// Generated from Channels/Event/OrderSettle.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The money of an order was settled with the shop.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_order_settle`.
public struct OrderSettle: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The order.
    ///
    /// Wire name: `order_info`.
    public var order: Order

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, order: Order) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.order = order
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: OrderSettle
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_order_settle
        schema: Channels/Event/OrderSettle.json
        summary: The money of an order was settled with the shop.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        order = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event order_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_order_settle")
            default: decoder.read(required: &order)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "channels_ec_order_settle")
        encoder.write("order_info", order)
        encoder.end()
    }

    /// The order.
    public struct Order: FieldGroup, Equatable {
        /// The order's ID.
        ///
        /// Wire name: `order_id`.
        public var orderID: Int64

        /// When it was settled.
        ///
        /// Wire name: `settle_time`.
        public var settlementTime: UnixTime

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(orderID: Int64, settlementTime: UnixTime) {
            self.orderID = orderID
            self.settlementTime = settlementTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            orderID = 0
            settlementTime = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("order_id settle_time")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&orderID)
                default: decoder.read(&settlementTime)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("order_id", orderID)
            encoder.write("settle_time", settlementTime)
            encoder.end()
        }
    }
}
