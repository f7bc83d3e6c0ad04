// Generated from WeCom/CustomerService/Message/KfChannelsShopProduct.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer sent a product of a Channels shop.
///
/// On the wire: `msgtype` `channels_shop_product`.
public struct KfChannelsShopProductMessage: KfMessageHeader {
    /// The fields of ``KfMessageHeader``.
    public var kfMessageHeader: KfMessageHeaderFields

    /// The product.
    ///
    /// Wire name: `channels_shop_product`.
    public var product: Product

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        msgID: String, openKFID: String, externalUserID: String, sendTime: UnixTime, origin: KfOrigin,
        servicerUserID: String? = nil, product: Product
    ) {
        kfMessageHeader = KfMessageHeaderFields(
            msgID: msgID, openKFID: openKFID, externalUserID: externalUserID, sendTime: sendTime, origin: origin,
            servicerUserID: servicerUserID)
        self.product = product
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: CustomerService
        name: KfChannelsShopProductMessage
        direction: inbound
        wire: json
        match: msgtype=channels_shop_product
        schema: WeCom/CustomerService/Message/KfChannelsShopProduct.json
        summary: A customer sent a product of a Channels shop.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        kfMessageHeader = KfMessageHeaderFields(blankFor: decoder)
        product = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            msgid open_kfid external_userid send_time origin servicer_userid msgtype channels_shop_product
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&kfMessageHeader.msgID)
            case 1: decoder.read(&kfMessageHeader.openKFID)
            case 2: decoder.read(&kfMessageHeader.externalUserID)
            case 3: decoder.read(&kfMessageHeader.sendTime)
            case 4: decoder.read(&kfMessageHeader.origin)
            case 5: decoder.read(&kfMessageHeader.servicerUserID)
            case 6: decoder.expect("channels_shop_product")
            default: decoder.read(required: &product)
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
        encoder.write("msgtype", constant: "channels_shop_product")
        encoder.write("channels_shop_product", product)
        encoder.end()
    }

    /// A product of a Channels shop.
    public struct Product: FieldGroup, Equatable {
        /// The product's ID.
        ///
        /// Wire name: `product_id`.
        public var productID: String

        /// The address of the product's picture.
        ///
        /// Wire name: `head_image`.
        public var imageURL: String?

        /// The product's title.
        ///
        /// Wire name: `title`.
        public var title: String?

        /// The price in fen, as text.
        ///
        /// Wire name: `sales_price`.
        public var price: String?

        /// The shop's name.
        ///
        /// Wire name: `shop_nickname`.
        public var shopName: String?

        /// The address of the shop's picture.
        ///
        /// Wire name: `shop_head_image`.
        public var shopImageURL: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            productID: String, imageURL: String? = nil, title: String? = nil, price: String? = nil,
            shopName: String? = nil, shopImageURL: String? = nil
        ) {
            self.productID = productID
            self.imageURL = imageURL
            self.title = title
            self.price = price
            self.shopName = shopName
            self.shopImageURL = shopImageURL
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            productID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("product_id head_image title sales_price shop_nickname shop_head_image")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&productID)
                case 1: decoder.read(&imageURL)
                case 2: decoder.read(&title)
                case 3: decoder.read(&price)
                case 4: decoder.read(&shopName)
                default: decoder.read(&shopImageURL)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("product_id", productID)
            encoder.write("head_image", imageURL)
            encoder.write("title", title)
            encoder.write("sales_price", price)
            encoder.write("shop_nickname", shopName)
            encoder.write("shop_head_image", shopImageURL)
            encoder.end()
        }
    }
}
