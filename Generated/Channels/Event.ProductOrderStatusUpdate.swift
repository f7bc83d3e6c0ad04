// Generated from Channels/Event/ProductOrderStatusUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order's state changed. Newer shops are told by an event for each change.
///
/// On the wire: `MsgType` `event`, `Event` `product_order_status_update`.
public struct ProductOrderStatusUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The order.
    ///
    /// Wire name: `ProductOrderStatusUpdate`.
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
        name: ProductOrderStatusUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=product_order_status_update
        schema: Channels/Event/ProductOrderStatusUpdate.json
        summary: An order's state changed. Newer shops are told by an event for each change.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        order = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ProductOrderStatusUpdate")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("product_order_status_update")
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
        encoder.write("Event", constant: "product_order_status_update")
        encoder.write("ProductOrderStatusUpdate", order)
        encoder.end()
    }

    /// The order.
    public struct Order: FieldGroup, Equatable {
        /// The order's ID.
        ///
        /// Wire name: `order_id`.
        public var orderID: Int64

        /// The order's state, as the query for orders gives it.
        ///
        /// Wire name: `status`.
        public var status: Int

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(orderID: Int64, status: Int) {
            self.orderID = orderID
            self.status = status
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            orderID = 0
            status = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("order_id status")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&orderID)
                default: decoder.read(&status)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("order_id", orderID)
            encoder.write("status", status)
            encoder.end()
        }
    }
}
