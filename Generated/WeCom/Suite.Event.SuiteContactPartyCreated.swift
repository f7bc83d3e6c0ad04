// Generated from WeCom/Suite/Event/SuiteContactPartyCreated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A department was added in a company, within what the application may see.
///
/// On the wire: `InfoType` `change_contact`, `ChangeType` `create_party`.
public struct SuiteContactPartyCreatedEvent: AuthorizedCorpHeader, DepartmentCreation {
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

    /// The department's name; a third-party application gets the ID in its place.
    ///
    /// Wire name: `Name`.
    public var name: String?

    /// The ID of the department above.
    ///
    /// Wire name: `ParentId`.
    public var parentID: Int64?

    /// The department's place among its siblings: the greater, the further up.
    ///
    /// Wire name: `Order`.
    public var order: Int64?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        suiteID: String, authCorpID: String, timestamp: UnixTime, id: Int64, name: String? = nil,
        parentID: Int64? = nil, order: Int64? = nil
    ) {
        self.suiteID = suiteID
        self.authCorpID = authCorpID
        self.timestamp = timestamp
        self.id = id
        self.name = name
        self.parentID = parentID
        self.order = order
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

    private static var fieldNames: FieldNames {
        """
        SuiteId AuthCorpId TimeStamp InfoType ChangeType Id Name ParentId Order
        """
    }

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
            case 4: decoder.expect("create_party")
            case 5: decoder.read(&id)
            case 6: decoder.read(&name)
            case 7: decoder.read(&parentID)
            default: decoder.read(&order)
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
        encoder.write("ChangeType", constant: "create_party")
        encoder.write("Id", id)
        encoder.write("Name", name)
        encoder.write("ParentId", parentID, cdata: true)
        encoder.write("Order", order)
        encoder.end()
    }
}
