// Generated from Channels/Event/OpenProductReceiveCoupon.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user takes one of the merchant's coupons. The answer says whether the user has it.
///
/// On the wire: `MsgType` `event`, `Event` `open_product_receive_coupon`.
public struct OpenProductReceiveCoupon: MiniProgramEventHeader {
    /// The fields of ``MiniProgramEventHeader``.
    public var miniProgramEventHeader: MiniProgramEventHeaderFields

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
        miniProgramEventHeader = MiniProgramEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.outCouponID = outCouponID
        self.requestID = requestID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: OpenProductReceiveCoupon
        direction: inbound
        wire: xml
        match: MsgType=event Event=open_product_receive_coupon
        schema: Channels/Event/OpenProductReceiveCoupon.json
        summary: A user takes one of the merchant's coupons. The answer says whether the user has it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(blankFor: decoder)
        outCouponID = ""
        requestID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event out_coupon_id request_id")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&miniProgramEventHeader.toUserName)
            case 1: decoder.read(&miniProgramEventHeader.fromUserName)
            case 2: decoder.read(&miniProgramEventHeader.createTime)
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
        encoder.write("ToUserName", miniProgramEventHeader.toUserName)
        encoder.write("FromUserName", miniProgramEventHeader.fromUserName)
        encoder.write("CreateTime", miniProgramEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "open_product_receive_coupon")
        encoder.write("out_coupon_id", outCouponID)
        encoder.write("request_id", requestID)
        encoder.end()
    }
}
