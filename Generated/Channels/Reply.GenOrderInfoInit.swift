// Generated from Channels/Reply/GenOrderInfoInit.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers that a user opened the page that makes an order. The fields of the benefit are not described: give them as
/// unknown fields.
///
/// On the wire: the answer to `channels_ec_gen_order_info_init`.
public struct GenOrderInfoInitReply: Message {
    /// 0, or an error code of the mini program's own.
    ///
    /// Wire name: `errcode`.
    public var errorCode: Int

    /// `ok`, or the error in words.
    ///
    /// Wire name: `errmsg`.
    public var errorMessage: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(errorCode: Int, errorMessage: String) {
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: GenOrderInfoInitReply
        direction: reply
        wire: json
        answers: channels_ec_gen_order_info_init
        schema: Channels/Reply/GenOrderInfoInit.json
        summary: Answers that a user opened the page that makes an order. The fields of the benefit are not \
        described: give them as unknown fields.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        errorCode = 0
        errorMessage = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("errcode errmsg")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&errorCode)
            default: decoder.read(&errorMessage)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("errcode", errorCode)
        encoder.write("errmsg", errorMessage)
        encoder.end()
    }
}
