// Generated from MiniProgram/Message/MiniProgramPage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user sent a page of a mini program.
///
/// On the wire: `MsgType` `miniprogrampage`.
public struct MiniProgramPageMessage: MessageHeader, MessageTrailer {
    /// The fields of ``MessageHeader``.
    public var messageHeader: MessageHeaderFields

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

    /// The fields of ``MessageTrailer``.
    public var messageTrailer: MessageTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, title: String, appID: String, pagePath: String,
        thumbURL: String? = nil, thumbMediaID: String? = nil, msgID: MessageID, businessID: Int64? = nil
    ) {
        messageHeader = MessageHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.title = title
        self.appID = appID
        self.pagePath = pagePath
        self.thumbURL = thumbURL
        self.thumbMediaID = thumbMediaID
        messageTrailer = MessageTrailerFields(msgID: msgID, businessID: businessID)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: MiniProgramPageMessage
        direction: inbound
        wire: xml
        match: MsgType=miniprogrampage
        schema: MiniProgram/Message/MiniProgramPage.json
        summary: A user sent a page of a mini program.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        messageHeader = MessageHeaderFields(blankFor: decoder)
        title = ""
        appID = ""
        pagePath = ""
        messageTrailer = MessageTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Title AppId PagePath ThumbUrl ThumbMediaId MsgId|MsgID \
            BusinessId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&messageHeader.toUserName)
            case 1: decoder.read(&messageHeader.fromUserName)
            case 2: decoder.read(&messageHeader.createTime)
            case 3: decoder.expect("miniprogrampage")
            case 4: decoder.read(&title)
            case 5: decoder.read(&appID)
            case 6: decoder.read(&pagePath)
            case 7: decoder.read(&thumbURL)
            case 8: decoder.read(&thumbMediaID)
            case 9: decoder.read(&messageTrailer.msgID)
            default: decoder.read(&messageTrailer.businessID)
            }
        }
        decoder.end(reading, required: 0x27f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", messageHeader.toUserName)
        encoder.write("FromUserName", messageHeader.fromUserName)
        encoder.write("CreateTime", messageHeader.createTime)
        encoder.write("MsgType", constant: "miniprogrampage")
        encoder.write("Title", title)
        encoder.write("AppId", appID)
        encoder.write("PagePath", pagePath)
        encoder.write("ThumbUrl", thumbURL)
        encoder.write("ThumbMediaId", thumbMediaID)
        encoder.write("MsgId", messageTrailer.msgID)
        encoder.write("BusinessId", messageTrailer.businessID)
        encoder.end()
    }
}
