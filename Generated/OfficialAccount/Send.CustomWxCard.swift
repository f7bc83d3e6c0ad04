// Generated from OfficialAccount/Send/CustomWxCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user a card or coupon. Cards with codes of the merchant's own cannot be sent.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `wxcard`.
public struct CustomWxCard: CustomerServiceHeader, CustomerServiceTrailer, OutgoingMessage {
    /// The receiver's OpenID.
    ///
    /// Wire name: `touser`.
    public var toUser: String

    /// The card.
    ///
    /// Wire name: `wxcard`.
    public var wxCard: CardBody

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
        toUser: String, wxCard: CardBody, customerService: CustomerServiceSender? = nil,
        aiContext: AIMessageContext? = nil
    ) {
        self.toUser = toUser
        self.wxCard = wxCard
        self.customerService = customerService
        self.aiContext = aiContext
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

    private static var fieldNames: FieldNames { "touser msgtype wxcard customservice aimsgcontext" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUser = ""
        wxCard = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUser)
            case 1: decoder.expect("wxcard")
            case 2: decoder.read(required: &wxCard)
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
        encoder.write("msgtype", constant: "wxcard")
        encoder.write("wxcard", wxCard)
        encoder.write("customservice", customerService)
        encoder.write("aimsgcontext", aiContext)
        encoder.end()
    }
}
