// Generated from OfficialAccount/Event/PublishJobFinish.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A draft that was submitted for publishing is published, or was turned down.
///
/// On the wire: `MsgType` `event`, `Event` `PUBLISHJOBFINISH` or `FREEPUBLISHJOBFINISH`.
public struct PublishJobFinishEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The outcome of the publishing job.
    ///
    /// Wire name: `PublishEventInfo`.
    public var publishEventInfo: PublishEventInfo

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, publishEventInfo: PublishEventInfo
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.publishEventInfo = publishEventInfo
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: PublishJobFinishEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=PUBLISHJOBFINISH‖FREEPUBLISHJOBFINISH
        schema: OfficialAccount/Event/PublishJobFinish.json
        summary: A draft that was submitted for publishing is published, or was turned down.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        publishEventInfo = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event PublishEventInfo")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("PUBLISHJOBFINISH|FREEPUBLISHJOBFINISH")
            default: decoder.read(required: &publishEventInfo)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "PUBLISHJOBFINISH")
        encoder.write("PublishEventInfo", publishEventInfo)
        encoder.end()
    }

    /// The state of a publishing job.
    public struct PublishStatus: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The articles are published.
        public static var published: Self { Self(rawValue: 0) }

        /// Publishing is under way.
        public static var publishing: Self { Self(rawValue: 1) }

        /// Articles did not pass the originality check.
        public static var originalityCheckFailed: Self { Self(rawValue: 2) }

        /// Publishing failed for an ordinary reason.
        public static var failed: Self { Self(rawValue: 3) }

        /// Articles did not pass the platform's review.
        public static var rejectedByPlatform: Self { Self(rawValue: 4) }

        /// The articles were published, and the account has since deleted all of them.
        public static var deletedByUser: Self { Self(rawValue: 5) }

        /// The articles were published, and the system has since blocked all of them.
        public static var blockedBySystem: Self { Self(rawValue: 6) }

        public static var knownValues: [Self] {
            [
                .published, .publishing, .originalityCheckFailed, .failed, .rejectedByPlatform, .deletedByUser,
                .blockedBySystem,
            ]
        }
    }

    /// A published article.
    public struct PublishedArticle: FieldGroup, Equatable {
        /// The place of the article, from 1.
        ///
        /// Wire name: `idx`.
        public var index: Int

        /// The permanent address of the article.
        ///
        /// Wire name: `article_url`.
        public var articleURL: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(index: Int, articleURL: String) {
            self.index = index
            self.articleURL = articleURL
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            index = 0
            articleURL = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("idx article_url")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&index)
                default: decoder.read(&articleURL)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("idx", index)
            encoder.write("article_url", articleURL)
            encoder.end()
        }
    }

    /// The articles of a publishing job.
    public struct ArticleDetail: FieldGroup, Equatable {
        /// The number of articles.
        ///
        /// Wire name: `count`.
        public var count: Int?

        /// The articles in their order.
        ///
        /// Wire name: `item`.
        public var items: [PublishedArticle]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(count: Int? = nil, items: [PublishedArticle]) {
            self.count = count
            self.items = items
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            items = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("count item*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&count)
                default: decoder.read(oneOf: &items)
                }
            }
            decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("count", count)
            encoder.write("item", siblings: items, isRequired: true)
            encoder.end()
        }
    }

    /// The outcome of a publishing job.
    public struct PublishEventInfo: FieldGroup, Equatable {
        /// The ID of the publishing job, as the call that submitted it returned it.
        ///
        /// Wire name: `publish_id`.
        public var publishID: Int64

        /// How the job ended.
        ///
        /// Wire name: `publish_status`.
        public var publishStatus: PublishStatus

        /// The ID under which the published articles can be sent in a customer-service message; present on success
        /// only.
        ///
        /// Wire name: `article_id`.
        public var articleID: String?

        /// The articles that were published; present on success only.
        ///
        /// Wire name: `article_detail`.
        public var articleDetail: ArticleDetail?

        /// The places, from 1, of the articles that did not pass; present for the states 2 and 4 only.
        ///
        /// Wire name: `fail_idx`.
        public var failedIndexes: [Int]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            publishID: Int64, publishStatus: PublishStatus, articleID: String? = nil,
            articleDetail: ArticleDetail? = nil, failedIndexes: [Int] = []
        ) {
            self.publishID = publishID
            self.publishStatus = publishStatus
            self.articleID = articleID
            self.articleDetail = articleDetail
            self.failedIndexes = failedIndexes
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            publishID = 0
            publishStatus = PublishStatus(rawValue: 0)
            failedIndexes = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("publish_id publish_status article_id article_detail fail_idx*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&publishID)
                case 1: decoder.read(&publishStatus)
                case 2: decoder.read(&articleID)
                case 3: decoder.read(&articleDetail)
                default: decoder.read(oneOf: &failedIndexes)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("publish_id", publishID)
            encoder.write("publish_status", publishStatus)
            encoder.write("article_id", articleID)
            encoder.write("article_detail", articleDetail)
            encoder.write("fail_idx", siblings: failedIndexes, isRequired: false)
            encoder.end()
        }
    }
}
