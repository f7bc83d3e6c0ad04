// Generated from MiniProgram/Event/XpayCoinPayNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user paid for coins with virtual payment: answer with `XpayAckReply`.
///
/// On the wire: `MsgType` `event`, `Event` `xpay_coin_pay_notify`.
public struct XpayCoinPayNotifyEvent: AccountEventHeader {
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

    /// The payment; absent where it was not made with WeChat Pay.
    ///
    /// Wire name: `WeChatPayInfo`.
    public var weChatPayInfo: WeChatPayInfo?

    /// What the user bought.
    ///
    /// Wire name: `CoinInfo`.
    public var coinInfo: Coins?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, openID: String, outTradeNo: String,
        environment: PaymentEnvironment, weChatPayInfo: WeChatPayInfo? = nil, coinInfo: Coins? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.openID = openID
        self.outTradeNo = outTradeNo
        self.environment = environment
        self.weChatPayInfo = weChatPayInfo
        self.coinInfo = coinInfo
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: XpayCoinPayNotifyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=xpay_coin_pay_notify
        schema: MiniProgram/Event/XpayCoinPayNotify.json
        summary: A user paid for coins with virtual payment: answer with `XpayAckReply`.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        openID = ""
        outTradeNo = ""
        environment = PaymentEnvironment(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event OpenId OutTradeNo Env WeChatPayInfo CoinInfo
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("xpay_coin_pay_notify")
            case 5: decoder.read(&openID)
            case 6: decoder.read(&outTradeNo)
            case 7: decoder.read(&environment)
            case 8: decoder.read(&weChatPayInfo)
            default: decoder.read(&coinInfo)
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
        encoder.write("Event", constant: "xpay_coin_pay_notify")
        encoder.write("OpenId", openID)
        encoder.write("OutTradeNo", outTradeNo)
        encoder.write("Env", environment)
        encoder.write("WeChatPayInfo", weChatPayInfo)
        encoder.write("CoinInfo", coinInfo)
        encoder.end()
    }

    /// Coins that a user bought.
    public struct Coins: FieldGroup, Equatable {
        /// How many.
        ///
        /// Wire name: `Quantity`.
        public var quantity: Int

        /// The price, in fen.
        ///
        /// Wire name: `OrigPrice`.
        public var originalPrice: Int64

        /// What was paid, in fen.
        ///
        /// Wire name: `ActualPrice`.
        public var actualPrice: Int64

        /// What the mini program attached to the order.
        ///
        /// Wire name: `Attach`.
        public var attachment: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(quantity: Int, originalPrice: Int64, actualPrice: Int64, attachment: String? = nil) {
            self.quantity = quantity
            self.originalPrice = originalPrice
            self.actualPrice = actualPrice
            self.attachment = attachment
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            quantity = 0
            originalPrice = 0
            actualPrice = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("Quantity OrigPrice ActualPrice Attach")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&quantity)
                case 1: decoder.read(&originalPrice)
                case 2: decoder.read(&actualPrice)
                default: decoder.read(&attachment)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("Quantity", quantity)
            encoder.write("OrigPrice", originalPrice)
            encoder.write("ActualPrice", actualPrice)
            encoder.write("Attach", attachment)
            encoder.end()
        }
    }
}
