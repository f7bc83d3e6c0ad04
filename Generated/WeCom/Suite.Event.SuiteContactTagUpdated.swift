// Generated from WeCom/Suite/Event/SuiteContactTagUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Members or departments came under a tag of a company, or are under it no longer.
///
/// On the wire: `InfoType` `change_contact`, `ChangeType` `update_tag`.
public struct SuiteContactTagUpdatedEvent: AuthorizedCorpHeader, TagMembershipChange {
    /// The ID of the suite: of a third-party application, which begins with `ww`, or of a template for applications
    /// developed on a company's behalf, which begins with `dk`.
    ///
    /// Wire name: `SuiteId`.
    public var suiteID: String

    /// The CorpID of the company that authorized the suite. Third-party applications know it in encrypted form, which
    /// begins with `wp`.
    ///
    /// Wire name: `AuthCorpId`.
    public var authCorpID: String

    /// When the push was made.
    ///
    /// Wire name: `TimeStamp`.
    public var timestamp: UnixTime

    /// The tag's ID.
    ///
    /// Wire name: `TagId`.
    public var tagID: Int64

    /// The IDs of the members who were given the tag; empty or absent when there are none.
    ///
    /// Wire name: `AddUserItems`.
    public var addedUserIDs: [String]

    /// The IDs of the members who lost the tag; empty or absent when there are none.
    ///
    /// Wire name: `DelUserItems`.
    public var removedUserIDs: [String]

    /// The IDs of the departments that were given the tag; empty or absent when there are none.
    ///
    /// Wire name: `AddPartyItems`.
    public var addedDepartmentIDs: [Int64]

    /// The IDs of the departments that lost the tag; empty or absent when there are none.
    ///
    /// Wire name: `DelPartyItems`.
    public var removedDepartmentIDs: [Int64]

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, tagID: Int64, addedUserIDs: [String] = [],
        removedUserIDs: [String] = [], addedDepartmentIDs: [Int64] = [], removedDepartmentIDs: [Int64] = []
    ) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.tagID = tagID
        self.addedUserIDs = addedUserIDs
        self.removedUserIDs = removedUserIDs
        self.addedDepartmentIDs = addedDepartmentIDs
        self.removedDepartmentIDs = removedDepartmentIDs
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

    private static var fieldNames: FieldNames {
        """
        SuiteId AuthCorpId TimeStamp InfoType ChangeType TagId AddUserItems* DelUserItems* AddPartyItems* \
        DelPartyItems*
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        authCorpID = ""
        timestamp = 0
        tagID = 0
        addedUserIDs = []
        removedUserIDs = []
        addedDepartmentIDs = []
        removedDepartmentIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&suiteID)
            case 1: decoder.read(&authCorpID)
            case 2: decoder.read(&timestamp)
            case 3: decoder.expect("change_contact")
            case 4: decoder.expect("update_tag")
            case 5: decoder.read(&tagID)
            case 6: decoder.read(list: &addedUserIDs, separator: ",")
            case 7: decoder.read(list: &removedUserIDs, separator: ",")
            case 8: decoder.read(list: &addedDepartmentIDs, separator: ",")
            default: decoder.read(list: &removedDepartmentIDs, separator: ",")
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("SuiteId", suiteID)
        encoder.write("AuthCorpId", authCorpID)
        encoder.write("TimeStamp", timestamp)
        encoder.write("InfoType", constant: "change_contact")
        encoder.write("ChangeType", constant: "update_tag")
        encoder.write("TagId", tagID)
        encoder.write("AddUserItems", list: addedUserIDs, separator: ",", isRequired: false)
        encoder.write("DelUserItems", list: removedUserIDs, separator: ",", isRequired: false)
        encoder.write("AddPartyItems", list: addedDepartmentIDs, separator: ",", isRequired: false)
        encoder.write("DelPartyItems", list: removedDepartmentIDs, separator: ",", isRequired: false)
        encoder.end()
    }
}
