// Generated from Channels/Event/CouponCreate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The shop made a coupon.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_coupon_create`.
public struct CouponCreate: EventHeader {
    /// The shop's original ID, which begins with `gh_`. For an agency or a supplier it is the original ID of theirs.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The OpenID of the user who caused the event, or one that WeChat's team uses for all. Events about the shop's
    /// money have none.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The coupon.
    ///
    /// Wire name: `coupon_info`.
    public var coupon: Coupon

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, coupon: Coupon) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
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

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType Event coupon_info" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        coupon = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_coupon_create")
            default: decoder.read(required: &coupon)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
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
        public var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(couponID: String, createTime: UnixTime) {
            self.couponID = couponID
            self.createTime = createTime
            unknownFields = UnknownFields()
        }

        private static var fieldNames: FieldNames { "coupon_id create_time" }

        public init(blankFor decoder: borrowing FieldDecoder) {
            couponID = ""
            createTime = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(Self.fieldNames)
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
            encoder.begin(Self.fieldNames, unknownFields)
            encoder.write("coupon_id", couponID)
            encoder.write("create_time", createTime)
            encoder.end()
        }
    }
}
