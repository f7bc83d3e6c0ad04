// Generated from WeCom/Event/SchoolParentUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A parent in the school's address book changed.
///
/// On the wire: `MsgType` `event`, `Event` `change_school_contact`, `ChangeType` `update_parent`.
public struct SchoolParentUpdatedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The parent's ID in the school's address book, which the school chose.
    ///
    /// Wire name: `Id`.
    public var id: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, id: String) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.id = id
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: SchoolParentUpdatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_school_contact ChangeType=update_parent
        schema: WeCom/Event/SchoolParentUpdated.json
        summary: A parent in the school's address book changed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        id = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType Id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_school_contact")
            case 5: decoder.expect("update_parent")
            default: decoder.read(&id)
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
        encoder.write("Event", constant: "change_school_contact")
        encoder.write("ChangeType", constant: "update_parent")
        encoder.write("Id", id)
        encoder.end()
    }
}
