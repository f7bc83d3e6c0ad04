// Generated from WeCom/ChatArchive/Message/ArchivedNews.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Somebody sent articles.
///
/// On the wire: `msgtype` `news`.
public struct ArchivedNewsMessage: ArchivedMessageHeader {
    /// The fields of ``ArchivedMessageHeader``.
    public var archivedMessageHeader: ArchivedMessageHeaderFields

    /// The articles.
    ///
    /// Wire name: `info`.
    public var news: News

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, action: ArchivedAction, from: String, toList: [String], roomID: String? = nil, msgTime: Int64,
        news: News
    ) {
        archivedMessageHeader = ArchivedMessageHeaderFields(
            msgID: msgID, action: action, from: from, toList: toList, roomID: roomID, msgTime: msgTime)
        self.news = news
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: ChatArchive
        name: ArchivedNewsMessage
        direction: inbound
        wire: json
        match: msgtype=news
        schema: WeCom/ChatArchive/Message/ArchivedNews.json
        summary: Somebody sent articles.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        archivedMessageHeader = ArchivedMessageHeaderFields(blankFor: decoder)
        news = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgid action from tolist* roomid msgtime msgtype info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&archivedMessageHeader.msgID)
            case 1: decoder.read(&archivedMessageHeader.action)
            case 2: decoder.read(&archivedMessageHeader.from)
            case 3: decoder.read(oneOf: &archivedMessageHeader.toList)
            case 4: decoder.read(&archivedMessageHeader.roomID)
            case 5: decoder.read(&archivedMessageHeader.msgTime)
            case 6: decoder.expect("news")
            default: decoder.read(required: &news)
            }
        }
        decoder.end(reading, required: 0xe7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", archivedMessageHeader.msgID)
        encoder.write("action", archivedMessageHeader.action)
        encoder.write("from", archivedMessageHeader.from)
        encoder.write("tolist", siblings: archivedMessageHeader.toList, isRequired: true)
        encoder.write("roomid", archivedMessageHeader.roomID)
        encoder.write("msgtime", archivedMessageHeader.msgTime)
        encoder.write("msgtype", constant: "news")
        encoder.write("info", news)
        encoder.end()
    }

    /// An article.
    public struct Article: FieldGroup, Equatable {
        /// The title.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// The description.
        ///
        /// Wire name: `description`.
        public var description: String?

        /// The page that a tap opens.
        ///
        /// Wire name: `url`.
        public var url: String?

        /// The picture.
        ///
        /// Wire name: `picurl`.
        public var pictureURL: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(title: String? = nil, description: String? = nil, url: String? = nil, pictureURL: String? = nil) {
            self.title = title
            self.description = description
            self.url = url
            self.pictureURL = pictureURL
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("title description url picurl")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                case 1: decoder.read(&description)
                case 2: decoder.read(&url)
                default: decoder.read(&pictureURL)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("title", title)
            encoder.write("description", description)
            encoder.write("url", url)
            encoder.write("picurl", pictureURL)
            encoder.end()
        }
    }

    /// Articles.
    public struct News: FieldGroup, Equatable {
        /// The articles, in their order.
        ///
        /// Wire name: `item`.
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
            var reading = decoder.begin("item*")
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
            encoder.write("item", siblings: articles, isRequired: true)
            encoder.end()
        }
    }
}
