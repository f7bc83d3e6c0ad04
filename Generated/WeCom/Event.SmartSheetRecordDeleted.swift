// Generated from WeCom/Event/SmartSheetRecordDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Records of a smart sheet were deleted. Only smart sheets that were made through the API have events.
///
/// On the wire: `MsgType` `event`, `Event` `smart_sheet_change`, `ChangeType` `delete_record`.
public struct SmartSheetRecordDeletedEvent: CompanyEventHeader {
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

    /// The IDs of the records, up to 1000; more come in further pushes.
    ///
    /// Wire name: `RecordId`. Allowed: at most 1000 items.
    public var recordIDs: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, docID: String, sheetID: String? = nil,
        recordIDs: [String]
    ) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.docID = docID
        self.sheetID = sheetID
        self.recordIDs = recordIDs
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: SmartSheetRecordDeletedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=smart_sheet_change ChangeType=delete_record
        schema: WeCom/Event/SmartSheetRecordDeleted.json
        summary: Records of a smart sheet were deleted. Only smart sheets that were made through the API have \
        events.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        docID = ""
        recordIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event ChangeType DocId SheetId RecordId*
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("smart_sheet_change")
            case 5: decoder.expect("delete_record")
            case 6: decoder.read(&docID)
            case 7: decoder.read(&sheetID)
            default: decoder.read(oneOf: &recordIDs)
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
        encoder.write("ChangeType", constant: "delete_record")
        encoder.write("DocId", docID)
        encoder.write("SheetId", sheetID)
        encoder.write("RecordId", siblings: recordIDs, isRequired: true)
        encoder.end()
    }
}
