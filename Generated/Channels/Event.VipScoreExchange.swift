// Generated from Channels/Event/VipScoreExchange.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A member exchanged points for a coupon or a product.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_vip_score_exchange`.
///
/// - Warning: Deprecated: WeChat has given this up.
public struct VipScoreExchange: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The exchange.
    ///
    /// Wire name: `exchange_info`.
    public var exchange: Exchange

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, exchange: Exchange) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.exchange = exchange
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: VipScoreExchange
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_vip_score_exchange
        schema: Channels/Event/VipScoreExchange.json
        summary: A member exchanged points for a coupon or a product.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        exchange = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event exchange_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_vip_score_exchange")
            default: decoder.read(required: &exchange)
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
        encoder.write("Event", constant: "channels_ec_vip_score_exchange")
        encoder.write("exchange_info", exchange)
        encoder.end()
    }

    /// What points are exchanged for.
    public struct ItemType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// A coupon.
        public static var coupon: Self { Self(rawValue: 1) }

        /// A product.
        public static var product: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.coupon, .product] }
    }

    /// The exchange.
    public struct Exchange: FieldGroup, Equatable {
        /// The points that were paid.
        ///
        /// Wire name: `pay_score`.
        public var points: Int64

        /// What they were exchanged for.
        ///
        /// Wire name: `score_item_type`.
        public var itemType: ItemType

        /// The coupon; absent for a product.
        ///
        /// Wire name: `coupon_info`.
        public var coupon: Coupon?

        /// The product; absent for a coupon.
        ///
        /// Wire name: `product_info`.
        public var product: Product?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(points: Int64, itemType: ItemType, coupon: Coupon? = nil, product: Product? = nil) {
            self.points = points
            self.itemType = itemType
            self.coupon = coupon
            self.product = product
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            points = 0
            itemType = ItemType(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("pay_score score_item_type coupon_info product_info")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&points)
                case 1: decoder.read(&itemType)
                case 2: decoder.read(&coupon)
                default: decoder.read(&product)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("pay_score", points)
            encoder.write("score_item_type", itemType)
            encoder.write("coupon_info", coupon)
            encoder.write("product_info", product)
            encoder.end()
        }

        /// The coupon; absent for a product.
        public struct Coupon: FieldGroup, Equatable {
            /// The coupon's ID.
            ///
            /// Wire name: `related_coupon_id`.
            public var couponID: Int64?

            /// What the message carried beside these fields. It is written back.
            public private(set) var unknownFields: UnknownFields

            /// Creates a value of its fields.
            public init(couponID: Int64? = nil) {
                self.couponID = couponID
                unknownFields = UnknownFields()
            }

            public init(blankFor decoder: borrowing FieldDecoder) {
                unknownFields = UnknownFields()
            }

            public mutating func read(from decoder: inout FieldDecoder) {
                var reading = decoder.begin("related_coupon_id")
                while let field = decoder.next(&reading) {
                    switch field {
                    default: decoder.read(&couponID)
                    }
                }
                decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
            }

            @inline(never)
            public func encode(to encoder: inout FieldEncoder) {
                encoder.begin(unknownFields)
                encoder.write("related_coupon_id", couponID)
                encoder.end()
            }
        }

        /// The product; absent for a coupon.
        public struct Product: FieldGroup, Equatable {
            /// The product's ID.
            ///
            /// Wire name: `related_product_id`.
            public var productID: Int64?

            /// What the message carried beside these fields. It is written back.
            public private(set) var unknownFields: UnknownFields

            /// Creates a value of its fields.
            public init(productID: Int64? = nil) {
                self.productID = productID
                unknownFields = UnknownFields()
            }

            public init(blankFor decoder: borrowing FieldDecoder) {
                unknownFields = UnknownFields()
            }

            public mutating func read(from decoder: inout FieldDecoder) {
                var reading = decoder.begin("related_product_id")
                while let field = decoder.next(&reading) {
                    switch field {
                    default: decoder.read(&productID)
                    }
                }
                decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
            }

            @inline(never)
            public func encode(to encoder: inout FieldEncoder) {
                encoder.begin(unknownFields)
                encoder.write("related_product_id", productID)
                encoder.end()
            }
        }
    }
}
