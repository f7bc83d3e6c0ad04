// Generated from WeCom/DataZone/Event/ZoneChatArchiveSingleApproved.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer agreed that the chat with a member is archived.
///
/// On the wire: `event_type` `chat_archive_audit_approved_single`.
public struct ZoneChatArchiveSingleApprovedEvent: DataZoneHeader {
    /// The fields of ``DataZoneHeader``.
    public var dataZoneHeader: DataZoneHeaderFields

    /// The chat that may be archived.
    ///
    /// Wire name: `chat_archive_audit_approved`.
    public var consent: ArchiveConsent

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(timestamp: UnixTime, consent: ArchiveConsent) {
        dataZoneHeader = DataZoneHeaderFields(timestamp: timestamp)
        self.consent = consent
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: DataZone
        name: ZoneChatArchiveSingleApprovedEvent
        direction: inbound
        wire: json
        match: event_type=chat_archive_audit_approved_single
        schema: WeCom/DataZone/Event/ZoneChatArchiveSingleApproved.json
        summary: A customer agreed that the chat with a member is archived.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        dataZoneHeader = DataZoneHeaderFields(blankFor: decoder)
        consent = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("timestamp event_type chat_archive_audit_approved")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&dataZoneHeader.timestamp)
            case 1: decoder.expect("chat_archive_audit_approved_single")
            default: decoder.read(required: &consent)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("timestamp", dataZoneHeader.timestamp)
        encoder.write("event_type", constant: "chat_archive_audit_approved_single")
        encoder.write("chat_archive_audit_approved", consent)
        encoder.end()
    }
}
