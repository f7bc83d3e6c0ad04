// Generated from OfficialAccount/Send/CustomText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user text.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `text`.
public struct CustomText: CustomerServiceHeader, CustomerServiceTrailer, OutgoingMessage {
    /// The receiver's OpenID.
    ///
    /// Wire name: `touser`.
    public var toUser: String

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: TextBody

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
        toUser: String, text: TextBody, customerService: CustomerServiceSender? = nil,
        aiContext: AIMessageContext? = nil
    ) {
        self.toUser = toUser
        self.text = text
        self.customerService = customerService
        self.aiContext = aiContext
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CustomText
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=text
        schema: OfficialAccount/Send/CustomText.json
        summary: Sends a user text.
        """
    }

    private static var fieldNames: FieldNames { "touser msgtype text customservice aimsgcontext" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUser = ""
        text = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUser)
            case 1: decoder.expect("text")
            case 2: decoder.read(required: &text)
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
        encoder.write("msgtype", constant: "text")
        encoder.write("text", text)
        encoder.write("customservice", customerService)
        encoder.write("aimsgcontext", aiContext)
        encoder.end()
    }
}
