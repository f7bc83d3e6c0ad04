// Generated from OfficialAccount/Event/UserScanProductVerifyAction.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat reviewed a product that the merchant submitted.
///
/// On the wire: `MsgType` `event`, `Event` `user_scan_product_verify_action`.
public struct UserScanProductVerifyActionEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The standard that the product's code follows.
    ///
    /// Wire name: `KeyStandard`.
    public var productCodeStandard: ProductCodeStandard

    /// The product's code: the digits of the barcode, or the text of the QR code.
    ///
    /// Wire name: `KeyStr`.
    public var productCode: String

    /// What the review found.
    ///
    /// Wire name: `Result`.
    public var result: Result

    /// Why the product did not pass. Empty otherwise.
    ///
    /// Wire name: `ReasonMsg`.
    public var reason: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, productCodeStandard: ProductCodeStandard,
        productCode: String, result: Result, reason: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.productCodeStandard = productCodeStandard
        self.productCode = productCode
        self.result = result
        self.reason = reason
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: UserScanProductVerifyActionEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=user_scan_product_verify_action
        schema: OfficialAccount/Event/UserScanProductVerifyAction.json
        summary: WeChat reviewed a product that the merchant submitted.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        productCodeStandard = ProductCodeStandard(rawValue: "")
        productCode = ""
        result = Result(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event KeyStandard KeyStr Result ReasonMsg
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("user_scan_product_verify_action")
            case 5: decoder.read(&productCodeStandard)
            case 6: decoder.read(&productCode)
            case 7: decoder.read(&result)
            default: decoder.read(&reason)
            }
        }
        decoder.end(reading, required: 0xfd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "user_scan_product_verify_action")
        encoder.write("KeyStandard", productCodeStandard)
        encoder.write("KeyStr", productCode)
        encoder.write("Result", result)
        encoder.write("ReasonMsg", reason)
        encoder.end()
    }

    /// What the review found.
    public struct Result: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The product passed.
        public static var approved: Self { Self(rawValue: "verify_ok") }

        /// The product did not pass.
        public static var rejected: Self { Self(rawValue: "verify_not_pass") }

        public static var knownValues: [Self] { [.approved, .rejected] }
    }
}
