// Generated from WeCom/Suite/Event/SuiteContactPartyUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A department of a company has another name or another place.
///
/// On the wire: `InfoType` `change_contact`, `ChangeType` `update_party`.
public struct SuiteContactPartyUpdatedEvent: AuthorizedCorpHeader, DepartmentUpdate {
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
        suiteID: String, authCorpID: String, timestamp: UnixTime, id: Int64, name: String? = nil, parentID: Int64? = nil
    ) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.id = id
        self.name = name
        self.parentID = parentID
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

    private static var fieldNames: FieldNames { "SuiteId AuthCorpId TimeStamp InfoType ChangeType Id Name ParentId" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        suiteID = ""
        authCorpID = ""
        timestamp = 0
        id = 0
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
            case 4: decoder.expect("update_party")
            case 5: decoder.read(&id)
            case 6: decoder.read(&name)
            default: decoder.read(&parentID)
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
        encoder.write("ChangeType", constant: "update_party")
        encoder.write("Id", id)
        encoder.write("Name", name)
        encoder.write("ParentId", parentID, cdata: true)
        encoder.end()
    }
}
