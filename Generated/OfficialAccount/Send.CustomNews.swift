// Generated from OfficialAccount/Send/CustomNews.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user an article that opens a page outside WeChat.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `news`.
public struct CustomNews: CustomerServiceHeader, CustomerServiceTrailer, OutgoingMessage {
    /// The fields of ``CustomerServiceHeader``.
    public var customerServiceHeader: CustomerServiceHeaderFields

    /// The article.
    ///
    /// Wire name: `news`.
    public var news: News

    /// The fields of ``CustomerServiceTrailer``.
    public var customerServiceTrailer: CustomerServiceTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, news: News, customerService: CustomerServiceSender? = nil, aiContext: AIMessageContext? = nil
    ) {
        customerServiceHeader = CustomerServiceHeaderFields(toUser: toUser)
        self.news = news
        customerServiceTrailer = CustomerServiceTrailerFields(customerService: customerService, aiContext: aiContext)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CustomNews
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=news
        schema: OfficialAccount/Send/CustomNews.json
        summary: Sends a user an article that opens a page outside WeChat.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        customerServiceHeader = CustomerServiceHeaderFields(blankFor: decoder)
        news = .init(blankFor: decoder)
        customerServiceTrailer = CustomerServiceTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype news customservice aimsgcontext")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&customerServiceHeader.toUser)
            case 1: decoder.expect("news")
            case 2: decoder.read(required: &news)
            case 3: decoder.read(&customerServiceTrailer.customerService)
            default: decoder.read(&customerServiceTrailer.aiContext)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", customerServiceHeader.toUser)
        encoder.write("msgtype", constant: "news")
        encoder.write("news", news)
        encoder.write("customservice", customerServiceTrailer.customerService)
        encoder.write("aimsgcontext", customerServiceTrailer.aiContext)
        encoder.end()
    }

    /// An article that links to a page.
    public struct Article: FieldGroup, Equatable {
        /// The title.
        ///
        /// Wire name: `title`.
        public var title: String

        /// The summary.
        ///
        /// Wire name: `description`.
        public var description: String

        /// Where a tap leads.
        ///
        /// Wire name: `url`.
        public var url: String

        /// The picture: JPG or PNG, best 640 × 320 pixels large, 80 × 80 small.
        ///
        /// Wire name: `picurl`.
        public var picURL: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(title: String, description: String, url: String, picURL: String) {
            self.title = title
            self.description = description
            self.url = url
            self.picURL = picURL
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            title = ""
            description = ""
            url = ""
            picURL = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("title description url picurl")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                case 1: decoder.read(&description)
                case 2: decoder.read(&url)
                default: decoder.read(&picURL)
                }
            }
            decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("title", title)
            encoder.write("description", description)
            encoder.write("url", url)
            encoder.write("picurl", picURL)
            encoder.end()
        }
    }

    /// The article to send.
    public struct News: FieldGroup, Equatable {
        /// Exactly one article.
        ///
        /// Wire name: `articles`. Allowed: at least 1 items, at most 1 items.
        public var articles: [Article]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(articles: [Article]) {
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
