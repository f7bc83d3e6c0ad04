// Generated from Channels/Event/HeadSupplierSubscribeProductBaseInfoUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Goods that an agency follows changed.
///
/// On the wire: `MsgType` `event`, `Event` `head_supplier_subscribe_product_baseinfo_update`.
public struct HeadSupplierSubscribeProductBaseInfoUpdate: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The goods.
    ///
    /// Wire name: `item_info`.
    public var item: Item

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, item: Item) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.item = item
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: HeadSupplierSubscribeProductBaseInfoUpdate
        direction: inbound
        wire: json
        match: MsgType=event Event=head_supplier_subscribe_product_baseinfo_update
        schema: Channels/Event/HeadSupplierSubscribeProductBaseInfoUpdate.json
        summary: Goods that an agency follows changed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        item = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event item_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("head_supplier_subscribe_product_baseinfo_update")
            default: decoder.read(required: &item)
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
        encoder.write("Event", constant: "head_supplier_subscribe_product_baseinfo_update")
        encoder.write("item_info", item)
        encoder.end()
    }

    /// An SKU of goods that an agency follows.
    public struct SKU: FieldGroup, Equatable {
        /// The SKU's ID.
        ///
        /// Wire name: `sku_id`.
        public var skuID: Int64

        /// The price: in cents, as in the API of products.
        ///
        /// Wire name: `sale_price`.
        public var salePrice: Int?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(skuID: Int64, salePrice: Int? = nil) {
            self.skuID = skuID
            self.salePrice = salePrice
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            skuID = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("sku_id sale_price")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&skuID)
                default: decoder.read(&salePrice)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("sku_id", skuID)
            encoder.write("sale_price", salePrice)
            encoder.end()
        }
    }

    /// The goods.
    public struct Item: FieldGroup, Equatable {
        /// The shop's app ID.
        ///
        /// Wire name: `appid`.
        public var appID: String

        /// The product's ID.
        ///
        /// Wire name: `product_id`.
        public var productID: String

        /// The version of the goods: a later one replaces this.
        ///
        /// Wire name: `version`.
        public var version: String?

        /// Whether the goods are on sale: a state as the API of products has it.
        ///
        /// Wire name: `status`.
        public var status: Int?

        /// What is said of the goods.
        ///
        /// Wire name: `product_info`.
        public var product: Product?

        /// The SKUs.
        ///
        /// Wire name: `sku_list`.
        public var skus: [SKU]

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            appID: String, productID: String, version: String? = nil, status: Int? = nil, product: Product? = nil,
            skus: [SKU] = []
        ) {
            self.appID = appID
            self.productID = productID
            self.version = version
            self.status = status
            self.product = product
            self.skus = skus
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            appID = ""
            productID = ""
            skus = []
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("appid product_id version status product_info sku_list*")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&appID)
                case 1: decoder.read(&productID)
                case 2: decoder.read(&version)
                case 3: decoder.read(&status)
                case 4: decoder.read(&product)
                default: decoder.read(oneOf: &skus)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("appid", appID)
            encoder.write("product_id", productID)
            encoder.write("version", version)
            encoder.write("status", status)
            encoder.write("product_info", product)
            encoder.write("sku_list", siblings: skus, isRequired: false)
            encoder.end()
        }

        /// What is said of the goods.
        public struct Product: FieldGroup, Equatable {
            /// The title.
            ///
            /// Wire name: `title`.
            public var title: String?

            /// The second title.
            ///
            /// Wire name: `sub_title`.
            public var subtitle: String?

            /// The addresses of the main pictures.
            ///
            /// Wire name: `head_imgs`.
            public var headImages: [String]

            /// What the message carried beside these fields. It is written back.
            public private(set) var unknownFields: UnknownFields

            /// Creates a value of its fields.
            public init(title: String? = nil, subtitle: String? = nil, headImages: [String] = []) {
                self.title = title
                self.subtitle = subtitle
                self.headImages = headImages
                unknownFields = UnknownFields()
            }

            public init(blankFor decoder: borrowing FieldDecoder) {
                headImages = []
                unknownFields = UnknownFields()
            }

            public mutating func read(from decoder: inout FieldDecoder) {
                var reading = decoder.begin("title sub_title head_imgs*")
                while let field = decoder.next(&reading) {
                    switch field {
                    case 0: decoder.read(&title)
                    case 1: decoder.read(&subtitle)
                    default: decoder.read(oneOf: &headImages)
                    }
                }
                decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
            }

            @inline(never)
            public func encode(to encoder: inout FieldEncoder) {
                encoder.begin(unknownFields)
                encoder.write("title", title)
                encoder.write("sub_title", subtitle)
                encoder.write("head_imgs", siblings: headImages, isRequired: false)
                encoder.end()
            }
        }
    }
}
