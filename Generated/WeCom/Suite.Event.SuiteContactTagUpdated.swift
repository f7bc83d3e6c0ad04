// Generated from WeCom/Suite/Event/SuiteContactTagUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Members or departments came under a tag of a company, or are under it no longer.
///
/// On the wire: `InfoType` `change_contact`, `ChangeType` `update_tag`.
public struct SuiteContactTagUpdatedEvent: AuthorizedCorpHeader, TagMembershipChange {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The fields of ``TagMembershipChange``.
    public var tagMembershipChange: TagMembershipChangeFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, tagID: Int64, addedUserIDs: [String] = [],
        removedUserIDs: [String] = [], addedDepartmentIDs: [Int64] = [], removedDepartmentIDs: [Int64] = []
    ) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        tagMembershipChange = TagMembershipChangeFields(
            tagID: tagID, addedUserIDs: addedUserIDs, removedUserIDs: removedUserIDs,
            addedDepartmentIDs: addedDepartmentIDs, removedDepartmentIDs: removedDepartmentIDs)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteContactTagUpdatedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_contact ChangeType=update_tag
        schema: WeCom/Suite/Event/SuiteContactTagUpdated.json
        summary: Members or departments came under a tag of a company, or are under it no longer.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        tagMembershipChange = TagMembershipChangeFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            SuiteId AuthCorpId TimeStamp InfoType ChangeType TagId AddUserItems* DelUserItems* AddPartyItems* \
            DelPartyItems*
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_contact")
            case 4: decoder.expect("update_tag")
            case 5: decoder.read(&tagMembershipChange.tagID)
            case 6: decoder.read(list: &tagMembershipChange.addedUserIDs, separator: ",")
            case 7: decoder.read(list: &tagMembershipChange.removedUserIDs, separator: ",")
            case 8: decoder.read(list: &tagMembershipChange.addedDepartmentIDs, separator: ",")
            default: decoder.read(list: &tagMembershipChange.removedDepartmentIDs, separator: ",")
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
