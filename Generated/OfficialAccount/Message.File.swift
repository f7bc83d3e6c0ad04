// Generated from OfficialAccount/Message/File.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user sent a file. No documented API downloads it.
///
/// On the wire: `MsgType` `file`.
public struct FileMessage: MessageHeader, MessageTrailer {
    /// The fields of ``MessageHeader``.
    public var messageHeader: MessageHeaderFields

    /// The file's name, with its extension.
    ///
    /// Wire name: `Title`.
    public var title: String

    /// A description of the file: as a rule empty.
    ///
    /// Wire name: `Description`.
    public var description: String?

    /// WeChat's key for the file.
    ///
    /// Wire name: `FileKey`.
    public var fileKey: String

    /// The MD5 digest of the file's content, in hexadecimal digits.
    ///
    /// Wire name: `FileMd5`.
    public var fileMD5: String?

    /// The file's size, in bytes.
    ///
    /// Wire name: `FileTotalLen`.
    public var fileSize: Int64?

    /// The fields of ``MessageTrailer``.
    public var messageTrailer: MessageTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, title: String, description: String? = nil,
        fileKey: String, fileMD5: String? = nil, fileSize: Int64? = nil, msgID: MessageID, msgDataID: String? = nil,
        idx: MessageID? = nil, businessID: Int64? = nil
    ) {
        messageHeader = MessageHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.title = title
        self.description = description
        self.fileKey = fileKey
        self.fileMD5 = fileMD5
        self.fileSize = fileSize
        messageTrailer = MessageTrailerFields(msgID: msgID, msgDataID: msgDataID, idx: idx, businessID: businessID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: FileMessage
        direction: inbound
        wire: xml
        match: MsgType=file
        schema: OfficialAccount/Message/File.json
        summary: A user sent a file. No documented API downloads it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        messageHeader = MessageHeaderFields(blankFor: decoder)
        title = ""
        fileKey = ""
        messageTrailer = MessageTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Title Description FileKey FileMd5 FileTotalLen MsgId|MsgID \
            MsgDataId Idx BusinessId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&messageHeader.toUserName)
            case 1: decoder.read(&messageHeader.fromUserName)
            case 2: decoder.read(&messageHeader.createTime)
            case 3: decoder.expect("file")
            case 4: decoder.read(&title)
            case 5: decoder.read(&description)
            case 6: decoder.read(&fileKey)
            case 7: decoder.read(&fileMD5)
            case 8: decoder.read(&fileSize)
            case 9: decoder.read(&messageTrailer.msgID)
            case 10: decoder.read(&messageTrailer.msgDataID)
            case 11: decoder.read(&messageTrailer.idx)
            default: decoder.read(&messageTrailer.businessID)
            }
        }
        decoder.end(reading, required: 0x25f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", messageHeader.toUserName)
        encoder.write("FromUserName", messageHeader.fromUserName)
        encoder.write("CreateTime", messageHeader.createTime)
        encoder.write("MsgType", constant: "file")
        encoder.write("Title", title)
        encoder.write("Description", description)
        encoder.write("FileKey", fileKey)
        encoder.write("FileMd5", fileMD5)
        encoder.write("FileTotalLen", fileSize)
        encoder.write("MsgId", messageTrailer.msgID)
        encoder.write("MsgDataId", messageTrailer.msgDataID, cdata: false)
        encoder.write("Idx", messageTrailer.idx)
        encoder.write("BusinessId", messageTrailer.businessID)
        encoder.end()
    }
}
