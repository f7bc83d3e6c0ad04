// Generated from WeCom/Message/Link.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member sent a link to the application.
///
/// On the wire: `MsgType` `link`.
public struct LinkMessage: MessageHeader, MessageTrailer {
    /// The fields of ``MessageHeader``.
    public var messageHeader: MessageHeaderFields

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

    /// The fields of ``MessageTrailer``.
    public var messageTrailer: MessageTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, title: String, description: String? = nil,
        url: String, picURL: String? = nil, msgID: MessageID, agentID: Int64
    ) {
        messageHeader = MessageHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.title = title
        self.description = description
        self.url = url
        self.picURL = picURL
        messageTrailer = MessageTrailerFields(msgID: msgID, agentID: agentID)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        messageHeader = MessageHeaderFields(blankFor: decoder)
        title = ""
        url = ""
        messageTrailer = MessageTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Title Description Url PicUrl MsgId AgentID|AgentId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&messageHeader.toUserName)
            case 1: decoder.read(&messageHeader.fromUserName)
            case 2: decoder.read(&messageHeader.createTime)
            case 3: decoder.expect("link")
            case 4: decoder.read(&title)
            case 5: decoder.read(&description)
            case 6: decoder.read(&url)
            case 7: decoder.read(&picURL)
            case 8: decoder.read(&messageTrailer.msgID)
            default: decoder.read(&messageTrailer.agentID)
            }
        }
        decoder.end(reading, required: 0x35f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", messageHeader.toUserName)
        encoder.write("FromUserName", messageHeader.fromUserName)
        encoder.write("CreateTime", messageHeader.createTime)
        encoder.write("MsgType", constant: "link")
        encoder.write("Title", title)
        encoder.write("Description", description)
        encoder.write("Url", url)
        encoder.write("PicUrl", picURL)
        encoder.write("MsgId", messageTrailer.msgID)
        encoder.write("AgentID", messageTrailer.agentID)
        encoder.end()
    }
}
