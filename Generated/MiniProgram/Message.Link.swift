// Generated from MiniProgram/Message/Link.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user sent a link to customer service.
///
/// On the wire: `MsgType` `link`.
public struct LinkMessage: MessageHeader, MessageTrailer {
    /// The mini program's original ID, which begins with `gh_`.
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
    public var description: String?

    /// The page's address.
    ///
    /// Wire name: `Url`.
    public var url: String

    /// The address of the page's thumbnail, which may be empty.
    ///
    /// Wire name: `ThumbUrl`.
    public var thumbURL: String?

    /// The message's ID: 64 bits, or text where a cloud function is pushed to. WeChat's retries of one message carry
    /// the same.
    ///
    /// Wire name: `MsgId`.
    public var msgID: MessageID

    /// The sub-merchant's ID, when the message was sent to a merchant's customer service.
    ///
    /// Wire name: `BusinessId`.
    public var businessID: Int64?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, title: String, description: String? = nil,
        url: String, thumbURL: String? = nil, msgID: MessageID, businessID: Int64? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.title = title
        self.description = description
        self.url = url
        self.thumbURL = thumbURL
        self.msgID = msgID
        self.businessID = businessID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: LinkMessage
        direction: inbound
        wire: xml
        match: MsgType=link
        schema: MiniProgram/Message/Link.json
        summary: A user sent a link to customer service.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Title Description Url ThumbUrl MsgId|MsgID BusinessId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        title = ""
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
            case 7: decoder.read(&thumbURL)
            case 8: decoder.read(&msgID)
            default: decoder.read(&businessID)
            }
        }
        decoder.end(reading, required: 0x15f, unknownFields: &unknownFields)
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
        encoder.write("ThumbUrl", thumbURL)
        encoder.write("MsgId", msgID)
        encoder.write("BusinessId", businessID)
        encoder.end()
    }
}
