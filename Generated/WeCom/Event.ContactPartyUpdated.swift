// Generated from WeCom/Event/ContactPartyUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A department was renamed or moved.
///
/// On the wire: `MsgType` `event`, `Event` `change_contact`, `ChangeType` `update_party`.
public struct ContactPartyUpdatedEvent: CompanyEventHeader, DepartmentUpdate {
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

    /// The department's ID. The root department is 1.
    ///
    /// Wire name: `Id`.
    public var id: Int64

    /// The department's name; absent unless it changed. A third-party application gets the ID in its place.
    ///
    /// Wire name: `Name`.
    public var name: String?

    /// The ID of the department above; absent unless it changed.
    ///
    /// Wire name: `ParentId`.
    public var parentID: Int64?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, id: Int64, name: String? = nil,
        parentID: Int64? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.id = id
        self.name = name
        self.parentID = parentID
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

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event ChangeType Id Name ParentId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        id = 0
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
            case 5: decoder.expect("update_party")
            case 6: decoder.read(&id)
            case 7: decoder.read(&name)
            default: decoder.read(&parentID)
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
        encoder.write("ChangeType", constant: "update_party")
        encoder.write("Id", id)
        encoder.write("Name", name)
        encoder.write("ParentId", parentID, cdata: true)
        encoder.end()
    }
}
