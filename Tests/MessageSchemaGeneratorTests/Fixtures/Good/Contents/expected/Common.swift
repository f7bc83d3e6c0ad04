// Generated from Contents/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fields of ``ReplyHeader``.
public struct ReplyHeaderFields: Sendable, Equatable {
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

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
    }
}

/// The header of a reply.
public protocol ReplyHeader: PassiveReply {
    /// Its fields together.
    var replyHeader: ReplyHeaderFields { get set }
}

extension ReplyHeader {
    /// Who is answered.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String {
        get { replyHeader.toUserName }
        set { replyHeader.toUserName = newValue }
    }

    /// Who answers.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String {
        get { replyHeader.fromUserName }
        set { replyHeader.fromUserName = newValue }
    }

    /// When.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime {
        get { replyHeader.createTime }
        set { replyHeader.createTime = newValue }
    }
}

/// The fields of ``SendHeader``.
public struct SendHeaderFields: Sendable, Equatable {
    /// To whom.
    ///
    /// Wire name: `touser`.
    public var toUser: String

    /// Creates a value of its fields.
    public init(toUser: String) {
        self.toUser = toUser
    }

    init(blankFor decoder: borrowing FieldDecoder) {
        toUser = ""
    }
}

/// The header of what is sent.
public protocol SendHeader: CustomerServiceMessage {
    /// Its fields together.
    var sendHeader: SendHeaderFields { get set }
}

extension SendHeader {
    /// To whom.
    ///
    /// Wire name: `touser`.
    public var toUser: String {
        get { sendHeader.toUser }
        set { sendHeader.toUser = newValue }
    }
}

/// An article.
public struct NewsArticle: FieldGroup, Equatable {
    /// Its heading.
    ///
    /// Wire name: `Heading`.
    public var heading: Heading

    /// The page.
    ///
    /// Wire name: `Url`.
    public var url: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(heading: Heading, url: String? = nil) {
        self.heading = heading
        self.url = url
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        heading = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Heading Url")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(required: &heading)
            default: decoder.read(&url)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Heading", heading)
        encoder.write("Url", url)
        encoder.end()
    }

    /// Its heading.
    public struct Heading: FieldGroup, Equatable {
        /// The title.
        ///
        /// Wire name: `Title`.
        public var title: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(title: String) {
            self.title = title
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            title = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Title")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&title)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Title", title)
            encoder.end()
        }
    }
}

/// An article that is sent.
public struct SentArticle: FieldGroup, Equatable {
    /// The title.
    ///
    /// Wire name: `title`.
    public var title: String

    /// The page.
    ///
    /// Wire name: `url`.
    public var url: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(title: String, url: String) {
        self.title = title
        self.url = url
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        title = ""
        url = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("title url")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&title)
            default: decoder.read(&url)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("title", title)
        encoder.write("url", url)
        encoder.end()
    }
}
