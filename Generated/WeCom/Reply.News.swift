// Generated from WeCom/Reply/News.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with articles.
///
/// On the wire: `MsgType` `news`.
public struct NewsReply: ReplyHeader {
    /// The fields of ``ReplyHeader``.
    public var replyHeader: ReplyHeaderFields

    /// The number of articles.
    ///
    /// Wire name: `ArticleCount`. Allowed: at least 1, at most 8.
    public var articleCount: Int

    /// The articles, the first of which is shown large.
    ///
    /// Wire name: `Articles`. Allowed: at most 8 items.
    public var articles: [Article]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, articleCount: Int, articles: [Article]
    ) {
        replyHeader = ReplyHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.articleCount = articleCount
        self.articles = articles
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: NewsReply
        direction: reply
        wire: xml
        match: MsgType=news
        schema: WeCom/Reply/News.json
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
            default: decoder.read(list: &articles, item: "item")
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", replyHeader.toUserName)
        encoder.write("FromUserName", replyHeader.fromUserName)
        encoder.write("CreateTime", replyHeader.createTime)
        encoder.write("MsgType", constant: "news")
        encoder.write("ArticleCount", articleCount)
        encoder.write("Articles", list: articles, item: "item", isRequired: true)
        encoder.end()
    }

    /// An article of a news reply.
    public struct Article: FieldGroup, Equatable {
        /// The title.
        ///
        /// Wire name: `Title`.
        public var title: String

        /// The summary.
        ///
        /// Wire name: `Description`.
        public var description: String?

        /// The picture.
        ///
        /// Wire name: `PicUrl`.
        public var picURL: String?

        /// The page that a tap opens.
        ///
        /// Wire name: `Url`.
        public var url: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(title: String, description: String? = nil, picURL: String? = nil, url: String) {
            self.title = title
            self.description = description
            self.picURL = picURL
            self.url = url
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            title = ""
            url = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Title Description PicUrl Url")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                case 1: decoder.read(&description)
                case 2: decoder.read(&picURL)
                default: decoder.read(&url)
                }
            }
            decoder.end(reading, required: 0x9, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Title", title)
            encoder.write("Description", description)
            encoder.write("PicUrl", picURL)
            encoder.write("Url", url)
            encoder.end()
        }
    }
}
