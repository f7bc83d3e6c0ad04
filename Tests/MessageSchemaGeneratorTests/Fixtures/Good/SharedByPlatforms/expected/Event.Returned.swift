// Generated from SharedByPlatforms/Event/Returned.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Goods came back.
///
/// On the wire: `Event` `returned`.
public struct ReturnedEvent: Message {
    /// An order.
    ///
    /// Wire name: `Order`.
    public var order: Order?

    /// Why.
    ///
    /// Wire name: `Reason`.
    public var reason: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(order: Order? = nil, reason: String? = nil) {
        self.order = order
        self.reason = reason
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: SharedByPlatforms
        name: ReturnedEvent
        direction: inbound
        wire: xml
        match: Event=returned
        schema: SharedByPlatforms/Event/Returned.json
        summary: Goods came back.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Event Order Reason")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("returned")
            case 1: decoder.read(&order)
            default: decoder.read(&reason)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Event", constant: "returned")
        encoder.write("Order", order)
        encoder.write("Reason", reason)
        encoder.end()
    }
}
