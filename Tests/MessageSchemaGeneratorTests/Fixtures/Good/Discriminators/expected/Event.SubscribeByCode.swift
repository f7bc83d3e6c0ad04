// Generated from Discriminators/Event/SubscribeByCode.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The key begins so.
///
/// On the wire: `Event` `subscribe`, `EventKey` `qrscene_…`.
public struct SubscribeByCodeEvent: Message {
    /// The key.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(eventKey: String) {
        self.eventKey = eventKey
        unknownFields = UnknownFields()
    }

    /// What follows `qrscene_` in ``eventKey``.
    public var scene: String { eventKey.removingPrefix("qrscene_") }

    public static var descriptor: MessageDescriptor {
        """
        platform: Discriminators
        name: SubscribeByCodeEvent
        direction: inbound
        wire: xml
        match: Event=subscribe EventKey^qrscene_
        schema: Discriminators/Event/SubscribeByCode.json
        summary: The key begins so.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventKey = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Event EventKey")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("subscribe")
            default: decoder.read(&eventKey, prefixes: "qrscene_")
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Event", constant: "subscribe")
        encoder.write("EventKey", eventKey)
        encoder.end()
    }
}
