// Generated from WeCom/Shared/SendContent.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A text to send.
public struct TextBody: FieldGroup, Equatable {
    /// The text, at most 2048 bytes in UTF-8; longer text is cut. Links as `a` elements are allowed.
    ///
    /// Wire name: `content`.
    public var content: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(content: String) {
        self.content = content
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("content")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("content", content)
        encoder.end()
    }
}

/// Uploaded material to send.
public struct MediaBody: FieldGroup, Equatable {
    /// The media ID that uploading the material returned; a group robot uploads by its own call.
    ///
    /// Wire name: `media_id`.
    public var mediaID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(mediaID: String) {
        self.mediaID = mediaID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        mediaID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("media_id")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&mediaID)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("media_id", mediaID)
        encoder.end()
    }
}

/// A video to send.
public struct VideoBody: FieldGroup, Equatable {
    /// The media ID of the video.
    ///
    /// Wire name: `media_id`.
    public var mediaID: String

    /// The title, at most 128 bytes.
    ///
    /// Wire name: `title`.
    public var title: String?

    /// The description, at most 512 bytes.
    ///
    /// Wire name: `description`.
    public var description: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(mediaID: String, title: String? = nil, description: String? = nil) {
        self.mediaID = mediaID
        self.title = title
        self.description = description
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        mediaID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("media_id title description")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&mediaID)
            case 1: decoder.read(&title)
            default: decoder.read(&description)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("media_id", mediaID)
        encoder.write("title", title)
        encoder.write("description", description)
        encoder.end()
    }
}

/// Markdown to send.
public struct MarkdownBody: FieldGroup, Equatable {
    /// The text in the part of Markdown that WeCom knows: at most 2048 bytes in UTF-8 from an application, 4096 from a
    /// group robot.
    ///
    /// Wire name: `content`.
    public var content: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(content: String) {
        self.content = content
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("content")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("content", content)
        encoder.end()
    }
}

/// A card of text.
public struct TextCardBody: FieldGroup, Equatable {
    /// The title, at most 128 characters.
    ///
    /// Wire name: `title`. Allowed: at most 128 characters.
    public var title: String

    /// The text, at most 512 characters; `div` and `br` elements with the classes `gray`, `highlight` and `normal` are
    /// allowed.
    ///
    /// Wire name: `description`. Allowed: at most 512 characters.
    public var description: String

    /// The page that a tap opens.
    ///
    /// Wire name: `url`.
    public var url: String

    /// The text of the link, at most 4 characters; without it the word for details.
    ///
    /// Wire name: `btntxt`. Allowed: at most 4 characters.
    public var buttonText: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(title: String, description: String, url: String, buttonText: String? = nil) {
        self.title = title
        self.description = description
        self.url = url
        self.buttonText = buttonText
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        title = ""
        description = ""
        url = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("title description url btntxt")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&title)
            case 1: decoder.read(&description)
            case 2: decoder.read(&url)
            default: decoder.read(&buttonText)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("title", title)
        encoder.write("description", description)
        encoder.write("url", url)
        encoder.write("btntxt", buttonText)
        encoder.end()
    }
}

/// Articles that are kept by WeCom.
public struct MpNewsBody: FieldGroup, Equatable {
    /// The articles: 1 to 8.
    ///
    /// Wire name: `articles`. Allowed: at least 1 items, at most 8 items.
    public var articles: [MpNewsArticle]

    /// The media ID of articles in the material, in place of them.
    ///
    /// Wire name: `media_id`.
    public var mediaID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(articles: [MpNewsArticle], mediaID: String? = nil) {
        self.articles = articles
        self.mediaID = mediaID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        articles = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("articles* media_id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &articles)
            default: decoder.read(&mediaID)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("articles", siblings: articles, isRequired: true)
        encoder.write("media_id", mediaID)
        encoder.end()
    }
}

/// An article that is kept by WeCom.
public struct MpNewsArticle: FieldGroup, Equatable {
    /// The title, at most 128 bytes.
    ///
    /// Wire name: `title`.
    public var title: String

    /// The media ID of the cover.
    ///
    /// Wire name: `thumb_media_id`.
    public var thumbMediaID: String

    /// The author, at most 64 bytes.
    ///
    /// Wire name: `author`.
    public var author: String?

    /// Where “read more” leads.
    ///
    /// Wire name: `content_source_url`.
    public var contentSourceURL: String?

    /// The text, as HTML.
    ///
    /// Wire name: `content`.
    public var content: String

    /// The summary, at most 512 bytes.
    ///
    /// Wire name: `digest`.
    public var digest: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        title: String, thumbMediaID: String, author: String? = nil, contentSourceURL: String? = nil, content: String,
        digest: String? = nil
    ) {
        self.title = title
        self.thumbMediaID = thumbMediaID
        self.author = author
        self.contentSourceURL = contentSourceURL
        self.content = content
        self.digest = digest
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        title = ""
        thumbMediaID = ""
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("title thumb_media_id author content_source_url content digest")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&title)
            case 1: decoder.read(&thumbMediaID)
            case 2: decoder.read(&author)
            case 3: decoder.read(&contentSourceURL)
            case 4: decoder.read(&content)
            default: decoder.read(&digest)
            }
        }
        decoder.end(reading, required: 0x13, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("title", title)
        encoder.write("thumb_media_id", thumbMediaID)
        encoder.write("author", author)
        encoder.write("content_source_url", contentSourceURL)
        encoder.write("content", content)
        encoder.write("digest", digest)
        encoder.end()
    }
}

/// Articles that open a page.
public struct NewsBody: FieldGroup, Equatable {
    /// The articles: 1 to 8.
    ///
    /// Wire name: `articles`. Allowed: at least 1 items, at most 8 items.
    public var articles: [NewsArticle]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(articles: [NewsArticle]) {
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

/// An article that opens a page.
public struct NewsArticle: FieldGroup, Equatable {
    /// The title, at most 128 bytes.
    ///
    /// Wire name: `title`.
    public var title: String

    /// The summary, at most 512 bytes.
    ///
    /// Wire name: `description`.
    public var description: String?

    /// The page that a tap opens; an application may give a mini program instead.
    ///
    /// Wire name: `url`.
    public var url: String?

    /// The picture: JPG or PNG, best 1068 × 455 pixels for a single or first article, 150 × 150 for the others.
    ///
    /// Wire name: `picurl`.
    public var picURL: String?

    /// The app ID of the mini program that a tap opens in place of `url`; in messages to members alone.
    ///
    /// Wire name: `appid`.
    public var appID: String?

    /// The path of the mini program's page with its query; it goes with `appid`.
    ///
    /// Wire name: `pagepath`.
    public var pagePath: String?

    /// The text of the link, at most 4 characters; clients of today do not show it.
    ///
    /// Wire name: `btntxt`. Allowed: at most 4 characters.
    public var buttonText: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        title: String, description: String? = nil, url: String? = nil, picURL: String? = nil, appID: String? = nil,
        pagePath: String? = nil, buttonText: String? = nil
    ) {
        self.title = title
        self.description = description
        self.url = url
        self.picURL = picURL
        self.appID = appID
        self.pagePath = pagePath
        self.buttonText = buttonText
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        title = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("title description url picurl appid pagepath btntxt")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&title)
            case 1: decoder.read(&description)
            case 2: decoder.read(&url)
            case 3: decoder.read(&picURL)
            case 4: decoder.read(&appID)
            case 5: decoder.read(&pagePath)
            default: decoder.read(&buttonText)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("title", title)
        encoder.write("description", description)
        encoder.write("url", url)
        encoder.write("picurl", picURL)
        encoder.write("appid", appID)
        encoder.write("pagepath", pagePath)
        encoder.write("btntxt", buttonText)
        encoder.end()
    }
}

/// A notice of a mini program.
public struct MiniProgramNoticeBody: FieldGroup, Equatable {
    /// The app ID of the mini program, which is bound to the company.
    ///
    /// Wire name: `appid`.
    public var appID: String

    /// The page that a tap opens, with its query; without it nothing opens.
    ///
    /// Wire name: `page`.
    public var page: String?

    /// The title, 4 to 12 characters.
    ///
    /// Wire name: `title`. Allowed: at least 4 characters, at most 12 characters.
    public var title: String

    /// The description, 4 to 12 characters.
    ///
    /// Wire name: `description`. Allowed: at least 4 characters, at most 12 characters.
    public var description: String?

    /// Whether the first of the values is shown large.
    ///
    /// Wire name: `emphasis_first_item`.
    public var emphasizesFirstItem: Bool?

    /// Names and values, at most 10.
    ///
    /// Wire name: `content_item`. Allowed: at most 10 items.
    public var items: [NamedValue]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        appID: String, page: String? = nil, title: String, description: String? = nil, emphasizesFirstItem: Bool? = nil,
        items: [NamedValue] = []
    ) {
        self.appID = appID
        self.page = page
        self.title = title
        self.description = description
        self.emphasizesFirstItem = emphasizesFirstItem
        self.items = items
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        appID = ""
        title = ""
        items = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("appid page title description emphasis_first_item content_item*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&appID)
            case 1: decoder.read(&page)
            case 2: decoder.read(&title)
            case 3: decoder.read(&description)
            case 4: decoder.read(&emphasizesFirstItem)
            default: decoder.read(oneOf: &items)
            }
        }
        decoder.end(reading, required: 0x5, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("appid", appID)
        encoder.write("page", page)
        encoder.write("title", title)
        encoder.write("description", description)
        encoder.write("emphasis_first_item", emphasizesFirstItem)
        encoder.write("content_item", siblings: items, isRequired: false)
        encoder.end()
    }
}

/// A page of a mini program to open.
public struct MiniProgramPage: FieldGroup, Equatable {
    /// The app ID of the mini program, which is bound to the application.
    ///
    /// Wire name: `appid`.
    public var appID: String?

    /// The path of the page with its query.
    ///
    /// Wire name: `pagepath`.
    public var pagePath: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(appID: String? = nil, pagePath: String? = nil) {
        self.appID = appID
        self.pagePath = pagePath
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("appid pagepath")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&appID)
            default: decoder.read(&pagePath)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("appid", appID)
        encoder.write("pagepath", pagePath)
        encoder.end()
    }
}

/// A name and a value.
public struct NamedValue: FieldGroup, Equatable {
    /// The name, at most 10 characters.
    ///
    /// Wire name: `key`. Allowed: at most 10 characters.
    public var name: String

    /// The value, at most 30 characters.
    ///
    /// Wire name: `value`. Allowed: at most 30 characters.
    public var value: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        name = ""
        value = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("key value")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&name)
            default: decoder.read(&value)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("key", name)
        encoder.write("value", value)
        encoder.end()
    }
}
