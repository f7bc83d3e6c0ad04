// Generated from MiniProgram/Reply/OpenProductReceiveCoupon.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers whether the merchant's system gave a user a coupon.
///
/// On the wire: the answer to `open_product_receive_coupon`.
public struct OpenProductReceiveCouponReply: Message {
    /// The outcome: 0 when the coupon was given.
    ///
    /// Wire name: `ret_code`.
    public var retCode: Int

    /// The outcome in words.
    ///
    /// Wire name: `ret_msg`.
    public var retMessage: String

    /// The merchant's ID of the coupon.
    ///
    /// Wire name: `out_coupon_id`.
    public var outCouponID: String?

    /// The merchant's ID of the copy that the user got.
    ///
    /// Wire name: `out_user_coupon_id`.
    public var outUserCouponID: String?

    /// The request's ID, as the event had it.
    ///
    /// Wire name: `request_id`.
    public var requestID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        retCode: Int, retMessage: String, outCouponID: String? = nil, outUserCouponID: String? = nil,
        requestID: String? = nil
    ) {
        self.retCode = retCode
        self.retMessage = retMessage
        self.outCouponID = outCouponID
        self.outUserCouponID = outUserCouponID
        self.requestID = requestID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: OpenProductReceiveCouponReply
        direction: reply
        wire: xml
        answers: open_product_receive_coupon
        schema: MiniProgram/Reply/OpenProductReceiveCoupon.json
        summary: Answers whether the merchant's system gave a user a coupon.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        retCode = 0
        retMessage = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ret_code ret_msg out_coupon_id out_user_coupon_id request_id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&retCode)
            case 1: decoder.read(&retMessage)
            case 2: decoder.read(&outCouponID)
            case 3: decoder.read(&outUserCouponID)
            default: decoder.read(&requestID)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ret_code", retCode)
        encoder.write("ret_msg", retMessage, cdata: false)
        encoder.write("out_coupon_id", outCouponID, cdata: false)
        encoder.write("out_user_coupon_id", outUserCouponID, cdata: false)
        encoder.write("request_id", requestID, cdata: false)
        encoder.end()
    }
}
