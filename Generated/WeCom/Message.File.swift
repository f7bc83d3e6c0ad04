// Generated from WeCom/Message/File.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a file to the application.
///
/// On the wire: `MsgType` `file`.
public struct FileMessage: MessageHeader, MessageTrailer {
    /// The company's ID, the CorpID.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The sender's ID: a member of the company.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the message was sent.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

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

    /// The message's ID: 64 bits, or text. WeCom's retries of one message carry the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID

    /// The ID of the application in the company.
    ///
    /// Wire name: `AgentID`.
    public var agentID: Int64

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, title: String, description: String? = nil,
        fileKey: String? = nil, md5: String? = nil, size: Int64? = nil, msgID: MessageID, agentID: Int64
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.title = title
        self.description = description
        self.fileKey = fileKey
        self.md5 = md5
        self.size = size
        self.msgID = msgID
        self.agentID = agentID
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

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Title Description FileKey FileMd5 FileTotalLen MsgId \
        AgentID|AgentId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        title = ""
        msgID = 0
        agentID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("file")
            case 4: decoder.read(&title)
            case 5: decoder.read(&description)
            case 6: decoder.read(&fileKey)
            case 7: decoder.read(&md5)
            case 8: decoder.read(&size)
            case 9: decoder.read(&msgID)
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0x61f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "file")
        encoder.write("Title", title)
        encoder.write("Description", description)
        encoder.write("FileKey", fileKey)
        encoder.write("FileMd5", md5)
        encoder.write("FileTotalLen", size)
        encoder.write("MsgId", msgID)
        encoder.write("AgentID", agentID)
        encoder.end()
    }
}
