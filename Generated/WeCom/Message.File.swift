// Generated from WeCom/Message/File.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a file to the application.
///
/// On the wire: `MsgType` `file`.
public struct FileMessage: MessageHeader, MessageTrailer {
    /// The fields of ``MessageHeader``.
    public var messageHeader: MessageHeaderFields

    /// The name of the file.
    ///
    /// Wire name: `Title`.
    public var title: String

    /// A description; may be empty.
    ///
    /// Wire name: `Description`.
    public var description: String?

    /// The key of the file in WeChat's store.
    ///
    /// Wire name: `FileKey`.
    public var fileKey: String?

    /// The MD5 digest of the file in hexadecimal.
    ///
    /// Wire name: `FileMd5`.
    public var md5: String?

    /// The size of the file in bytes.
    ///
    /// Wire name: `FileTotalLen`.
    public var size: Int64?

    /// The fields of ``MessageTrailer``.
    public var messageTrailer: MessageTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, title: String, description: String? = nil,
        fileKey: String? = nil, md5: String? = nil, size: Int64? = nil, msgID: MessageID, agentID: Int64
    ) {
        messageHeader = MessageHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.title = title
        self.description = description
        self.fileKey = fileKey
        self.md5 = md5
        self.size = size
        messageTrailer = MessageTrailerFields(msgID: msgID, agentID: agentID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: FileMessage
        direction: inbound
        wire: xml
        match: MsgType=file
        schema: WeCom/Message/File.json
        summary: A member sent a file to the application.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        messageHeader = MessageHeaderFields(blankFor: decoder)
        title = ""
        messageTrailer = MessageTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Title Description FileKey FileMd5 FileTotalLen MsgId \
            AgentID|AgentId
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
            case 7: decoder.read(&md5)
            case 8: decoder.read(&size)
            case 9: decoder.read(&messageTrailer.msgID)
            default: decoder.read(&messageTrailer.agentID)
            }
        }
        decoder.end(reading, required: 0x61f, unknownFields: &unknownFields)
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
        encoder.write("FileMd5", md5)
        encoder.write("FileTotalLen", size)
        encoder.write("MsgId", messageTrailer.msgID)
        encoder.write("AgentID", messageTrailer.agentID)
        encoder.end()
    }
}
