// Generated from Channels/Event/GenOrderInfoInit.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user opened the page that makes an order, and WeChat asks for the benefit of members. The answer, a
/// `GenOrderInfoInitReply`, has to come within 3 seconds.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_gen_order_info_init`.
public struct GenOrderInfoInit: MiniProgramEventHeader {
    /// The fields of ``MiniProgramEventHeader``.
    public var miniProgramEventHeader: MiniProgramEventHeaderFields

    /// The order to be.
    ///
    /// Wire name: `gen_order_info`.
    public var order: Order

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, order: Order) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.order = order
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: GenOrderInfoInit
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_gen_order_info_init
        schema: Channels/Event/GenOrderInfoInit.json
        summary: A user opened the page that makes an order, and WeChat asks for the benefit of members. The \
        answer, a `GenOrderInfoInitReply`, has to come within 3 seconds.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(blankFor: decoder)
        order = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event gen_order_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&miniProgramEventHeader.toUserName)
            case 1: decoder.read(&miniProgramEventHeader.fromUserName)
            case 2: decoder.read(&miniProgramEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_gen_order_info_init")
            default: decoder.read(required: &order)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", miniProgramEventHeader.toUserName)
        encoder.write("FromUserName", miniProgramEventHeader.fromUserName)
        encoder.write("CreateTime", miniProgramEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "channels_ec_gen_order_info_init")
        encoder.write("gen_order_info", order)
        encoder.end()
    }

    /// A coupon that a user is about to spend.
    public struct Coupon: FieldGroup, Equatable {
        /// The ID of the user's copy.
        ///
        /// Wire name: `user_coupon_id`.
        public var userCouponID: String

        /// The kind of coupon.
        ///
        /// Wire name: `coupon_type`.
        public var couponType: Int

        /// What it takes off, in fen.
        ///
        /// Wire name: `discounted_price`.
        public var discount: Int

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(userCouponID: String, couponType: Int, discount: Int) {
            self.userCouponID = userCouponID
            self.couponType = couponType
            self.discount = discount
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            userCouponID = ""
            couponType = 0
            discount = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("user_coupon_id coupon_type discounted_price")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&userCouponID)
                case 1: decoder.read(&couponType)
                default: decoder.read(&discount)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("user_coupon_id", userCouponID)
            encoder.write("coupon_type", couponType)
            encoder.write("discounted_price", discount)
            encoder.end()
        }
    }

    /// Goods that a user is about to order.
    public struct Product: FieldGroup, Equatable {
        /// The product's ID.
        ///
        /// Wire name: `product_id`.
        public var productID: String

        /// The ID of the variant.
        ///
        /// Wire name: `sku_id`.
        public var skuID: String

        /// How many.
        ///
        /// Wire name: `sku_cnt`.
        public var count: Int

        /// The price of one, in fen.
        ///
        /// Wire name: `sale_price`.
        public var salePrice: Int

        /// What the shop's discounts take off, in fen.
        ///
        /// Wire name: `shop_discounted_price`.
        public var shopDiscount: Int?

        /// The coupons.
        ///
        /// Wire name: `order_product_coupon_info_list`.
        public var coupons: [Coupon]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            productID: String, skuID: String, count: Int, salePrice: Int, shopDiscount: Int? = nil,
            coupons: [Coupon] = []
        ) {
            self.productID = productID
            self.skuID = skuID
            self.count = count
            self.salePrice = salePrice
            self.shopDiscount = shopDiscount
            self.coupons = coupons
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            productID = ""
            skuID = ""
            count = 0
            salePrice = 0
            coupons = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(
                """
                product_id sku_id sku_cnt sale_price shop_discounted_price order_product_coupon_info_list*
                """)
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&productID)
                case 1: decoder.read(&skuID)
                case 2: decoder.read(&count)
                case 3: decoder.read(&salePrice)
                case 4: decoder.read(&shopDiscount)
                default: decoder.read(oneOf: &coupons)
                }
            }
            decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("product_id", productID)
            encoder.write("sku_id", skuID)
            encoder.write("sku_cnt", count)
            encoder.write("sale_price", salePrice)
            encoder.write("shop_discounted_price", shopDiscount)
            encoder.write("order_product_coupon_info_list", siblings: coupons, isRequired: false)
            encoder.end()
        }
    }

    /// The order to be.
    public struct Order: FieldGroup, Equatable {
        /// The shop's app ID.
        ///
        /// Wire name: `shop_appid`.
        public var shopAppID: String

        /// The ID of the page as the user opened it: later events of the order repeat it.
        ///
        /// Wire name: `order_session_id`.
        public var orderSessionID: String

        /// What the user opened the page for.
        ///
        /// Wire name: `scene`.
        public var scene: OrderScene

        /// The goods.
        ///
        /// Wire name: `product_infos`.
        public var products: [Product]

        /// The prices.
        ///
        /// Wire name: `price_info`.
        public var prices: Prices

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(shopAppID: String, orderSessionID: String, scene: OrderScene, products: [Product], prices: Prices) {
            self.shopAppID = shopAppID
            self.orderSessionID = orderSessionID
            self.scene = scene
            self.products = products
            self.prices = prices
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            shopAppID = ""
            orderSessionID = ""
            scene = OrderScene(rawValue: 0)
            products = []
            prices = .init(blankFor: decoder)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("shop_appid order_session_id scene product_infos* price_info")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&shopAppID)
                case 1: decoder.read(&orderSessionID)
                case 2: decoder.read(&scene)
                case 3: decoder.read(oneOf: &products)
                default: decoder.read(required: &prices)
                }
            }
            decoder.end(reading, required: 0x17, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("shop_appid", shopAppID)
            encoder.write("order_session_id", orderSessionID)
            encoder.write("scene", scene)
            encoder.write("product_infos", siblings: products, isRequired: true)
            encoder.write("price_info", prices)
            encoder.end()
        }

        /// The prices.
        public struct Prices: FieldGroup, Equatable {
            /// The price of all goods before the benefit, in fen.
            ///
            /// Wire name: `product_price_before_vip_discount`.
            public var priceBeforeMemberDiscount: Int

            /// The price of all goods without any discount, in fen.
            ///
            /// Wire name: `product_price`.
            public var price: Int

            /// What the shop's discounts take off, in fen.
            ///
            /// Wire name: `shop_discounted_price`.
            public var shopDiscount: Int?

            /// What the message carried beside these fields. It is written back.
            public private(set) var unknownFields: UnknownFields

            /// Creates a value of its fields.
            public init(priceBeforeMemberDiscount: Int, price: Int, shopDiscount: Int? = nil) {
                self.priceBeforeMemberDiscount = priceBeforeMemberDiscount
                self.price = price
                self.shopDiscount = shopDiscount
                unknownFields = UnknownFields()
            }

            public init(blankFor decoder: borrowing FieldDecoder) {
                priceBeforeMemberDiscount = 0
                price = 0
                unknownFields = UnknownFields()
            }

            public mutating func read(from decoder: inout FieldDecoder) {
                var reading = decoder.begin("product_price_before_vip_discount product_price shop_discounted_price")
                while let field = decoder.next(&reading) {
                    switch field {
                    case 0: decoder.read(&priceBeforeMemberDiscount)
                    case 1: decoder.read(&price)
                    default: decoder.read(&shopDiscount)
                    }
                }
                decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
            }

            @inline(never)
            public func encode(to encoder: inout FieldEncoder) {
                encoder.begin(unknownFields)
                encoder.write("product_price_before_vip_discount", priceBeforeMemberDiscount)
                encoder.write("product_price", price)
                encoder.write("shop_discounted_price", shopDiscount)
                encoder.end()
            }
        }
    }
}
