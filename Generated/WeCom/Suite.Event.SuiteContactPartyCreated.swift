// Generated from WeCom/Suite/Event/SuiteContactPartyCreated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A department was added in a company, within what the application may see.
///
/// On the wire: `InfoType` `change_contact`, `ChangeType` `create_party`.
public struct SuiteContactPartyCreatedEvent: AuthorizedCorpHeader, DepartmentCreation {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``DepartmentCreation``.
    public var departmentCreation: DepartmentCreationFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, id: Int64, name: String? = nil,
        parentID: Int64? = nil, order: Int64? = nil
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        departmentCreation = DepartmentCreationFields(id: id, name: name, parentID: parentID, order: order)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteContactPartyCreatedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_contact ChangeType=create_party
        schema: WeCom/Suite/Event/SuiteContactPartyCreated.json
        summary: A department was added in a company, within what the application may see.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        departmentCreation = DepartmentCreationFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType Id Name ParentId Order")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_contact")
            case 4: decoder.expect("create_party")
            case 5: decoder.read(&departmentCreation.id)
            case 6: decoder.read(&departmentCreation.name)
            case 7: decoder.read(&departmentCreation.parentID)
            default: decoder.read(&departmentCreation.order)
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
        encoder.write("ChangeType", constant: "create_party")
        encoder.write("Id", departmentCreation.id)
        encoder.write("Name", departmentCreation.name)
        encoder.write("ParentId", departmentCreation.parentID, cdata: true)
        encoder.write("Order", departmentCreation.order)
        encoder.end()
    }
}
