// Generated from WeCom/Event/ContactPartyDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A department was removed from the address book.
///
/// On the wire: `MsgType` `event`, `Event` `change_contact`, `ChangeType` `delete_party`.
public struct ContactPartyDeletedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The department's ID. The root department is 1.
    ///
    /// Wire name: `Id`.
    public var id: Int64

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, id: Int64) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.id = id
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ContactPartyDeletedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_contact ChangeType=delete_party
        schema: WeCom/Event/ContactPartyDeleted.json
        summary: A department was removed from the address book.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        id = 0
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
            case 4: decoder.expect("change_contact")
            case 5: decoder.expect("delete_party")
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
        encoder.write("Event", constant: "change_contact")
        encoder.write("ChangeType", constant: "delete_party")
        encoder.write("Id", id)
        encoder.end()
    }
}
