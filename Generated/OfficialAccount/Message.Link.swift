// Generated from OfficialAccount/Message/Link.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user sent a link: a web page or an article shared into the chat.
///
/// On the wire: `MsgType` `link`.
public struct LinkMessage: MessageHeader, MessageTrailer {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The sender's OpenID.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the message was sent.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

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

    /// The message's ID: 64 bits, or text. WeChat's retries of one message carry the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID

    /// The article's data ID, when the message was sent from an article.
    ///
    /// Wire name: `MsgDataId`.
    public var msgDataID: String?

    /// The article's place in a push of several, from 1, when the message was sent from an article.
    ///
    /// Wire name: `Idx`.
    public var idx: Int?

    /// The sub-merchant's ID, when the message was sent to a merchant's customer service.
    ///
    /// Wire name: `BusinessId`.
    public var businessID: Int64?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, title: String, description: String, url: String,
        msgID: MessageID, msgDataID: String? = nil, idx: Int? = nil, businessID: Int64? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.title = title
        self.description = description
        self.url = url
        self.msgID = msgID
        self.msgDataID = msgDataID
        self.idx = idx
        self.businessID = businessID
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

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Title Description Url MsgId|MsgID MsgDataId Idx BusinessId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        title = ""
        description = ""
        url = ""
        msgID = 0
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
            case 7: decoder.read(&msgID)
            case 8: decoder.read(&msgDataID)
            case 9: decoder.read(&idx)
            default: decoder.read(&businessID)
            }
        }
        decoder.end(reading, required: 0xff, unknownFields: &unknownFields)
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
        encoder.write("MsgId", msgID)
        encoder.write("MsgDataId", msgDataID, cdata: false)
        encoder.write("Idx", idx)
        encoder.write("BusinessId", businessID)
        encoder.end()
    }
}
