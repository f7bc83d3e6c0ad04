// Generated from WeCom/Suite/Event/SuiteSchoolStudentUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A student in a school's address book was changed.
///
/// On the wire: `InfoType` `change_school_contact`, `ChangeType` `update_student`.
public struct SuiteSchoolStudentUpdatedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The student's ID in the school's address book, which the school chose.
    ///
    /// Wire name: `Id`.
    public var id: String

    /// The student's ID from now on; absent unless the ID changed.
    ///
    /// Wire name: `NewId`.
    public var newID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, id: String, newID: String? = nil) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.id = id
        self.newID = newID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteSchoolStudentUpdatedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_school_contact ChangeType=update_student
        schema: WeCom/Suite/Event/SuiteSchoolStudentUpdated.json
        summary: A student in a school's address book was changed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        id = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType Id NewId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_school_contact")
            case 4: decoder.expect("update_student")
            case 5: decoder.read(&id)
            default: decoder.read(&newID)
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
        encoder.write("InfoType", constant: "change_school_contact")
        encoder.write("ChangeType", constant: "update_student")
        encoder.write("Id", id)
        encoder.write("NewId", newID)
        encoder.end()
    }
}
