// Generated from OfficialAccount/Send/CustomMpNews.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user an article of the account's material. Accounts whose articles are drafts and publications send
/// `CustomMpNewsArticle` instead.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `mpnews`.
public struct CustomMpNews: CustomerServiceHeader, CustomerServiceTrailer, OutgoingMessage {
    /// The receiver's OpenID.
    ///
    /// Wire name: `touser`.
    public var toUser: String

    /// The article, of which there may be one in the material.
    ///
    /// Wire name: `mpnews`.
    public var mpNews: MediaBody

    /// The customer-service account whose name and avatar the message carries; without it the official account itself.
    ///
    /// Wire name: `customservice`.
    public var customerService: CustomerServiceSender?

    /// Marks a message that a machine wrote.
    ///
    /// Wire name: `aimsgcontext`.
    public var aiContext: AIMessageContext?

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, mpNews: MediaBody, customerService: CustomerServiceSender? = nil,
        aiContext: AIMessageContext? = nil
    ) {
        self.toUser = toUser
        self.mpNews = mpNews
        self.customerService = customerService
        self.aiContext = aiContext
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

    private static var fieldNames: FieldNames { "touser msgtype mpnews customservice aimsgcontext" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUser = ""
        mpNews = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUser)
            case 1: decoder.expect("mpnews")
            case 2: decoder.read(required: &mpNews)
            case 3: decoder.read(&customerService)
            default: decoder.read(&aiContext)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("touser", toUser)
        encoder.write("msgtype", constant: "mpnews")
        encoder.write("mpnews", mpNews)
        encoder.write("customservice", customerService)
        encoder.write("aimsgcontext", aiContext)
        encoder.end()
    }
}
