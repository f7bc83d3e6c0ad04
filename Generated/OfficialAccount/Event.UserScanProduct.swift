// Generated from OfficialAccount/Event/UserScanProduct.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user opened a product's page: by scanning its code, or from elsewhere in WeChat.
///
/// On the wire: `MsgType` `event`, `Event` `user_scan_product`.
public struct UserScanProductEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The standard that the product's code follows.
    ///
    /// Wire name: `KeyStandard`.
    public var productCodeStandard: ProductCodeStandard

    /// The product's code: the digits of the barcode, or the text of the QR code.
    ///
    /// Wire name: `KeyStr`.
    public var productCode: String

    /// The country in the user's profile.
    ///
    /// Wire name: `Country`.
    public var country: String?

    /// The province in the user's profile.
    ///
    /// Wire name: `Province`.
    public var province: String?

    /// The city in the user's profile.
    ///
    /// Wire name: `City`.
    public var city: String?

    /// The sex in the user's profile.
    ///
    /// Wire name: `Sex`.
    public var sex: Sex?

    /// How the user came to the page.
    ///
    /// Wire name: `Scene`.
    public var scene: Scene?

    /// The text that the merchant gave when making the product's QR code.
    ///
    /// Wire name: `ExtInfo`.
    public var extraInfo: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, productCodeStandard: ProductCodeStandard,
        productCode: String, country: String? = nil, province: String? = nil, city: String? = nil, sex: Sex? = nil,
        scene: Scene? = nil, extraInfo: String? = nil
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.productCodeStandard = productCodeStandard
        self.productCode = productCode
        self.country = country
        self.province = province
        self.city = city
        self.sex = sex
        self.scene = scene
        self.extraInfo = extraInfo
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: UserScanProductEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=user_scan_product
        schema: OfficialAccount/Event/UserScanProduct.json
        summary: A user opened a product's page: by scanning its code, or from elsewhere in WeChat.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        productCodeStandard = ProductCodeStandard(rawValue: "")
        productCode = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event KeyStandard KeyStr Country Province City Sex Scene \
            ExtInfo
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("user_scan_product")
            case 5: decoder.read(&productCodeStandard)
            case 6: decoder.read(&productCode)
            case 7: decoder.read(&country)
            case 8: decoder.read(&province)
            case 9: decoder.read(&city)
            case 10: decoder.read(&sex)
            case 11: decoder.read(&scene)
            default: decoder.read(&extraInfo)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "user_scan_product")
        encoder.write("KeyStandard", productCodeStandard)
        encoder.write("KeyStr", productCode)
        encoder.write("Country", country)
        encoder.write("Province", province)
        encoder.write("City", city)
        encoder.write("Sex", sex)
        encoder.write("Scene", scene)
        encoder.write("ExtInfo", extraInfo)
        encoder.end()
    }

    /// The sex in the user's profile.
    public struct Sex: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The profile does not tell.
        public static var unspecified: Self { Self(rawValue: 0) }

        /// Male.
        public static var male: Self { Self(rawValue: 1) }

        /// Female.
        public static var female: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.unspecified, .male, .female] }
    }

    /// How the user came to the page.
    public struct Scene: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The user scanned the product's code.
        public static var scan: Self { Self(rawValue: 1) }

        /// The page was opened from a chat, the favourites or Moments.
        public static var elsewhere: Self { Self(rawValue: 2) }

        public static var knownValues: [Self] { [.scan, .elsewhere] }
    }
}
