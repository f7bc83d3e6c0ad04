// Generated from MiniProgram/Reply/XpayAck.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Tells WeChat whether an event of virtual payment was handled. The text `success`, or an empty answer, says so too.
///
/// On the wire: the answer to `xpay_apple_subscribe_signing_result_notify` or `xpay_coin_pay_notify` or
/// `xpay_complaint_notify` or `xpay_goods_deliver_notify` or `xpay_refund_notify` or `xpay_subscribe_pay_fail_notify`
/// or `xpay_subscribe_signing_result_notify` or `xpay_wxpay_callback_notify`.
public struct XpayAckReply: Message {
    /// 0 when it was; WeChat sends the push again after any other code.
    ///
    /// Wire name: `ErrCode`.
    public var errorCode: Int

    /// The result in words.
    ///
    /// Wire name: `ErrMsg`.
    public var errorMessage: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(errorCode: Int, errorMessage: String? = nil) {
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: XpayAckReply
        direction: reply
        wire: xml
        answers: xpay_apple_subscribe_signing_result_notify xpay_coin_pay_notify xpay_complaint_notify \
        xpay_goods_deliver_notify xpay_refund_notify xpay_subscribe_pay_fail_notify \
        xpay_subscribe_signing_result_notify xpay_wxpay_callback_notify
        schema: MiniProgram/Reply/XpayAck.json
        summary: Tells WeChat whether an event of virtual payment was handled. The text `success`, or an empty \
        answer, says so too.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        errorCode = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ErrCode ErrMsg")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&errorCode)
            default: decoder.read(&errorMessage)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ErrCode", errorCode)
        encoder.write("ErrMsg", errorMessage)
        encoder.end()
    }
}
