// Generated from WeCom/DataZone/Event/ZoneKnowledgeBaseUnauthorized.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The company took the grant of a knowledge base back.
///
/// On the wire: `event_type` `unauth_knowledge_base`.
public struct ZoneKnowledgeBaseUnauthorizedEvent: DataZoneHeader {
    /// The fields of ``DataZoneHeader``.
    public var dataZoneHeader: DataZoneHeaderFields

    /// The knowledge base that is out of reach now.
    ///
    /// Wire name: `unauth_knowledge_base`.
    public var knowledgeBase: KnowledgeBase

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(timestamp: UnixTime, knowledgeBase: KnowledgeBase) {
        dataZoneHeader = DataZoneHeaderFields(timestamp: timestamp)
        self.knowledgeBase = knowledgeBase
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: DataZone
        name: ZoneKnowledgeBaseUnauthorizedEvent
        direction: inbound
        wire: json
        match: event_type=unauth_knowledge_base
        schema: WeCom/DataZone/Event/ZoneKnowledgeBaseUnauthorized.json
        summary: The company took the grant of a knowledge base back.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        dataZoneHeader = DataZoneHeaderFields(blankFor: decoder)
        knowledgeBase = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("timestamp event_type unauth_knowledge_base")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&dataZoneHeader.timestamp)
            case 1: decoder.expect("unauth_knowledge_base")
            default: decoder.read(required: &knowledgeBase)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("timestamp", dataZoneHeader.timestamp)
        encoder.write("event_type", constant: "unauth_knowledge_base")
        encoder.write("unauth_knowledge_base", knowledgeBase)
        encoder.end()
    }
}
