// Generated from Discriminators/Event/Subscribe.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The kind without a beginning is the most general one.
///
/// On the wire: `Event` `subscribe`.
public struct SubscribeEvent: Message {
    /// Anything.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(eventKey: String? = nil) {
        self.eventKey = eventKey
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Discriminators
        name: SubscribeEvent
        direction: inbound
        wire: xml
        match: Event=subscribe
        schema: Discriminators/Event/Subscribe.json
        summary: The kind without a beginning is the most general one.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Event EventKey")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("subscribe")
            default: decoder.read(&eventKey)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Event", constant: "subscribe")
        encoder.write("EventKey", eventKey)
        encoder.end()
    }
}
