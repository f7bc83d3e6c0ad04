// Generated from Contents/Send/CustomNews.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends an article.
///
/// On the wire: `POST /custom/send`, `msgtype` `news`.
public struct CustomNews: SendHeader, OutgoingMessage {
    /// The fields of ``SendHeader``.
    public var sendHeader: SendHeaderFields

    /// It.
    ///
    /// Wire name: `news`.
    public var news: News

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, news: News) {
        sendHeader = SendHeaderFields(toUser: toUser)
        self.news = news
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Contents
        name: CustomNews
        direction: send
        wire: json
        endpoint: POST /custom/send
        match: msgtype=news
        schema: Contents/Send/CustomNews.json
        summary: Sends an article.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        sendHeader = SendHeaderFields(blankFor: decoder)
        news = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype news")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&sendHeader.toUser)
            case 1: decoder.expect("news")
            default: decoder.read(required: &news)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", sendHeader.toUser)
        encoder.write("msgtype", constant: "news")
        encoder.write("news", news)
        encoder.end()
    }

    /// It.
    public struct News: FieldGroup, Equatable {
        /// Articles.
        ///
        /// Wire name: `articles`. Allowed: at most 1 items.
        public var articles: [SentArticle]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(articles: [SentArticle]) {
            self.articles = articles
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            articles = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("articles*")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(oneOf: &articles)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("articles", siblings: articles, isRequired: true)
            encoder.end()
        }
    }
}
