// Generated from OfficialAccount/Send/MassUploadNews.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Makes material of articles for a mass send. Drafts have taken its place.
///
/// On the wire: `POST /cgi-bin/media/uploadnews`.
public struct MassUploadNews: OutgoingMessage {
    /// The articles: 1 to 8.
    ///
    /// Wire name: `articles`. Allowed: at least 1 items, at most 8 items.
    public var articles: [Article]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(articles: [Article]) {
        self.articles = articles
        unknownFields = UnknownFields()
    }

    public typealias Response = MassMaterial

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassUploadNews
        direction: send
        wire: json
        endpoint: POST /cgi-bin/media/uploadnews
        schema: OfficialAccount/Send/MassUploadNews.json
        summary: Makes material of articles for a mass send. Drafts have taken its place.
        """
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

    /// An article.
    public struct Article: FieldGroup, Equatable {
        /// The media ID of the cover.
        ///
        /// Wire name: `thumb_media_id`.
        public var thumbMediaID: String

        /// The title.
        ///
        /// Wire name: `title`.
        public var title: String

        /// The author.
        ///
        /// Wire name: `author`.
        public var author: String?

        /// The summary; articles alone in their message show it.
        ///
        /// Wire name: `digest`.
        public var digest: String?

        /// Where “read more” leads.
        ///
        /// Wire name: `content_source_url`.
        public var contentSourceURL: String?

        /// The text, as HTML.
        ///
        /// Wire name: `content`.
        public var content: String

        /// Whether the cover is shown in the text too.
        ///
        /// Wire name: `show_cover_pic`.
        public var showsCover: Bool?

        /// Whether comments are open.
        ///
        /// Wire name: `need_open_comment`.
        public var opensComments: Bool?

        /// Whether only followers may comment.
        ///
        /// Wire name: `only_fans_can_comment`.
        public var allowsOnlyFollowersToComment: Bool?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            thumbMediaID: String, title: String, author: String? = nil, digest: String? = nil,
            contentSourceURL: String? = nil, content: String, showsCover: Bool? = nil, opensComments: Bool? = nil,
            allowsOnlyFollowersToComment: Bool? = nil
        ) {
            self.thumbMediaID = thumbMediaID
            self.title = title
            self.author = author
            self.digest = digest
            self.contentSourceURL = contentSourceURL
            self.content = content
            self.showsCover = showsCover
            self.opensComments = opensComments
            self.allowsOnlyFollowersToComment = allowsOnlyFollowersToComment
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            thumbMediaID = ""
            title = ""
            content = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(
                """
                thumb_media_id title author digest content_source_url content show_cover_pic need_open_comment \
                only_fans_can_comment
                """)
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&thumbMediaID)
                case 1: decoder.read(&title)
                case 2: decoder.read(&author)
                case 3: decoder.read(&digest)
                case 4: decoder.read(&contentSourceURL)
                case 5: decoder.read(&content)
                case 6: decoder.read(flag: &showsCover)
                case 7: decoder.read(flag: &opensComments)
                default: decoder.read(flag: &allowsOnlyFollowersToComment)
                }
            }
            decoder.end(reading, required: 0x23, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("thumb_media_id", thumbMediaID)
            encoder.write("title", title)
            encoder.write("author", author)
            encoder.write("digest", digest)
            encoder.write("content_source_url", contentSourceURL)
            encoder.write("content", content)
            encoder.write("show_cover_pic", flag: showsCover)
            encoder.write("need_open_comment", flag: opensComments)
            encoder.write("only_fans_can_comment", flag: allowsOnlyFollowersToComment)
            encoder.end()
        }
    }
}
