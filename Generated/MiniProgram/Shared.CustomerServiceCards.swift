// Generated from MiniProgram/Shared/CustomerServiceCards.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A link to send.
public struct LinkBody: FieldGroup, Equatable {
    /// The title.
    ///
    /// Wire name: `title`.
    public var title: String

    /// The description.
    ///
    /// Wire name: `description`.
    public var description: String

    /// Where a tap leads.
    ///
    /// Wire name: `url`.
    public var url: String

    /// The picture.
    ///
    /// Wire name: `thumb_url`.
    public var thumbURL: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(title: String, description: String, url: String, thumbURL: String) {
        self.title = title
        self.description = description
        self.url = url
        self.thumbURL = thumbURL
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        title = ""
        description = ""
        url = ""
        thumbURL = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("title description url thumb_url")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&title)
            case 1: decoder.read(&description)
            case 2: decoder.read(&url)
            default: decoder.read(&thumbURL)
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
        encoder.write("thumb_url", thumbURL)
        encoder.end()
    }
}

/// A card of one of the mini program's own pages.
public struct MiniProgramPageBody: FieldGroup, Equatable {
    /// The title.
    ///
    /// Wire name: `title`.
    public var title: String

    /// The path of the page with its query.
    ///
    /// Wire name: `pagepath`.
    public var pagePath: String

    /// The media ID of the cover, best 520 × 416 pixels.
    ///
    /// Wire name: `thumb_media_id`.
    public var thumbMediaID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(title: String, pagePath: String, thumbMediaID: String) {
        self.title = title
        self.pagePath = pagePath
        self.thumbMediaID = thumbMediaID
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        title = ""
        pagePath = ""
        thumbMediaID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("title pagepath thumb_media_id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&title)
            case 1: decoder.read(&pagePath)
            default: decoder.read(&thumbMediaID)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("title", title)
        encoder.write("pagepath", pagePath)
        encoder.write("thumb_media_id", thumbMediaID)
        encoder.end()
    }
}
