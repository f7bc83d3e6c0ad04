// Generated from Channels/Robot/Event/Opened.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Something happened.
///
/// On the wire: `msgtype` `event`, `event/eventtype` `opened`.
public struct OpenedEvent: Message {
    /// That a chat was opened.
    ///
    /// Wire name: `event`.
    public var event: Opened

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(event: Opened) {
        self.event = event
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        channel: Robot
        name: OpenedEvent
        direction: inbound
        wire: json
        match: msgtype=event event/eventtype=opened
        schema: Channels/Robot/Event/Opened.json
        summary: Something happened.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        event = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype event")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("event")
            default: decoder.read(required: &event)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", constant: "event")
        encoder.write("event", event)
        encoder.end()
    }
}
