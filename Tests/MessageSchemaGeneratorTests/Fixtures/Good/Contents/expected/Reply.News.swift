// Generated from Contents/Reply/News.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with articles.
///
/// On the wire: `MsgType` `news`.
public struct NewsReply: ReplyHeader {
    /// The fields of ``ReplyHeader``.
    public var replyHeader: ReplyHeaderFields

    /// How many.
    ///
    /// Wire name: `ArticleCount`.
    public var articleCount: Int

    /// The articles.
    ///
    /// Wire name: `Articles`.
    public var articles: [NewsArticle]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, articleCount: Int, articles: [NewsArticle]
    ) {
        replyHeader = ReplyHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.articleCount = articleCount
        self.articles = articles
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Contents
        name: NewsReply
        direction: reply
        wire: xml
        match: MsgType=news
        schema: Contents/Reply/News.json
        summary: Answers with articles.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        replyHeader = ReplyHeaderFields(blankFor: decoder)
        articleCount = 0
        articles = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType ArticleCount Articles*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&replyHeader.toUserName)
            case 1: decoder.read(&replyHeader.fromUserName)
            case 2: decoder.read(&replyHeader.createTime)
            case 3: decoder.expect("news")
            case 4: decoder.read(&articleCount)
            default: decoder.read(oneOf: &articles)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", replyHeader.toUserName)
        encoder.write("FromUserName", replyHeader.fromUserName)
        encoder.write("CreateTime", replyHeader.createTime)
        encoder.write("MsgType", constant: "news")
        encoder.write("ArticleCount", articleCount)
        encoder.write("Articles", siblings: articles, isRequired: true)
        encoder.end()
    }
}
