// Generated from Channels/Event/SupplyOrderUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order of goods of the supplier changed. The answer has to come within 3 seconds.
///
/// On the wire: `MsgType` `event`, `Event` `supply_order_update`.
public struct SupplyOrderUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The order.
    ///
    /// Wire name: `SupplyOrderUpdate`.
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
        name: SupplyOrderUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=supply_order_update
        schema: Channels/Event/SupplyOrderUpdate.json
        summary: An order of goods of the supplier changed. The answer has to come within 3 seconds.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        order = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event SupplyOrderUpdate")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("supply_order_update")
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
        encoder.write("Event", constant: "supply_order_update")
        encoder.write("SupplyOrderUpdate", order)
        encoder.end()
    }

    /// The order.
    public struct Order: FieldGroup, Equatable {
        /// The order's ID.
        ///
        /// Wire name: `supply_order_id`.
        public var supplyOrderID: String

        /// When it changed.
        ///
        /// Wire name: `update_time`.
        public var updateTime: UnixTime

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(supplyOrderID: String, updateTime: UnixTime) {
            self.supplyOrderID = supplyOrderID
            self.updateTime = updateTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            supplyOrderID = ""
            updateTime = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("supply_order_id update_time")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&supplyOrderID)
                default: decoder.read(&updateTime)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("supply_order_id", supplyOrderID)
            encoder.write("update_time", updateTime)
            encoder.end()
        }
    }
}
