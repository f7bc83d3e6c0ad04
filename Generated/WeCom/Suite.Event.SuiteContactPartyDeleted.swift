// Generated from WeCom/Suite/Event/SuiteContactPartyDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A department of a company was deleted, or left what the application may see.
///
/// On the wire: `InfoType` `change_contact`, `ChangeType` `delete_party`.
public struct SuiteContactPartyDeletedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The department's ID. The root department is 1.
    ///
    /// Wire name: `Id`.
    public var id: Int64

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, id: Int64) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.id = id
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteContactPartyDeletedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_contact ChangeType=delete_party
        schema: WeCom/Suite/Event/SuiteContactPartyDeleted.json
        summary: A department of a company was deleted, or left what the application may see.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        id = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType Id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_contact")
            case 4: decoder.expect("delete_party")
            default: decoder.read(&id)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("SuiteId", authorizedCorpHeader.suiteID)
        encoder.write("AuthCorpId", authorizedCorpHeader.authCorpID)
        encoder.write("TimeStamp", authorizedCorpHeader.timestamp)
        encoder.write("InfoType", constant: "change_contact")
        encoder.write("ChangeType", constant: "delete_party")
        encoder.write("Id", id)
        encoder.end()
    }
}
