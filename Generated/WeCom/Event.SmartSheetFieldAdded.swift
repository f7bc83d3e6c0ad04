// Generated from WeCom/Event/SmartSheetFieldAdded.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Columns were added to a smart sheet. Only smart sheets that were made through the API have events.
///
/// On the wire: `MsgType` `event`, `Event` `smart_sheet_change`, `ChangeType` `add_filed` or `add_field`.
public struct SmartSheetFieldAddedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The ID of the smart sheet's document.
    ///
    /// Wire name: `DocId`.
    public var docID: String

    /// The ID of the sheet in the document; may be absent.
    ///
    /// Wire name: `SheetId`.
    public var sheetID: String?

    /// The IDs of the columns.
    ///
    /// Wire name: `FieldId`.
    public var fieldIDs: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, docID: String, sheetID: String? = nil,
        fieldIDs: [String]
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.docID = docID
        self.sheetID = sheetID
        self.fieldIDs = fieldIDs
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: SmartSheetFieldAddedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=smart_sheet_change ChangeType=add_filed‖add_field
        schema: WeCom/Event/SmartSheetFieldAdded.json
        summary: Columns were added to a smart sheet. Only smart sheets that were made through the API have \
        events.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        docID = ""
        fieldIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChangeType DocId SheetId FieldId*
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("smart_sheet_change")
            case 5: decoder.expect("add_filed|add_field")
            case 6: decoder.read(&docID)
            case 7: decoder.read(&sheetID)
            default: decoder.read(oneOf: &fieldIDs)
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
        encoder.write("Event", constant: "smart_sheet_change")
        encoder.write("ChangeType", constant: "add_filed")
        encoder.write("DocId", docID)
        encoder.write("SheetId", sheetID)
        encoder.write("FieldId", siblings: fieldIDs, isRequired: true)
        encoder.end()
    }
}
