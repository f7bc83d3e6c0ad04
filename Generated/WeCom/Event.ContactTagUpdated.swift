// Generated from WeCom/Event/ContactTagUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Members or departments were given a tag of the address book, or lost it.
///
/// On the wire: `MsgType` `event`, `Event` `change_contact`, `ChangeType` `update_tag`.
public struct ContactTagUpdatedEvent: CompanyEventHeader, TagMembershipChange {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The fields of ``TagMembershipChange``.
    public var tagMembershipChange: TagMembershipChangeFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, tagID: Int64,
        addedUserIDs: [String] = [], removedUserIDs: [String] = [], addedDepartmentIDs: [Int64] = [],
        removedDepartmentIDs: [Int64] = []
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        tagMembershipChange = TagMembershipChangeFields(
            tagID: tagID, addedUserIDs: addedUserIDs, removedUserIDs: removedUserIDs,
            addedDepartmentIDs: addedDepartmentIDs, removedDepartmentIDs: removedDepartmentIDs)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ContactTagUpdatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_contact ChangeType=update_tag
        schema: WeCom/Event/ContactTagUpdated.json
        summary: Members or departments were given a tag of the address book, or lost it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        tagMembershipChange = TagMembershipChangeFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChangeType TagId AddUserItems* DelUserItems* \
            AddPartyItems* DelPartyItems*
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_contact")
            case 5: decoder.expect("update_tag")
            case 6: decoder.read(&tagMembershipChange.tagID)
            case 7: decoder.read(list: &tagMembershipChange.addedUserIDs, separator: ",")
            case 8: decoder.read(list: &tagMembershipChange.removedUserIDs, separator: ",")
            case 9: decoder.read(list: &tagMembershipChange.addedDepartmentIDs, separator: ",")
            default: decoder.read(list: &tagMembershipChange.removedDepartmentIDs, separator: ",")
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
        encoder.write("ChangeType", constant: "update_tag")
        encoder.write("TagId", tagMembershipChange.tagID)
        encoder.write("AddUserItems", list: tagMembershipChange.addedUserIDs, separator: ",", isRequired: false)
        encoder.write("DelUserItems", list: tagMembershipChange.removedUserIDs, separator: ",", isRequired: false)
        encoder.write("AddPartyItems", list: tagMembershipChange.addedDepartmentIDs, separator: ",", isRequired: false)
        encoder.write(
            "DelPartyItems", list: tagMembershipChange.removedDepartmentIDs, separator: ",", isRequired: false)
        encoder.end()
    }
}
