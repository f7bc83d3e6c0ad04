// Generated from OfficialAccount/Send/CustomWxCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user a card or coupon. Cards with codes of the merchant's own cannot be sent.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `wxcard`.
public struct CustomWxCard: CustomerServiceHeader, CustomerServiceTrailer, OutgoingMessage {
    /// The fields of ``CustomerServiceHeader``.
    public var customerServiceHeader: CustomerServiceHeaderFields

    /// The card.
    ///
    /// Wire name: `wxcard`.
    public var wxCard: CardBody

    /// The fields of ``CustomerServiceTrailer``.
    public var customerServiceTrailer: CustomerServiceTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, wxCard: CardBody, customerService: CustomerServiceSender? = nil,
        aiContext: AIMessageContext? = nil
    ) {
        customerServiceHeader = CustomerServiceHeaderFields(toUser: toUser)
        self.wxCard = wxCard
        customerServiceTrailer = CustomerServiceTrailerFields(customerService: customerService, aiContext: aiContext)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CustomWxCard
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=wxcard
        schema: OfficialAccount/Send/CustomWxCard.json
        summary: Sends a user a card or coupon. Cards with codes of the merchant's own cannot be sent.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        customerServiceHeader = CustomerServiceHeaderFields(blankFor: decoder)
        wxCard = .init(blankFor: decoder)
        customerServiceTrailer = CustomerServiceTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype wxcard customservice aimsgcontext")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&customerServiceHeader.toUser)
            case 1: decoder.expect("wxcard")
            case 2: decoder.read(required: &wxCard)
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
        encoder.write("msgtype", constant: "wxcard")
        encoder.write("wxcard", wxCard)
        encoder.write("customservice", customerServiceTrailer.customerService)
        encoder.write("aimsgcontext", customerServiceTrailer.aiContext)
        encoder.end()
    }
}
