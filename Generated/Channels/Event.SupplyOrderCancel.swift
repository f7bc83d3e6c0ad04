// Generated from Channels/Event/SupplyOrderCancel.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order of goods of the supplier was cancelled. The answer has to come within 3 seconds.
///
/// On the wire: `MsgType` `event`, `Event` `supply_order_cancel`.
public struct SupplyOrderCancel: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The order.
    ///
    /// Wire name: `SupplyOrderCancel`.
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
        name: SupplyOrderCancel
        direction: inbound
        wire: json
        match: MsgType=event Event=supply_order_cancel
        schema: Channels/Event/SupplyOrderCancel.json
        summary: An order of goods of the supplier was cancelled. The answer has to come within 3 seconds.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        order = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event SupplyOrderCancel")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("supply_order_cancel")
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
        encoder.write("Event", constant: "supply_order_cancel")
        encoder.write("SupplyOrderCancel", order)
        encoder.end()
    }
}
