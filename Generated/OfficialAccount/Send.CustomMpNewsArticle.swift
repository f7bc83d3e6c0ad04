// Generated from OfficialAccount/Send/CustomMpNewsArticle.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user an article that the account has published.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `mpnewsarticle`.
public struct CustomMpNewsArticle: CustomerServiceHeader, CustomerServiceTrailer, OutgoingMessage {
    /// The fields of ``CustomerServiceHeader``.
    public var customerServiceHeader: CustomerServiceHeaderFields

    /// The article.
    ///
    /// Wire name: `mpnewsarticle`.
    public var article: PublishedArticle

    /// The fields of ``CustomerServiceTrailer``.
    public var customerServiceTrailer: CustomerServiceTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, article: PublishedArticle, customerService: CustomerServiceSender? = nil,
        aiContext: AIMessageContext? = nil
    ) {
        customerServiceHeader = CustomerServiceHeaderFields(toUser: toUser)
        self.article = article
        customerServiceTrailer = CustomerServiceTrailerFields(customerService: customerService, aiContext: aiContext)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CustomMpNewsArticle
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=mpnewsarticle
        schema: OfficialAccount/Send/CustomMpNewsArticle.json
        summary: Sends a user an article that the account has published.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        customerServiceHeader = CustomerServiceHeaderFields(blankFor: decoder)
        article = .init(blankFor: decoder)
        customerServiceTrailer = CustomerServiceTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype mpnewsarticle customservice aimsgcontext")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&customerServiceHeader.toUser)
            case 1: decoder.expect("mpnewsarticle")
            case 2: decoder.read(required: &article)
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
        encoder.write("msgtype", constant: "mpnewsarticle")
        encoder.write("mpnewsarticle", article)
        encoder.write("customservice", customerServiceTrailer.customerService)
        encoder.write("aimsgcontext", customerServiceTrailer.aiContext)
        encoder.end()
    }

    /// A published article.
    public struct PublishedArticle: FieldGroup, Equatable {
        /// The ID that the event of the finished publication gives.
        ///
        /// Wire name: `article_id`.
        public var articleID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(articleID: String) {
            self.articleID = articleID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            articleID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("article_id")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&articleID)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("article_id", articleID)
            encoder.end()
        }
    }
}
