// Generated from MiniProgram/Send/CustomBusiness.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user a customer-service message of one of the sub-merchants of a mini program. Of the contents it carries
/// the one that `msgtype` names.
///
/// On the wire: `POST /cgi-bin/message/custom/business/send`.
public struct CustomBusinessSend: CustomerServiceHeader, OutgoingMessage {
    /// The fields of ``CustomerServiceHeader``.
    public var customerServiceHeader: CustomerServiceHeaderFields

    /// What the message carries.
    ///
    /// Wire name: `msgtype`.
    public var kind: Kind

    /// The sub-merchant's ID.
    ///
    /// Wire name: `businessid`.
    public var businessID: Int64

    /// The text, where `msgtype` is `text`.
    ///
    /// Wire name: `text`.
    public var text: TextBody?

    /// The picture, where `msgtype` is `image`.
    ///
    /// Wire name: `image`.
    public var image: MediaBody?

    /// The link, where `msgtype` is `link`.
    ///
    /// Wire name: `link`.
    public var link: LinkBody?

    /// The card, where `msgtype` is `miniprogrampage`.
    ///
    /// Wire name: `miniprogrampage`.
    public var miniProgramPage: MiniProgramPageBody?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, kind: Kind, businessID: Int64, text: TextBody? = nil, image: MediaBody? = nil,
        link: LinkBody? = nil, miniProgramPage: MiniProgramPageBody? = nil
    ) {
        customerServiceHeader = CustomerServiceHeaderFields(toUser: toUser)
        self.kind = kind
        self.businessID = businessID
        self.text = text
        self.image = image
        self.link = link
        self.miniProgramPage = miniProgramPage
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: CustomBusinessSend
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/business/send
        schema: MiniProgram/Send/CustomBusiness.json
        summary: Sends a user a customer-service message of one of the sub-merchants of a mini program. Of the \
        contents it carries the one that `msgtype` names.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        customerServiceHeader = CustomerServiceHeaderFields(blankFor: decoder)
        kind = Kind(rawValue: "")
        businessID = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype businessid text image link miniprogrampage")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&customerServiceHeader.toUser)
            case 1: decoder.read(&kind)
            case 2: decoder.read(&businessID)
            case 3: decoder.read(&text)
            case 4: decoder.read(&image)
            case 5: decoder.read(&link)
            default: decoder.read(&miniProgramPage)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", customerServiceHeader.toUser)
        encoder.write("msgtype", kind)
        encoder.write("businessid", businessID)
        encoder.write("text", text)
        encoder.write("image", image)
        encoder.write("link", link)
        encoder.write("miniprogrampage", miniProgramPage)
        encoder.end()
    }

    /// What a message of a sub-merchant carries.
    public struct Kind: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Text.
        public static var text: Self { Self(rawValue: "text") }

        /// A picture.
        public static var image: Self { Self(rawValue: "image") }

        /// A link.
        public static var link: Self { Self(rawValue: "link") }

        /// A card of a page.
        public static var miniProgramPage: Self { Self(rawValue: "miniprogrampage") }

        public static var knownValues: [Self] { [.text, .image, .link, .miniProgramPage] }
    }
}
