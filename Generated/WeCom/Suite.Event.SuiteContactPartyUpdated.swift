// Generated from WeCom/Suite/Event/SuiteContactPartyUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A department of a company has another name or another place.
///
/// On the wire: `InfoType` `change_contact`, `ChangeType` `update_party`.
public struct SuiteContactPartyUpdatedEvent: AuthorizedCorpHeader, DepartmentUpdate {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``DepartmentUpdate``.
    public var departmentUpdate: DepartmentUpdateFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, id: Int64, name: String? = nil, parentID: Int64? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        departmentUpdate = DepartmentUpdateFields(id: id, name: name, parentID: parentID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteContactPartyUpdatedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_contact ChangeType=update_party
        schema: WeCom/Suite/Event/SuiteContactPartyUpdated.json
        summary: A department of a company has another name or another place.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        departmentUpdate = DepartmentUpdateFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType Id Name ParentId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_contact")
            case 4: decoder.expect("update_party")
            case 5: decoder.read(&departmentUpdate.id)
            case 6: decoder.read(&departmentUpdate.name)
            default: decoder.read(&departmentUpdate.parentID)
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
        encoder.write("ChangeType", constant: "update_party")
        encoder.write("Id", departmentUpdate.id)
        encoder.write("Name", departmentUpdate.name)
        encoder.write("ParentId", departmentUpdate.parentID, cdata: true)
        encoder.end()
    }
}
