// Generated from SharedByPlatforms/Event/Unused.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Has the name of a definition that is not used here.
///
/// On the wire: `Event` `unused`.
public struct UnusedEvent: Message {
    /// A name.
    ///
    /// Wire name: `Name`.
    public var name: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(name: String? = nil) {
        self.name = name
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: SharedByPlatforms
        name: UnusedEvent
        direction: inbound
        wire: xml
        match: Event=unused
        schema: SharedByPlatforms/Event/Unused.json
        summary: Has the name of a definition that is not used here.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Event Name")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("unused")
            default: decoder.read(&name)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Event", constant: "unused")
        encoder.write("Name", name)
        encoder.end()
    }
}
