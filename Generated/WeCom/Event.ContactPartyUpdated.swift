// Generated from WeCom/Event/ContactPartyUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A department was renamed or moved.
///
/// On the wire: `MsgType` `event`, `Event` `change_contact`, `ChangeType` `update_party`.
public struct ContactPartyUpdatedEvent: CompanyEventHeader, DepartmentUpdate {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The fields of ``DepartmentUpdate``.
    public var departmentUpdate: DepartmentUpdateFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, id: Int64, name: String? = nil,
        parentID: Int64? = nil
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        departmentUpdate = DepartmentUpdateFields(id: id, name: name, parentID: parentID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ContactPartyUpdatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_contact ChangeType=update_party
        schema: WeCom/Event/ContactPartyUpdated.json
        summary: A department was renamed or moved.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        departmentUpdate = DepartmentUpdateFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType Id Name ParentId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_contact")
            case 5: decoder.expect("update_party")
            case 6: decoder.read(&departmentUpdate.id)
            case 7: decoder.read(&departmentUpdate.name)
            default: decoder.read(&departmentUpdate.parentID)
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
        encoder.write("ChangeType", constant: "update_party")
        encoder.write("Id", departmentUpdate.id)
        encoder.write("Name", departmentUpdate.name)
        encoder.write("ParentId", departmentUpdate.parentID, cdata: true)
        encoder.end()
    }
}
