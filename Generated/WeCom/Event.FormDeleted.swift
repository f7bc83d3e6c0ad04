// Generated from WeCom/Event/FormDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An administrator of a collection form deleted it. Only forms that were made through the API have events.
///
/// On the wire: `MsgType` `event`, `Event` `doc_change`, `ChangeType` `delete_form`.
public struct FormDeletedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The IDs of the forms.
    ///
    /// Wire name: `FormId`.
    public var formIDs: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, formIDs: [String]) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.formIDs = formIDs
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: FormDeletedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=doc_change ChangeType=delete_form
        schema: WeCom/Event/FormDeleted.json
        summary: An administrator of a collection form deleted it. Only forms that were made through the API have \
        events.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        formIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType FormId*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("doc_change")
            case 5: decoder.expect("delete_form")
            default: decoder.read(oneOf: &formIDs)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "doc_change")
        encoder.write("ChangeType", constant: "delete_form")
        encoder.write("FormId", siblings: formIDs, isRequired: true)
        encoder.end()
    }
}
