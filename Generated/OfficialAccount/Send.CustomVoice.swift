// Generated from OfficialAccount/Send/CustomVoice.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a user a voice clip.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `voice`.
public struct CustomVoice: CustomerServiceHeader, CustomerServiceTrailer, OutgoingMessage {
    /// The fields of ``CustomerServiceHeader``.
    public var customerServiceHeader: CustomerServiceHeaderFields

    /// The voice clip, as temporary or permanent material.
    ///
    /// Wire name: `voice`.
    public var voice: MediaBody

    /// The fields of ``CustomerServiceTrailer``.
    public var customerServiceTrailer: CustomerServiceTrailerFields

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUser: String, voice: MediaBody, customerService: CustomerServiceSender? = nil,
        aiContext: AIMessageContext? = nil
    ) {
        customerServiceHeader = CustomerServiceHeaderFields(toUser: toUser)
        self.voice = voice
        customerServiceTrailer = CustomerServiceTrailerFields(customerService: customerService, aiContext: aiContext)
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CustomVoice
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=voice
        schema: OfficialAccount/Send/CustomVoice.json
        summary: Sends a user a voice clip.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        customerServiceHeader = CustomerServiceHeaderFields(blankFor: decoder)
        voice = .init(blankFor: decoder)
        customerServiceTrailer = CustomerServiceTrailerFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype voice customservice aimsgcontext")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&customerServiceHeader.toUser)
            case 1: decoder.expect("voice")
            case 2: decoder.read(required: &voice)
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
        encoder.write("msgtype", constant: "voice")
        encoder.write("voice", voice)
        encoder.write("customservice", customerServiceTrailer.customerService)
        encoder.write("aimsgcontext", customerServiceTrailer.aiContext)
        encoder.end()
    }
}
