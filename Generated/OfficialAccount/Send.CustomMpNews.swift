// Generated from OfficialAccount/Send/CustomMpNews.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user an article of the account's material. Accounts whose articles are drafts and publications send
/// `CustomMpNewsArticle` instead.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `mpnews`.
public struct CustomMpNews: CustomerServiceHeader, CustomerServiceTrailer, OutgoingMessage {
    /// The fields of ``CustomerServiceHeader``.
    public var customerServiceHeader: CustomerServiceHeaderFields

    /// The article, of which there may be one in the material.
    ///
    /// Wire name: `mpnews`.
    public var mpNews: MediaBody

    /// The fields of ``CustomerServiceTrailer``.
    public var customerServiceTrailer: CustomerServiceTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, mpNews: MediaBody, customerService: CustomerServiceSender? = nil,
        aiContext: AIMessageContext? = nil
    ) {
        customerServiceHeader = CustomerServiceHeaderFields(toUser: toUser)
        self.mpNews = mpNews
        customerServiceTrailer = CustomerServiceTrailerFields(customerService: customerService, aiContext: aiContext)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CustomMpNews
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=mpnews
        schema: OfficialAccount/Send/CustomMpNews.json
        summary: Sends a user an article of the account's material. Accounts whose articles are drafts and \
        publications send `CustomMpNewsArticle` instead.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        customerServiceHeader = CustomerServiceHeaderFields(blankFor: decoder)
        mpNews = .init(blankFor: decoder)
        customerServiceTrailer = CustomerServiceTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype mpnews customservice aimsgcontext")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&customerServiceHeader.toUser)
            case 1: decoder.expect("mpnews")
            case 2: decoder.read(required: &mpNews)
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
        encoder.write("msgtype", constant: "mpnews")
        encoder.write("mpnews", mpNews)
        encoder.write("customservice", customerServiceTrailer.customerService)
        encoder.write("aimsgcontext", customerServiceTrailer.aiContext)
        encoder.end()
    }
}
