// Generated from WeCom/Message/Link.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a link to the application.
///
/// On the wire: `MsgType` `link`.
public struct LinkMessage: MessageHeader, MessageTrailer {
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

    /// The title.
    ///
    /// Wire name: `Title`.
    public var title: String

    /// The summary.
    ///
    /// Wire name: `Description`.
    public var description: String?

    /// Where the link leads.
    ///
    /// Wire name: `Url`.
    public var url: String

    /// The picture of the link.
    ///
    /// Wire name: `PicUrl`.
    public var picURL: String?

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
        url: String, picURL: String? = nil, msgID: MessageID, agentID: Int64
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.title = title
        self.description = description
        self.url = url
        self.picURL = picURL
        self.msgID = msgID
        self.agentID = agentID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: LinkMessage
        direction: inbound
        wire: xml
        match: MsgType=link
        schema: WeCom/Message/Link.json
        summary: A member sent a link to the application.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Title Description Url PicUrl MsgId AgentID|AgentId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        title = ""
        url = ""
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
            case 3: decoder.expect("link")
            case 4: decoder.read(&title)
            case 5: decoder.read(&description)
            case 6: decoder.read(&url)
            case 7: decoder.read(&picURL)
            case 8: decoder.read(&msgID)
            default: decoder.read(&agentID)
            }
        }
        decoder.end(reading, required: 0x35f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "link")
        encoder.write("Title", title)
        encoder.write("Description", description)
        encoder.write("Url", url)
        encoder.write("PicUrl", picURL)
        encoder.write("MsgId", msgID)
        encoder.write("AgentID", agentID)
        encoder.end()
    }
}
