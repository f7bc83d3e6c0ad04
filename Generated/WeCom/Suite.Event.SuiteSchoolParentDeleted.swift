// Generated from WeCom/Suite/Event/SuiteSchoolParentDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A parent was deleted from a school's address book.
///
/// On the wire: `InfoType` `change_school_contact`, `ChangeType` `delete_parent`.
public struct SuiteSchoolParentDeletedEvent: AuthorizedCorpHeader {
    /// The fields of ``AuthorizedCorpHeader``.
    public var authorizedCorpHeader: AuthorizedCorpHeaderFields

    /// The parent's ID in the school's address book, which the school chose.
    ///
    /// Wire name: `Id`.
    public var id: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(suiteID: String, authCorpID: String, timestamp: UnixTime, id: String) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(
            suiteID: suiteID, authCorpID: authCorpID, timestamp: timestamp)
        self.id = id
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: Suite
        name: SuiteSchoolParentDeletedEvent
        direction: inbound
        wire: xml
        match: InfoType=change_school_contact ChangeType=delete_parent
        schema: WeCom/Suite/Event/SuiteSchoolParentDeleted.json
        summary: A parent was deleted from a school's address book.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        authorizedCorpHeader = AuthorizedCorpHeaderFields(blankFor: decoder)
        id = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("SuiteId AuthCorpId TimeStamp InfoType ChangeType Id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&authorizedCorpHeader.suiteID)
            case 1: decoder.read(&authorizedCorpHeader.authCorpID)
            case 2: decoder.read(&authorizedCorpHeader.timestamp)
            case 3: decoder.expect("change_school_contact")
            case 4: decoder.expect("delete_parent")
            default: decoder.read(&id)
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
        encoder.write("ChangeType", constant: "delete_parent")
        encoder.write("Id", id)
        encoder.end()
    }
}
