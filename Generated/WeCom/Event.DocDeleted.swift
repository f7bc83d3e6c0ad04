// Generated from WeCom/Event/DocDeleted.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An administrator of a document or a sheet deleted it. Only documents that were made through the API have events.
///
/// On the wire: `MsgType` `event`, `Event` `doc_change`, `ChangeType` `delete_doc`.
public struct DocDeletedEvent: CompanyEventHeader {
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

    /// The IDs of the documents.
    ///
    /// Wire name: `DocId`.
    public var docIDs: [String]

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, docIDs: [String]) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.docIDs = docIDs
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: DocDeletedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=doc_change ChangeType=delete_doc
        schema: WeCom/Event/DocDeleted.json
        summary: An administrator of a document or a sheet deleted it. Only documents that were made through the \
        API have events.
        """
    }

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType Event ChangeType DocId*" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        docIDs = []
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
            case 4: decoder.expect("doc_change")
            case 5: decoder.expect("delete_doc")
            default: decoder.read(oneOf: &docIDs)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "doc_change")
        encoder.write("ChangeType", constant: "delete_doc")
        encoder.write("DocId", siblings: docIDs, isRequired: true)
        encoder.end()
    }
}
