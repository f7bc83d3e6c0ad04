// Generated from Channels/Event/CouponInfoChange.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The shop changed a coupon.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_coupon_info_change`.
public struct CouponInfoChange: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The coupon.
    ///
    /// Wire name: `coupon_info`.
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
        name: CouponInfoChange
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_coupon_info_change
        schema: Channels/Event/CouponInfoChange.json
        summary: The shop changed a coupon.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        coupon = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event coupon_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_coupon_info_change")
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
        encoder.write("Event", constant: "channels_ec_coupon_info_change")
        encoder.write("coupon_info", coupon)
        encoder.end()
    }

    /// The coupon.
    public struct Coupon: FieldGroup, Equatable {
        /// The coupon's ID.
        ///
        /// Wire name: `coupon_id`.
        public var couponID: String

        /// When it was changed.
        ///
        /// Wire name: `change_time`.
        public var changeTime: UnixTime

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(couponID: String, changeTime: UnixTime) {
            self.couponID = couponID
            self.changeTime = changeTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            couponID = ""
            changeTime = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("coupon_id change_time")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&couponID)
                default: decoder.read(&changeTime)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("coupon_id", couponID)
            encoder.write("change_time", changeTime)
            encoder.end()
        }
    }
}
