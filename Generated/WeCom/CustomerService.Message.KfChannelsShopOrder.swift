// Generated from WeCom/CustomerService/Message/KfChannelsShopOrder.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer sent an order from a Channels shop.
///
/// On the wire: `msgtype` `channels_shop_order`.
public struct KfChannelsShopOrderMessage: KfMessageHeader {
    /// The fields of ``KfMessageHeader``.
    public var kfMessageHeader: KfMessageHeaderFields

    /// The order.
    ///
    /// Wire name: `channels_shop_order`.
    public var order: Order

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, openKFID: String, externalUserID: String, sendTime: UnixTime, origin: KfOrigin,
        servicerUserID: String? = nil, order: Order
    ) {
        kfMessageHeader = KfMessageHeaderFields(
            msgID: msgID, openKFID: openKFID, externalUserID: externalUserID, sendTime: sendTime, origin: origin,
            servicerUserID: servicerUserID)
        self.order = order
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfChannelsShopOrderMessage
        direction: inbound
        wire: json
        match: msgtype=channels_shop_order
        schema: WeCom/CustomerService/Message/KfChannelsShopOrder.json
        summary: A customer sent an order from a Channels shop.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfMessageHeader = KfMessageHeaderFields(blankFor: decoder)
        order = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            msgid open_kfid external_userid send_time origin servicer_userid msgtype channels_shop_order
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfMessageHeader.msgID)
            case 1: decoder.read(&kfMessageHeader.openKFID)
            case 2: decoder.read(&kfMessageHeader.externalUserID)
            case 3: decoder.read(&kfMessageHeader.sendTime)
            case 4: decoder.read(&kfMessageHeader.origin)
            case 5: decoder.read(&kfMessageHeader.servicerUserID)
            case 6: decoder.expect("channels_shop_order")
            default: decoder.read(required: &order)
            }
        }
        decoder.end(reading, required: 0xdf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgid", kfMessageHeader.msgID)
        encoder.write("open_kfid", kfMessageHeader.openKFID)
        encoder.write("external_userid", kfMessageHeader.externalUserID)
        encoder.write("send_time", kfMessageHeader.sendTime)
        encoder.write("origin", kfMessageHeader.origin)
        encoder.write("servicer_userid", kfMessageHeader.servicerUserID)
        encoder.write("msgtype", constant: "channels_shop_order")
        encoder.write("channels_shop_order", order)
        encoder.end()
    }

    /// An order from a Channels shop.
    public struct Order: FieldGroup, Equatable {
        /// The order's ID.
        ///
        /// Wire name: `order_id`.
        public var orderID: String

        /// The titles of the products, in one text.
        ///
        /// Wire name: `product_titles`.
        public var productTitles: String?

        /// The price in words.
        ///
        /// Wire name: `price_wording`.
        public var priceText: String?

        /// The state of the order in words.
        ///
        /// Wire name: `state`.
        public var state: String?

        /// The address of the order's small picture.
        ///
        /// Wire name: `image_url`.
        public var imageURL: String?

        /// The shop's name.
        ///
        /// Wire name: `shop_nickname`.
        public var shopName: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            orderID: String, productTitles: String? = nil, priceText: String? = nil, state: String? = nil,
            imageURL: String? = nil, shopName: String? = nil
        ) {
            self.orderID = orderID
            self.productTitles = productTitles
            self.priceText = priceText
            self.state = state
            self.imageURL = imageURL
            self.shopName = shopName
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            orderID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("order_id product_titles price_wording state image_url shop_nickname")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&orderID)
                case 1: decoder.read(&productTitles)
                case 2: decoder.read(&priceText)
                case 3: decoder.read(&state)
                case 4: decoder.read(&imageURL)
                default: decoder.read(&shopName)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("order_id", orderID)
            encoder.write("product_titles", productTitles)
            encoder.write("price_wording", priceText)
            encoder.write("state", state)
            encoder.write("image_url", imageURL)
            encoder.write("shop_nickname", shopName)
            encoder.end()
        }
    }
}
