// Generated from WeCom/DataZone/Event/ZoneConversationNewMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// New messages are in the archived chats that the program may read.
///
/// On the wire: `event_type` `conversation_new_message`.
public struct ZoneConversationNewMessageEvent: DataZoneHeader {
    /// The fields of ``DataZoneHeader``.
    public var dataZoneHeader: DataZoneHeaderFields

    /// What the program fetches them with.
    ///
    /// Wire name: `conversation_new_message`.
    public var access: ArchiveToken

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(timestamp: UnixTime, access: ArchiveToken) {
        dataZoneHeader = DataZoneHeaderFields(timestamp: timestamp)
        self.access = access
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: DataZone
        name: ZoneConversationNewMessageEvent
        direction: inbound
        wire: json
        match: event_type=conversation_new_message
        schema: WeCom/DataZone/Event/ZoneConversationNewMessage.json
        summary: New messages are in the archived chats that the program may read.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        dataZoneHeader = DataZoneHeaderFields(blankFor: decoder)
        access = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("timestamp event_type conversation_new_message")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&dataZoneHeader.timestamp)
            case 1: decoder.expect("conversation_new_message")
            default: decoder.read(required: &access)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("timestamp", dataZoneHeader.timestamp)
        encoder.write("event_type", constant: "conversation_new_message")
        encoder.write("conversation_new_message", access)
        encoder.end()
    }
}
