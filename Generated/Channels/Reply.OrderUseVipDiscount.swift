// Generated from Channels/Reply/OrderUseVipDiscount.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Tells whether a user may make an order with the benefit of members.
///
/// On the wire: the answer to `channels_ec_order_use_vip_discount`.
public struct OrderUseVipDiscountReply: Message {
    /// 0, or an error code of the mini program's own.
    ///
    /// Wire name: `errcode`.
    public var errorCode: Int

    /// `ok`, or the error in words.
    ///
    /// Wire name: `errmsg`.
    public var errorMessage: String

    /// Whether the order may be made. Any other value stops it, too.
    ///
    /// Wire name: `result`.
    public var decision: Decision

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(errorCode: Int, errorMessage: String, decision: Decision) {
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.decision = decision
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: OrderUseVipDiscountReply
        direction: reply
        wire: json
        answers: channels_ec_order_use_vip_discount
        schema: Channels/Reply/OrderUseVipDiscount.json
        summary: Tells whether a user may make an order with the benefit of members.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        errorCode = 0
        errorMessage = ""
        decision = Decision(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("errcode errmsg result")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&errorCode)
            case 1: decoder.read(&errorMessage)
            default: decoder.read(&decision)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("errcode", errorCode)
        encoder.write("errmsg", errorMessage)
        encoder.write("result", decision)
        encoder.end()
    }

    /// Whether an order with the benefit of members may be made.
    public struct Decision: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The order may be made.
        public static var allow: Self { Self(rawValue: 1) }

        /// The order must not be made.
        public static var refuse: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.allow, .refuse] }
    }
}
