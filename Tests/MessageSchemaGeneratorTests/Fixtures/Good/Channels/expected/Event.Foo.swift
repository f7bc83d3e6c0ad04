// Generated from Channels/Event/Foo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Something happened.
///
/// On the wire: `MsgType` `event`.
public struct FooEvent: Message {
    /// A text.
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
        platform: Channels
        name: FooEvent
        direction: inbound
        wire: xml
        match: MsgType=event
        schema: Channels/Event/Foo.json
        summary: Something happened.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("MsgType Name")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("event")
            default: decoder.read(&name)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("MsgType", constant: "event")
        encoder.write("Name", name)
        encoder.end()
    }
}
