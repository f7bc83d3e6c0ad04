// Generated from OfficialAccount/Send/CustomMiniProgramPage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user a card that opens a page of a mini program.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `miniprogrampage`.
public struct CustomMiniProgramPage: CustomerServiceHeader, CustomerServiceTrailer, OutgoingMessage {
    /// The fields of ``CustomerServiceHeader``.
    public var customerServiceHeader: CustomerServiceHeaderFields

    /// The card.
    ///
    /// Wire name: `miniprogrampage`.
    public var miniProgramPage: Page

    /// The fields of ``CustomerServiceTrailer``.
    public var customerServiceTrailer: CustomerServiceTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, miniProgramPage: Page, customerService: CustomerServiceSender? = nil,
        aiContext: AIMessageContext? = nil
    ) {
        customerServiceHeader = CustomerServiceHeaderFields(toUser: toUser)
        self.miniProgramPage = miniProgramPage
        customerServiceTrailer = CustomerServiceTrailerFields(customerService: customerService, aiContext: aiContext)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CustomMiniProgramPage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=miniprogrampage
        schema: OfficialAccount/Send/CustomMiniProgramPage.json
        summary: Sends a user a card that opens a page of a mini program.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        customerServiceHeader = CustomerServiceHeaderFields(blankFor: decoder)
        miniProgramPage = .init(blankFor: decoder)
        customerServiceTrailer = CustomerServiceTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype miniprogrampage customservice aimsgcontext")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&customerServiceHeader.toUser)
            case 1: decoder.expect("miniprogrampage")
            case 2: decoder.read(required: &miniProgramPage)
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
        encoder.write("msgtype", constant: "miniprogrampage")
        encoder.write("miniprogrampage", miniProgramPage)
        encoder.write("customservice", customerServiceTrailer.customerService)
        encoder.write("aimsgcontext", customerServiceTrailer.aiContext)
        encoder.end()
    }

    /// A card of a mini program.
    public struct Page: FieldGroup, Equatable {
        /// The title.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// The app ID of a mini program that is bound to the account.
        ///
        /// Wire name: `appid`.
        public var appID: String

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
        public init(title: String? = nil, appID: String, pagePath: String, thumbMediaID: String) {
            self.title = title
            self.appID = appID
            self.pagePath = pagePath
            self.thumbMediaID = thumbMediaID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            appID = ""
            pagePath = ""
            thumbMediaID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("title appid pagepath thumb_media_id")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&title)
                case 1: decoder.read(&appID)
                case 2: decoder.read(&pagePath)
                default: decoder.read(&thumbMediaID)
                }
            }
            decoder.end(reading, required: 0xe, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("title", title)
            encoder.write("appid", appID)
            encoder.write("pagepath", pagePath)
            encoder.write("thumb_media_id", thumbMediaID)
            encoder.end()
        }
    }
}
