// Generated from WeCom/Suite/Event/ProviderExternalUserIdMigrationAgreed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A company agreed that the provider's IDs of its customers are converted to those of the new ID scheme. Convert the
/// stored IDs now, before the new scheme holds.
///
/// On the wire: `InfoType` `agree_external_userid_migration`.
public struct ProviderExternalUserIdMigrationAgreedEvent: ProviderCorpHeader {
    /// The service provider's own CorpID.
    ///
    /// Wire name: `ServiceCorpId`.
    public var serviceCorpID: String

    /// The CorpID of the customer company.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(serviceCorpID: String, authCorpID: String, timestamp: UnixTime) {
        self.serviceCorpID = serviceCorpID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
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

    private static var fieldNames: FieldNames { "ServiceCorpId AuthCorpId TimeStamp InfoType" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        serviceCorpID = ""
        authCorpID = ""
        timestamp = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&serviceCorpID)
            case 1: decoder.read(&authCorpID)
            case 2: decoder.read(&timestamp)
            default: decoder.expect("agree_external_userid_migration")
            }
        }
        decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ServiceCorpId", serviceCorpID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "agree_external_userid_migration")
        encoder.end()
    }
}
