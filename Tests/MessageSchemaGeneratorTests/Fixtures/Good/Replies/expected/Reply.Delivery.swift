// Generated from Replies/Reply/Delivery.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers the delivery of goods or coins.
///
/// On the wire: the answer to `goods_deliver_notify` or `coin_pay_notify`.
public struct DeliveryReply: Message {
    /// 0 where it worked.
    ///
    /// Wire name: `ErrCode`.
    public var errCode: Int

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(errCode: Int) {
        self.errCode = errCode
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Replies
        name: DeliveryReply
        direction: reply
        wire: json
        answers: goods_deliver_notify coin_pay_notify
        schema: Replies/Reply/Delivery.json
        summary: Answers the delivery of goods or coins.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        errCode = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ErrCode")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&errCode)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ErrCode", errCode)
        encoder.end()
    }
}
