// Generated from WeCom/Event/WedriveFileUpdated.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The content of files in a drive space changed.
///
/// On the wire: `MsgType` `event`, `Event` `wedrive_file_change`, `ChangeType` `update_file`.
public struct WedriveFileUpdatedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The IDs of the files and folders.
    ///
    /// Wire name: `FileId`.
    public var fileIDs: [String]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, fileIDs: [String]) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.fileIDs = fileIDs
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: WedriveFileUpdatedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=wedrive_file_change ChangeType=update_file
        schema: WeCom/Event/WedriveFileUpdated.json
        summary: The content of files in a drive space changed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        fileIDs = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType FileId*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wedrive_file_change")
            case 5: decoder.expect("update_file")
            default: decoder.read(oneOf: &fileIDs)
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
        encoder.write("Event", constant: "wedrive_file_change")
        encoder.write("ChangeType", constant: "update_file")
        encoder.write("FileId", siblings: fileIDs, isRequired: true)
        encoder.end()
    }
}
