// Generated from WeCom/DataZone/Event/ZoneChatArchiveRoomApproved.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer in a group chat agreed that the chat is archived.
///
/// On the wire: `event_type` `chat_archive_audit_approved_room`.
public struct ZoneChatArchiveRoomApprovedEvent: DataZoneHeader {
    /// The fields of ``DataZoneHeader``.
    public var dataZoneHeader: DataZoneHeaderFields

    /// The chat that may be archived.
    ///
    /// Wire name: `chat_archive_audit_approved`.
    public var consent: ArchiveConsent?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(timestamp: UnixTime, consent: ArchiveConsent? = nil) {
        dataZoneHeader = DataZoneHeaderFields(timestamp: timestamp)
        self.consent = consent
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: DataZone
        name: ZoneChatArchiveRoomApprovedEvent
        direction: inbound
        wire: json
        match: event_type=chat_archive_audit_approved_room
        schema: WeCom/DataZone/Event/ZoneChatArchiveRoomApproved.json
        summary: A customer in a group chat agreed that the chat is archived.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        dataZoneHeader = DataZoneHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("timestamp event_type chat_archive_audit_approved")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&dataZoneHeader.timestamp)
            case 1: decoder.expect("chat_archive_audit_approved_room")
            default: decoder.read(&consent)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("timestamp", dataZoneHeader.timestamp)
        encoder.write("event_type", constant: "chat_archive_audit_approved_room")
        encoder.write("chat_archive_audit_approved", consent)
        encoder.end()
    }
}
