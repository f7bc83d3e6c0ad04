// Generated from WeCom/Event/ContactPartyCreated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A department was added to the address book.
///
/// On the wire: `MsgType` `event`, `Event` `change_contact`, `ChangeType` `create_party`.
public struct ContactPartyCreatedEvent: CompanyEventHeader, DepartmentCreation {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The fields of ``DepartmentCreation``.
    public var departmentCreation: DepartmentCreationFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, id: Int64, name: String? = nil,
        parentID: Int64? = nil, order: Int64? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        departmentCreation = DepartmentCreationFields(id: id, name: name, parentID: parentID, order: order)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ContactPartyCreatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_contact ChangeType=create_party
        schema: WeCom/Event/ContactPartyCreated.json
        summary: A department was added to the address book.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        departmentCreation = DepartmentCreationFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChangeType Id Name ParentId Order
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_contact")
            case 5: decoder.expect("create_party")
            case 6: decoder.read(&departmentCreation.id)
            case 7: decoder.read(&departmentCreation.name)
            case 8: decoder.read(&departmentCreation.parentID)
            default: decoder.read(&departmentCreation.order)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_contact")
        encoder.write("ChangeType", constant: "create_party")
        encoder.write("Id", departmentCreation.id)
        encoder.write("Name", departmentCreation.name)
        encoder.write("ParentId", departmentCreation.parentID, cdata: true)
        encoder.write("Order", departmentCreation.order)
        encoder.end()
    }
}
