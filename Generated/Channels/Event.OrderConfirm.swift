// Generated from Channels/Event/OrderConfirm.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The goods of an order arrived.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_order_confirm`.
public struct OrderConfirm: EventHeader {
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
        name: OrderConfirm
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_order_confirm
        schema: Channels/Event/OrderConfirm.json
        summary: The goods of an order arrived.
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
            case 4: decoder.expect("channels_ec_order_confirm")
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
        encoder.write("Event", constant: "channels_ec_order_confirm")
        encoder.write("order_info", order)
        encoder.end()
    }

    /// How the arrival of goods was confirmed.
    public struct Confirmation: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The user confirmed it.
        public static var user: Self { Self(rawValue: 1) }

        /// The time to do so ran out.
        public static var timeout: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.user, .timeout] }
    }

    /// The order.
    public struct Order: FieldGroup, Equatable {
        /// The order's ID.
        ///
        /// Wire name: `order_id`.
        public var orderID: Int64

        /// How that was confirmed.
        ///
        /// Wire name: `confirm_type`.
        public var confirmation: Confirmation

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(orderID: Int64, confirmation: Confirmation) {
            self.orderID = orderID
            self.confirmation = confirmation
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            orderID = 0
            confirmation = Confirmation(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("order_id confirm_type")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&orderID)
                default: decoder.read(&confirmation)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("order_id", orderID)
            encoder.write("confirm_type", confirmation)
            encoder.end()
        }
    }
}
