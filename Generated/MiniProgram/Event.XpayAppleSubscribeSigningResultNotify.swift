// Generated from MiniProgram/Event/XpayAppleSubscribeSigningResultNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user on iOS signed for a membership, or failed to: answer with `XpayAckReply`.
///
/// On the wire: `MsgType` `event`, `Event` `xpay_apple_subscribe_signing_result_notify`.
public struct XpayAppleSubscribeSigningResultNotifyEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The OpenID of the user who pays.
    ///
    /// Wire name: `OpenId`.
    public var openID: String

    /// The mini program's ID of the order.
    ///
    /// Wire name: `OutTradeNo`.
    public var outTradeNo: String

    /// Whether money moved.
    ///
    /// Wire name: `Env`.
    public var environment: PaymentEnvironment

    /// The membership's ID.
    ///
    /// Wire name: `ProductId`.
    public var productID: String

    /// The result: 0 when the user signed.
    ///
    /// Wire name: `ContractResult`.
    public var contractResult: Int

    /// The result in words; the reason of a failure.
    ///
    /// Wire name: `ContractResultMsg`.
    public var contractResultMessage: String?

    /// The contract's ID, when the user signed.
    ///
    /// Wire name: `ContractId`.
    public var contractID: String?

    /// What the mini program attached to the order.
    ///
    /// Wire name: `Attach`.
    public var attachment: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, openID: String, outTradeNo: String,
        environment: PaymentEnvironment, productID: String, contractResult: Int, contractResultMessage: String? = nil,
        contractID: String? = nil, attachment: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.openID = openID
        self.outTradeNo = outTradeNo
        self.environment = environment
        self.productID = productID
        self.contractResult = contractResult
        self.contractResultMessage = contractResultMessage
        self.contractID = contractID
        self.attachment = attachment
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: XpayAppleSubscribeSigningResultNotifyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=xpay_apple_subscribe_signing_result_notify
        schema: MiniProgram/Event/XpayAppleSubscribeSigningResultNotify.json
        summary: A user on iOS signed for a membership, or failed to: answer with `XpayAckReply`.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        openID = ""
        outTradeNo = ""
        environment = PaymentEnvironment(rawValue: 0)
        productID = ""
        contractResult = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event OpenId OutTradeNo Env ProductId ContractResult \
            ContractResultMsg ContractId Attach
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("xpay_apple_subscribe_signing_result_notify")
            case 5: decoder.read(&openID)
            case 6: decoder.read(&outTradeNo)
            case 7: decoder.read(&environment)
            case 8: decoder.read(&productID)
            case 9: decoder.read(&contractResult)
            case 10: decoder.read(&contractResultMessage)
            case 11: decoder.read(&contractID)
            default: decoder.read(&attachment)
            }
        }
        decoder.end(reading, required: 0x3fd, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "xpay_apple_subscribe_signing_result_notify")
        encoder.write("OpenId", openID)
        encoder.write("OutTradeNo", outTradeNo)
        encoder.write("Env", environment)
        encoder.write("ProductId", productID)
        encoder.write("ContractResult", contractResult)
        encoder.write("ContractResultMsg", contractResultMessage)
        encoder.write("ContractId", contractID)
        encoder.write("Attach", attachment)
        encoder.end()
    }
}
