// Generated from Channels/Event/OrderUseVipDiscount.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user makes an order with the benefit of members, and WeChat asks whether that is right. The answer, an
/// `OrderUseVipDiscountReply`, has to come within 3 seconds: without it the order is stopped.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_order_use_vip_discount`.
public struct OrderUseVipDiscount: MiniProgramEventHeader {
    /// The fields of ``MiniProgramEventHeader``.
    public var miniProgramEventHeader: MiniProgramEventHeaderFields

    /// The order to be.
    ///
    /// Wire name: `order_info`.
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
        name: OrderUseVipDiscount
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_order_use_vip_discount
        schema: Channels/Event/OrderUseVipDiscount.json
        summary: A user makes an order with the benefit of members, and WeChat asks whether that is right. The \
        answer, an `OrderUseVipDiscountReply`, has to come within 3 seconds: without it the order is stopped.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(blankFor: decoder)
        order = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event order_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&miniProgramEventHeader.toUserName)
            case 1: decoder.read(&miniProgramEventHeader.fromUserName)
            case 2: decoder.read(&miniProgramEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_order_use_vip_discount")
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
        encoder.write("Event", constant: "channels_ec_order_use_vip_discount")
        encoder.write("order_info", order)
        encoder.end()
    }

    /// The order to be.
    public struct Order: FieldGroup, Equatable {
        /// The shop's app ID.
        ///
        /// Wire name: `shop_appid`.
        public var shopAppID: String

        /// The ID of the page on which the order is made.
        ///
        /// Wire name: `order_session_id`.
        public var orderSessionID: String

        /// What the user opened the page for.
        ///
        /// Wire name: `scene`.
        public var scene: OrderScene

        /// The ID of this attempt to order.
        ///
        /// Wire name: `unique_id`.
        public var attemptID: String

        /// The prices.
        ///
        /// Wire name: `price_info`.
        public var prices: Prices

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(shopAppID: String, orderSessionID: String, scene: OrderScene, attemptID: String, prices: Prices) {
            self.shopAppID = shopAppID
            self.orderSessionID = orderSessionID
            self.scene = scene
            self.attemptID = attemptID
            self.prices = prices
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            shopAppID = ""
            orderSessionID = ""
            scene = OrderScene(rawValue: 0)
            attemptID = ""
            prices = .init(blankFor: decoder)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("shop_appid order_session_id scene unique_id price_info")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&shopAppID)
                case 1: decoder.read(&orderSessionID)
                case 2: decoder.read(&scene)
                case 3: decoder.read(&attemptID)
                default: decoder.read(required: &prices)
                }
            }
            decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("shop_appid", shopAppID)
            encoder.write("order_session_id", orderSessionID)
            encoder.write("scene", scene)
            encoder.write("unique_id", attemptID)
            encoder.write("price_info", prices)
            encoder.end()
        }

        /// The prices.
        public struct Prices: FieldGroup, Equatable {
            /// The price of the goods before the benefit, in fen.
            ///
            /// Wire name: `product_price_before_vip_discount`.
            public var priceBeforeMemberDiscount: Int

            /// The benefit, in fen.
            ///
            /// Wire name: `vip_discounted_price`.
            public var memberDiscount: Int

            /// The price of the goods after the benefit, in fen.
            ///
            /// Wire name: `product_price_after_vip_discount`.
            public var priceAfterMemberDiscount: Int

            /// What the message carried beside these fields. It is written back.
            public private(set) var unknownFields: UnknownFields

            /// Creates a value of its fields.
            public init(priceBeforeMemberDiscount: Int, memberDiscount: Int, priceAfterMemberDiscount: Int) {
                self.priceBeforeMemberDiscount = priceBeforeMemberDiscount
                self.memberDiscount = memberDiscount
                self.priceAfterMemberDiscount = priceAfterMemberDiscount
                unknownFields = UnknownFields()
            }

            public init(blankFor decoder: borrowing FieldDecoder) {
                priceBeforeMemberDiscount = 0
                memberDiscount = 0
                priceAfterMemberDiscount = 0
                unknownFields = UnknownFields()
            }

            public mutating func read(from decoder: inout FieldDecoder) {
                var reading = decoder.begin(
                    """
                    product_price_before_vip_discount vip_discounted_price product_price_after_vip_discount
                    """)
                while let field = decoder.next(&reading) {
                    switch field {
                    case 0: decoder.read(&priceBeforeMemberDiscount)
                    case 1: decoder.read(&memberDiscount)
                    default: decoder.read(&priceAfterMemberDiscount)
                    }
                }
                decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
            }

            @inline(never)
            public func encode(to encoder: inout FieldEncoder) {
                encoder.begin(unknownFields)
                encoder.write("product_price_before_vip_discount", priceBeforeMemberDiscount)
                encoder.write("vip_discounted_price", memberDiscount)
                encoder.write("product_price_after_vip_discount", priceAfterMemberDiscount)
                encoder.end()
            }
        }
    }
}
