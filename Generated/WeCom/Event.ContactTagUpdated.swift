// Generated from WeCom/Event/ContactTagUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Members or departments were given a tag of the address book, or lost it.
///
/// On the wire: `MsgType` `event`, `Event` `change_contact`, `ChangeType` `update_tag`.
public struct ContactTagUpdatedEvent: CompanyEventHeader, TagMembershipChange {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// `sys` for most events, else the ID of the member who caused it; a few pushes leave it out.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

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
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, tagID: Int64,
        addedUserIDs: [String] = [], removedUserIDs: [String] = [], addedDepartmentIDs: [Int64] = [],
        removedDepartmentIDs: [Int64] = []
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
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
        name: ContactTagUpdatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_contact ChangeType=update_tag
        schema: WeCom/Event/ContactTagUpdated.json
        summary: Members or departments were given a tag of the address book, or lost it.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event ChangeType TagId AddUserItems* DelUserItems* \
        AddPartyItems* DelPartyItems*
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
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
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_contact")
            case 5: decoder.expect("update_tag")
            case 6: decoder.read(&tagID)
            case 7: decoder.read(list: &addedUserIDs, separator: ",")
            case 8: decoder.read(list: &removedUserIDs, separator: ",")
            case 9: decoder.read(list: &addedDepartmentIDs, separator: ",")
            default: decoder.read(list: &removedDepartmentIDs, separator: ",")
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_contact")
        encoder.write("ChangeType", constant: "update_tag")
        encoder.write("TagId", tagID)
        encoder.write("AddUserItems", list: addedUserIDs, separator: ",", isRequired: false)
        encoder.write("DelUserItems", list: removedUserIDs, separator: ",", isRequired: false)
        encoder.write("AddPartyItems", list: addedDepartmentIDs, separator: ",", isRequired: false)
        encoder.write("DelPartyItems", list: removedDepartmentIDs, separator: ",", isRequired: false)
        encoder.end()
    }
}
