// Generated from Discriminators/Event/SubscribeByScan.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The key begins in one of two ways.
///
/// On the wire: `Event` `subscribe`, `EventKey` `scanbarcode|…` or `scanimage|…`.
public struct SubscribeByScanEvent: Message {
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

    public static var descriptor: MessageDescriptor {
        """
        platform: Discriminators
        name: SubscribeByScanEvent
        direction: inbound
        wire: xml
        match: Event=subscribe EventKey^scanbarcode|‖scanimage|
        schema: Discriminators/Event/SubscribeByScan.json
        summary: The key begins in one of two ways.
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
            default: decoder.read(&eventKey, prefixes: "scanbarcode|", "scanimage|")
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
