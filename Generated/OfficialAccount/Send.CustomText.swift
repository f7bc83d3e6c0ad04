// Generated from OfficialAccount/Send/CustomText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user text.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `text`.
public struct CustomText: CustomerServiceHeader, CustomerServiceTrailer, OutgoingMessage {
    /// The fields of ``CustomerServiceHeader``.
    public var customerServiceHeader: CustomerServiceHeaderFields

    /// The text.
    ///
    /// Wire name: `text`.
    public var text: TextBody

    /// The fields of ``CustomerServiceTrailer``.
    public var customerServiceTrailer: CustomerServiceTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, text: TextBody, customerService: CustomerServiceSender? = nil,
        aiContext: AIMessageContext? = nil
    ) {
        customerServiceHeader = CustomerServiceHeaderFields(toUser: toUser)
        self.text = text
        customerServiceTrailer = CustomerServiceTrailerFields(customerService: customerService, aiContext: aiContext)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        customerServiceHeader = CustomerServiceHeaderFields(blankFor: decoder)
        text = .init(blankFor: decoder)
        customerServiceTrailer = CustomerServiceTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype text customservice aimsgcontext")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&customerServiceHeader.toUser)
            case 1: decoder.expect("text")
            case 2: decoder.read(required: &text)
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
        encoder.write("msgtype", constant: "text")
        encoder.write("text", text)
        encoder.write("customservice", customerServiceTrailer.customerService)
        encoder.write("aimsgcontext", customerServiceTrailer.aiContext)
        encoder.end()
    }
}
