// Generated from MiniProgram/Event/OpenProductReceiveCoupon.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user takes one of the merchant's coupons. The answer says whether the user has it.
///
/// On the wire: `MsgType` `event`, `Event` `open_product_receive_coupon`.
public struct OpenProductReceiveCouponEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The merchant's own ID of the coupon.
    ///
    /// Wire name: `out_coupon_id`.
    public var outCouponID: String

    /// The ID of the request: a repeated request carries the same, and the answer repeats it.
    ///
    /// Wire name: `request_id`.
    public var requestID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, outCouponID: String, requestID: String
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.outCouponID = outCouponID
        self.requestID = requestID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: OpenProductReceiveCouponEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=open_product_receive_coupon
        schema: MiniProgram/Event/OpenProductReceiveCoupon.json
        summary: A user takes one of the merchant's coupons. The answer says whether the user has it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        outCouponID = ""
        requestID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event out_coupon_id request_id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("open_product_receive_coupon")
            case 5: decoder.read(&outCouponID)
            default: decoder.read(&requestID)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "open_product_receive_coupon")
        encoder.write("out_coupon_id", outCouponID)
        encoder.write("request_id", requestID)
        encoder.end()
    }
}
