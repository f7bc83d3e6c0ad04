// Generated from WeCom/DataZone/Event/ZoneHitKeyword.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An archived message met one of the keyword rules that the application set.
///
/// On the wire: `event_type` `hit_keyword`.
public struct ZoneHitKeywordEvent: DataZoneHeader {
    /// The fields of ``DataZoneHeader``.
    public var dataZoneHeader: DataZoneHeaderFields

    /// What the program fetches the hits with.
    ///
    /// Wire name: `hit_keyword`.
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
        name: ZoneHitKeywordEvent
        direction: inbound
        wire: json
        match: event_type=hit_keyword
        schema: WeCom/DataZone/Event/ZoneHitKeyword.json
        summary: An archived message met one of the keyword rules that the application set.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        dataZoneHeader = DataZoneHeaderFields(blankFor: decoder)
        access = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("timestamp event_type hit_keyword")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&dataZoneHeader.timestamp)
            case 1: decoder.expect("hit_keyword")
            default: decoder.read(required: &access)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("timestamp", dataZoneHeader.timestamp)
        encoder.write("event_type", constant: "hit_keyword")
        encoder.write("hit_keyword", access)
        encoder.end()
    }
}
