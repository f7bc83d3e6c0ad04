// Generated from Contents/Reply/News.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with articles.
///
/// On the wire: `MsgType` `news`.
public struct NewsReply: ReplyHeader {
    /// Who is answered.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// Who answers.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// How many.
    ///
    /// Wire name: `ArticleCount`.
    public var articleCount: Int

    /// The articles.
    ///
    /// Wire name: `Articles`.
    public var articles: [NewsArticle]

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, articleCount: Int, articles: [NewsArticle]
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
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

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType ArticleCount Articles*" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        articleCount = 0
        articles = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("news")
            case 4: decoder.read(&articleCount)
            default: decoder.read(oneOf: &articles)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "news")
        encoder.write("ArticleCount", articleCount)
        encoder.write("Articles", siblings: articles, isRequired: true)
        encoder.end()
    }
}
