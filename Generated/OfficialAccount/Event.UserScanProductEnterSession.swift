// Generated from OfficialAccount/Event/UserScanProductEnterSession.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user entered the account's chat from a product's page.
///
/// On the wire: `MsgType` `event`, `Event` `user_scan_product_enter_session`.
public struct UserScanProductEnterSessionEvent: EventHeader {
    /// The account's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The user's OpenID.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

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

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, productCodeStandard: ProductCodeStandard,
        productCode: String, extraInfo: String? = nil
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.productCodeStandard = productCodeStandard
        self.productCode = productCode
        self.extraInfo = extraInfo
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: UserScanProductEnterSessionEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=user_scan_product_enter_session
        schema: OfficialAccount/Event/UserScanProductEnterSession.json
        summary: A user entered the account's chat from a product's page.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event KeyStandard KeyStr ExtInfo
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        productCodeStandard = ProductCodeStandard(rawValue: "")
        productCode = ""
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
            case 4: decoder.expect("user_scan_product_enter_session")
            case 5: decoder.read(&productCodeStandard)
            case 6: decoder.read(&productCode)
            default: decoder.read(&extraInfo)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "user_scan_product_enter_session")
        encoder.write("KeyStandard", productCodeStandard)
        encoder.write("KeyStr", productCode)
        encoder.write("ExtInfo", extraInfo)
        encoder.end()
    }
}
