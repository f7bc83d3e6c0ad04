// Generated from Channels/Event/CouponCreate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The shop made a coupon.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_coupon_create`.
public struct CouponCreate: EventHeader {
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
        name: CouponCreate
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_coupon_create
        schema: Channels/Event/CouponCreate.json
        summary: The shop made a coupon.
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
            case 4: decoder.expect("channels_ec_coupon_create")
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
        encoder.write("Event", constant: "channels_ec_coupon_create")
        encoder.write("coupon_info", coupon)
        encoder.end()
    }

    /// The coupon.
    public struct Coupon: FieldGroup, Equatable {
        /// The coupon's ID.
        ///
        /// Wire name: `coupon_id`.
        public var couponID: String

        /// When it was made.
        ///
        /// Wire name: `create_time`.
        public var createTime: UnixTime

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(couponID: String, createTime: UnixTime) {
            self.couponID = couponID
            self.createTime = createTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            couponID = ""
            createTime = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("coupon_id create_time")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&couponID)
                default: decoder.read(&createTime)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("coupon_id", couponID)
            encoder.write("create_time", createTime)
            encoder.end()
        }
    }
}
