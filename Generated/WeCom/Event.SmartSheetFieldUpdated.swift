// Generated from WeCom/Event/SmartSheetFieldUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Columns of a smart sheet were changed. Only smart sheets that were made through the API have events.
///
/// On the wire: `MsgType` `event`, `Event` `smart_sheet_change`, `ChangeType` `update_filed` or `update_field`.
public struct SmartSheetFieldUpdatedEvent: CompanyEventHeader {
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
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, docID: String, sheetID: String? = nil,
        fieldIDs: [String]
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.docID = docID
        self.sheetID = sheetID
        self.fieldIDs = fieldIDs
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: SmartSheetFieldUpdatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=smart_sheet_change ChangeType=update_filed‖update_field
        schema: WeCom/Event/SmartSheetFieldUpdated.json
        summary: Columns of a smart sheet were changed. Only smart sheets that were made through the API have \
        events.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event ChangeType DocId SheetId FieldId*
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        docID = ""
        fieldIDs = []
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
            case 4: decoder.expect("smart_sheet_change")
            case 5: decoder.expect("update_filed|update_field")
            case 6: decoder.read(&docID)
            case 7: decoder.read(&sheetID)
            default: decoder.read(oneOf: &fieldIDs)
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
        encoder.write("Event", constant: "smart_sheet_change")
        encoder.write("ChangeType", constant: "update_filed")
        encoder.write("DocId", docID)
        encoder.write("SheetId", sheetID)
        encoder.write("FieldId", siblings: fieldIDs, isRequired: true)
        encoder.end()
    }
}
