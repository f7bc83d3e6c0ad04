// Generated from Contents/Send/CustomImage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a picture.
///
/// On the wire: `POST /custom/send`, `msgtype` `image`.
public struct CustomImage: SendHeader, OutgoingMessage {
    /// The fields of ``SendHeader``.
    public var sendHeader: SendHeaderFields

    /// It.
    ///
    /// Wire name: `media_id`.
    public var mediaID: String

    /// Articles.
    ///
    /// Wire name: `articles`. Allowed: at most 1 items.
    public var articles: [NewsArticle]

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUser: String, mediaID: String, articles: [NewsArticle] = []) {
        sendHeader = SendHeaderFields(toUser: toUser)
        self.mediaID = mediaID
        self.articles = articles
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Contents
        name: CustomImage
        direction: send
        wire: json
        endpoint: POST /custom/send
        match: msgtype=image
        schema: Contents/Send/CustomImage.json
        summary: Sends a picture.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        sendHeader = SendHeaderFields(blankFor: decoder)
        mediaID = ""
        articles = []
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype media_id articles*")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&sendHeader.toUser)
            case 1: decoder.expect("image")
            case 2: decoder.read(&mediaID)
            default: decoder.read(oneOf: &articles)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", sendHeader.toUser)
        encoder.write("msgtype", constant: "image")
        encoder.write("media_id", mediaID)
        encoder.write("articles", siblings: articles, isRequired: false)
        encoder.end()
    }
}
