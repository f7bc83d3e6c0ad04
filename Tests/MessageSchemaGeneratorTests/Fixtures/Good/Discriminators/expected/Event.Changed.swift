// Generated from Discriminators/Event/Changed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A value is known under several names.
///
/// On the wire: `Event` `changed` or `change` or `has_changed`, `ChangeType` `2`.
public struct ChangedEvent: Message {
    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init() {
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Discriminators
        name: ChangedEvent
        direction: inbound
        wire: xml
        match: Event=changed‖change‖has_changed ChangeType=2
        schema: Discriminators/Event/Changed.json
        summary: A value is known under several names.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Event|event ChangeType")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("changed|change|has_changed")
            default: decoder.expect("2")
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Event", constant: "changed")
        encoder.write("ChangeType", constant: 2)
        encoder.end()
    }
}
