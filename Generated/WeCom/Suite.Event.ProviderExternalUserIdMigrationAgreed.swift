// Generated from WeCom/Suite/Event/ProviderExternalUserIdMigrationAgreed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company agreed that the provider's IDs of its customers are converted to those of the new ID scheme. Convert the
/// stored IDs now, before the new scheme holds.
///
/// On the wire: `InfoType` `agree_external_userid_migration`.
public struct ProviderExternalUserIdMigrationAgreedEvent: ProviderCorpHeader {
    /// The fields of ``ProviderCorpHeader``.
    public var providerCorpHeader: ProviderCorpHeaderFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(serviceCorpID: String, authCorpID: String, timestamp: UnixTime) {
        providerCorpHeader = ProviderCorpHeaderFields(
            serviceCorpID: serviceCorpID, authCorpID: authCorpID, timestamp: timestamp)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: ProviderExternalUserIdMigrationAgreedEvent
        direction: inbound
        wire: xml
        match: InfoType=agree_external_userid_migration
        schema: WeCom/Suite/Event/ProviderExternalUserIdMigrationAgreed.json
        summary: A company agreed that the provider's IDs of its customers are converted to those of the new ID \
        scheme. Convert the stored IDs now, before the new scheme holds.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        providerCorpHeader = ProviderCorpHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ServiceCorpId AuthCorpId TimeStamp InfoType")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&providerCorpHeader.serviceCorpID)
            case 1: decoder.read(&providerCorpHeader.authCorpID)
            case 2: decoder.read(&providerCorpHeader.timestamp)
            default: decoder.expect("agree_external_userid_migration")
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ServiceCorpId", providerCorpHeader.serviceCorpID)
        encoder.write("AuthCorpId", providerCorpHeader.authCorpID)
        encoder.write("TimeStamp", providerCorpHeader.timestamp)
        encoder.write("InfoType", constant: "agree_external_userid_migration")
        encoder.end()
    }
}
