// Generated from OfficialAccount/Message/MiniProgramPage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user sent a page of a mini program.
///
/// On the wire: `MsgType` `miniprogrampage`.
public struct MiniProgramPageMessage: MessageHeader, MessageTrailer {
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

    /// The card's title.
    ///
    /// Wire name: `Title`.
    public var title: String

    /// The mini program's AppID.
    ///
    /// Wire name: `AppId`.
    public var appID: String

    /// The path of the page in the mini program, with its query.
    ///
    /// Wire name: `PagePath`.
    public var pagePath: String

    /// A temporary address of the card's cover picture. It may be empty.
    ///
    /// Wire name: `ThumbUrl`.
    public var thumbURL: String?

    /// The temporary media ID of the card's cover picture. It may be empty.
    ///
    /// Wire name: `ThumbMediaId`.
    public var thumbMediaID: String?

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
        toUserName: String, fromUserName: String, createTime: UnixTime, title: String, appID: String, pagePath: String,
        thumbURL: String? = nil, thumbMediaID: String? = nil, msgID: MessageID, msgDataID: String? = nil,
        idx: Int? = nil, businessID: Int64? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.title = title
        self.appID = appID
        self.pagePath = pagePath
        self.thumbURL = thumbURL
        self.thumbMediaID = thumbMediaID
        self.msgID = msgID
        self.msgDataID = msgDataID
        self.idx = idx
        self.businessID = businessID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MiniProgramPageMessage
        direction: inbound
        wire: xml
        match: MsgType=miniprogrampage
        schema: OfficialAccount/Message/MiniProgramPage.json
        summary: A user sent a page of a mini program.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Title AppId PagePath ThumbUrl ThumbMediaId MsgId|MsgID \
        MsgDataId Idx BusinessId
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        title = ""
        appID = ""
        pagePath = ""
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
            case 3: decoder.expect("miniprogrampage")
            case 4: decoder.read(&title)
            case 5: decoder.read(&appID)
            case 6: decoder.read(&pagePath)
            case 7: decoder.read(&thumbURL)
            case 8: decoder.read(&thumbMediaID)
            case 9: decoder.read(&msgID)
            case 10: decoder.read(&msgDataID)
            case 11: decoder.read(&idx)
            default: decoder.read(&businessID)
            }
        }
        decoder.end(reading, required: 0x27f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "miniprogrampage")
        encoder.write("Title", title)
        encoder.write("AppId", appID)
        encoder.write("PagePath", pagePath)
        encoder.write("ThumbUrl", thumbURL)
        encoder.write("ThumbMediaId", thumbMediaID)
        encoder.write("MsgId", msgID)
        encoder.write("MsgDataId", msgDataID, cdata: false)
        encoder.write("Idx", idx)
        encoder.write("BusinessId", businessID)
        encoder.end()
    }
}
