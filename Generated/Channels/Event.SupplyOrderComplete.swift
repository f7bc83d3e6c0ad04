// Generated from Channels/Event/SupplyOrderComplete.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order of goods of the supplier is finished. The answer has to come within 3 seconds.
///
/// On the wire: `MsgType` `event`, `Event` `supply_order_complete`.
public struct SupplyOrderComplete: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The order.
    ///
    /// Wire name: `SupplyOrderComplete`.
    public var order: SupplyOrder

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, order: SupplyOrder) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.order = order
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: SupplyOrderComplete
        direction: inbound
        wire: json
        match: MsgType=event Event=supply_order_complete
        schema: Channels/Event/SupplyOrderComplete.json
        summary: An order of goods of the supplier is finished. The answer has to come within 3 seconds.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        order = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event SupplyOrderComplete")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("supply_order_complete")
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
        encoder.write("Event", constant: "supply_order_complete")
        encoder.write("SupplyOrderComplete", order)
        encoder.end()
    }
}
