// Generated from MiniProgram/Event/XpaySubscribePayFailNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The renewal of a membership could not be paid: answer with `XpayAckReply`.
///
/// On the wire: `MsgType` `event`, `Event` `xpay_subscribe_pay_fail_notify`.
public struct XpaySubscribePayFailNotifyEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The OpenID of the user who pays.
    ///
    /// Wire name: `OpenId`.
    public var openID: String?

    /// The mini program's ID of the order.
    ///
    /// Wire name: `OutTradeNo`.
    public var outTradeNo: String?

    /// Whether money moved.
    ///
    /// Wire name: `Env`.
    public var environment: PaymentEnvironment?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, openID: String? = nil,
        outTradeNo: String? = nil, environment: PaymentEnvironment? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.openID = openID
        self.outTradeNo = outTradeNo
        self.environment = environment
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: XpaySubscribePayFailNotifyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=xpay_subscribe_pay_fail_notify
        schema: MiniProgram/Event/XpaySubscribePayFailNotify.json
        summary: The renewal of a membership could not be paid: answer with `XpayAckReply`.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event OpenId OutTradeNo Env")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("xpay_subscribe_pay_fail_notify")
            case 5: decoder.read(&openID)
            case 6: decoder.read(&outTradeNo)
            default: decoder.read(&environment)
            }
        }
        decoder.end(reading, required: 0x1d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "xpay_subscribe_pay_fail_notify")
        encoder.write("OpenId", openID)
        encoder.write("OutTradeNo", outTradeNo)
        encoder.write("Env", environment)
        encoder.end()
    }
}
