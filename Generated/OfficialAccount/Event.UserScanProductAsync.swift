// Generated from OfficialAccount/Event/UserScanProductAsync.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat found out where a user opened a product's page, some time after the user did.
///
/// On the wire: `MsgType` `event`, `Event` `user_scan_product_async`.
public struct UserScanProductAsyncEvent: EventHeader {
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

    /// The text that the merchant gave when making the product's QR code.
    ///
    /// Wire name: `ExtInfo`.
    public var extraInfo: String?

    /// The code of China's administrative divisions for the user's place: six digits.
    ///
    /// Wire name: `RegionCode`.
    public var regionCode: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, productCodeStandard: ProductCodeStandard,
        productCode: String, extraInfo: String? = nil, regionCode: String
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.productCodeStandard = productCodeStandard
        self.productCode = productCode
        self.extraInfo = extraInfo
        self.regionCode = regionCode
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: UserScanProductAsyncEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=user_scan_product_async
        schema: OfficialAccount/Event/UserScanProductAsync.json
        summary: WeChat found out where a user opened a product's page, some time after the user did.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        productCodeStandard = ProductCodeStandard(rawValue: "")
        productCode = ""
        regionCode = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event KeyStandard KeyStr ExtInfo RegionCode
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("user_scan_product_async")
            case 5: decoder.read(&productCodeStandard)
            case 6: decoder.read(&productCode)
            case 7: decoder.read(&extraInfo)
            default: decoder.read(&regionCode)
            }
        }
        decoder.end(reading, required: 0x17f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "user_scan_product_async")
        encoder.write("KeyStandard", productCodeStandard)
        encoder.write("KeyStr", productCode)
        encoder.write("ExtInfo", extraInfo)
        encoder.write("RegionCode", regionCode)
        encoder.end()
    }
}
