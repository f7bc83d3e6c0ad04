// Generated from OfficialAccount/Message/Link.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user sent a link: a web page or an article shared into the chat.
///
/// On the wire: `MsgType` `link`.
public struct LinkMessage: MessageHeader, MessageTrailer {
    /// The fields of ``MessageHeader``.
    public var messageHeader: MessageHeaderFields

    /// The page's title.
    ///
    /// Wire name: `Title`.
    public var title: String

    /// The page's summary, which may be empty.
    ///
    /// Wire name: `Description`.
    public var description: String

    /// The page's address.
    ///
    /// Wire name: `Url`.
    public var url: String

    /// The fields of ``MessageTrailer``.
    public var messageTrailer: MessageTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, title: String, description: String, url: String,
        msgID: MessageID, msgDataID: String? = nil, idx: MessageID? = nil, businessID: Int64? = nil
    ) {
        messageHeader = MessageHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.title = title
        self.description = description
        self.url = url
        messageTrailer = MessageTrailerFields(msgID: msgID, msgDataID: msgDataID, idx: idx, businessID: businessID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: LinkMessage
        direction: inbound
        wire: xml
        match: MsgType=link
        schema: OfficialAccount/Message/Link.json
        summary: A user sent a link: a web page or an article shared into the chat.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        messageHeader = MessageHeaderFields(blankFor: decoder)
        title = ""
        description = ""
        url = ""
        messageTrailer = MessageTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Title Description Url MsgId|MsgID MsgDataId Idx BusinessId
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
            case 7: decoder.read(&messageTrailer.msgID)
            case 8: decoder.read(&messageTrailer.msgDataID)
            case 9: decoder.read(&messageTrailer.idx)
            default: decoder.read(&messageTrailer.businessID)
            }
        }
        decoder.end(reading, required: 0xff, unknownFields: &unknownFields)
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
        encoder.write("MsgId", messageTrailer.msgID)
        encoder.write("MsgDataId", messageTrailer.msgDataID, cdata: false)
        encoder.write("Idx", messageTrailer.idx)
        encoder.write("BusinessId", messageTrailer.businessID)
        encoder.end()
    }
}
