// Generated from Channels/Event/OrderDeliver.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Goods of an order were shipped.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_order_deliver`.
public struct OrderDeliver: EventHeader {
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
        name: OrderDeliver
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_order_deliver
        schema: Channels/Event/OrderDeliver.json
        summary: Goods of an order were shipped.
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
            case 4: decoder.expect("channels_ec_order_deliver")
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
        encoder.write("Event", constant: "channels_ec_order_deliver")
        encoder.write("order_info", order)
        encoder.end()
    }

    /// The order.
    public struct Order: FieldGroup, Equatable {
        /// The order's ID.
        ///
        /// Wire name: `order_id`.
        public var orderID: Int64

        /// Whether all its goods are shipped now.
        ///
        /// Wire name: `finish_delivery`.
        public var isCompletelyShipped: Bool

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(orderID: Int64, isCompletelyShipped: Bool) {
            self.orderID = orderID
            self.isCompletelyShipped = isCompletelyShipped
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            orderID = 0
            isCompletelyShipped = false
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("order_id finish_delivery")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&orderID)
                default: decoder.read(flag: &isCompletelyShipped)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("order_id", orderID)
            encoder.write("finish_delivery", flag: isCompletelyShipped)
            encoder.end()
        }
    }
}
