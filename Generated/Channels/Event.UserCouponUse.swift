// Generated from Channels/Event/UserCouponUse.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user spent a coupon on an order.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_user_coupon_use`.
public struct UserCouponUse: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The coupon.
    ///
    /// Wire name: `use_info`.
    public var coupon: Coupon

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, coupon: Coupon) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.coupon = coupon
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: UserCouponUse
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_user_coupon_use
        schema: Channels/Event/UserCouponUse.json
        summary: A user spent a coupon on an order.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        coupon = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event use_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_user_coupon_use")
            default: decoder.read(required: &coupon)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "channels_ec_user_coupon_use")
        encoder.write("use_info", coupon)
        encoder.end()
    }

    /// The coupon.
    public struct Coupon: FieldGroup, Equatable {
        /// The coupon's ID.
        ///
        /// Wire name: `coupon_id`.
        public var couponID: String

        /// The ID of the user's copy.
        ///
        /// Wire name: `user_coupon_id`.
        public var userCouponID: String

        /// The order's ID.
        ///
        /// Wire name: `order_id`.
        public var orderID: String

        /// When it was spent.
        ///
        /// Wire name: `use_time`.
        public var useTime: UnixTime

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(couponID: String, userCouponID: String, orderID: String, useTime: UnixTime) {
            self.couponID = couponID
            self.userCouponID = userCouponID
            self.orderID = orderID
            self.useTime = useTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            couponID = ""
            userCouponID = ""
            orderID = ""
            useTime = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("coupon_id user_coupon_id order_id use_time")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&couponID)
                case 1: decoder.read(&userCouponID)
                case 2: decoder.read(&orderID)
                default: decoder.read(&useTime)
                }
            }
            decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("coupon_id", couponID)
            encoder.write("user_coupon_id", userCouponID)
            encoder.write("order_id", orderID)
            encoder.write("use_time", useTime)
            encoder.end()
        }
    }
}
