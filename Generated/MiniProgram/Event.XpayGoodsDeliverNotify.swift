// Generated from MiniProgram/Event/XpayGoodsDeliverNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user paid for goods with virtual payment: deliver them, once, and answer with `XpayAckReply`.
///
/// On the wire: `MsgType` `event`, `Event` `xpay_goods_deliver_notify`.
public struct XpayGoodsDeliverNotifyEvent: AccountEventHeader {
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
    /// Wire name: `GoodsInfo`.
    public var goodsInfo: Goods?

    /// The group, where several users buy together.
    ///
    /// Wire name: `TeamInfo`.
    public var teamInfo: TeamInfo?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, openID: String, outTradeNo: String,
        environment: PaymentEnvironment, weChatPayInfo: WeChatPayInfo? = nil, goodsInfo: Goods? = nil,
        teamInfo: TeamInfo? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.openID = openID
        self.outTradeNo = outTradeNo
        self.environment = environment
        self.weChatPayInfo = weChatPayInfo
        self.goodsInfo = goodsInfo
        self.teamInfo = teamInfo
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: XpayGoodsDeliverNotifyEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=xpay_goods_deliver_notify
        schema: MiniProgram/Event/XpayGoodsDeliverNotify.json
        summary: A user paid for goods with virtual payment: deliver them, once, and answer with `XpayAckReply`.
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
            ToUserName FromUserName CreateTime MsgType Event OpenId OutTradeNo Env WeChatPayInfo GoodsInfo \
            TeamInfo
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("xpay_goods_deliver_notify")
            case 5: decoder.read(&openID)
            case 6: decoder.read(&outTradeNo)
            case 7: decoder.read(&environment)
            case 8: decoder.read(&weChatPayInfo)
            case 9: decoder.read(&goodsInfo)
            default: decoder.read(&teamInfo)
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
        encoder.write("Event", constant: "xpay_goods_deliver_notify")
        encoder.write("OpenId", openID)
        encoder.write("OutTradeNo", outTradeNo)
        encoder.write("Env", environment)
        encoder.write("WeChatPayInfo", weChatPayInfo)
        encoder.write("GoodsInfo", goodsInfo)
        encoder.write("TeamInfo", teamInfo)
        encoder.end()
    }

    /// Goods that a user bought.
    public struct Goods: FieldGroup, Equatable {
        /// The goods' ID.
        ///
        /// Wire name: `ProductId`.
        public var productID: String

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
        public init(
            productID: String, quantity: Int, originalPrice: Int64, actualPrice: Int64, attachment: String? = nil
        ) {
            self.productID = productID
            self.quantity = quantity
            self.originalPrice = originalPrice
            self.actualPrice = actualPrice
            self.attachment = attachment
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            productID = ""
            quantity = 0
            originalPrice = 0
            actualPrice = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("ProductId Quantity OrigPrice ActualPrice Attach")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&productID)
                case 1: decoder.read(&quantity)
                case 2: decoder.read(&originalPrice)
                case 3: decoder.read(&actualPrice)
                default: decoder.read(&attachment)
                }
            }
            decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("ProductId", productID)
            encoder.write("Quantity", quantity)
            encoder.write("OrigPrice", originalPrice)
            encoder.write("ActualPrice", actualPrice)
            encoder.write("Attach", attachment)
            encoder.end()
        }
    }
}
