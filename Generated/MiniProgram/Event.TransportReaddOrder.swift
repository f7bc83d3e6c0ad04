// Generated from MiniProgram/Event/TransportReaddOrder.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A merchant orders again a delivery that was cancelled or that failed.
///
/// On the wire: `MsgType` `event`, `Event` `transport_readd_order`.
public struct TransportReaddOrderEvent: LogisticsEventHeader, DeliveryOrder {
    /// The original ID of the mini program of the courier, the delivery company or the merchant, which begins with
    /// `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The WeChat team's OpenID, which is always the same.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the request was made.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The order's token: the call that updates the delivery's state needs it.
    ///
    /// Wire name: `wx_token`.
    public var wxToken: String

    /// The token that the company gave with its quote, and that binds it to the price quoted; left out where there was
    /// no quote.
    ///
    /// Wire name: `delivery_token`.
    public var deliveryToken: String?

    /// The merchant's ID with the delivery company: the app key that the company gave it.
    ///
    /// Wire name: `shopid`.
    public var shopID: String

    /// The order's ID, which the merchant chose.
    ///
    /// Wire name: `shop_order_id`.
    public var shopOrderID: String

    /// The number of the merchant's shop, as registered with the delivery company.
    ///
    /// Wire name: `shop_no`.
    public var shopNo: String

    /// The merchant's signature: the SHA-1 of `shopid`, `shop_order_id` and the app secret that the company gave it,
    /// one after the other.
    ///
    /// Wire name: `delivery_sign`.
    public var deliverySign: String

    /// Where the goods are collected; left out where the company knows the shop by its number.
    ///
    /// Wire name: `sender`.
    public var sender: DeliveryAddress?

    /// Where the goods are delivered.
    ///
    /// Wire name: `receiver`.
    public var receiver: DeliveryAddress

    /// What is delivered.
    ///
    /// Wire name: `cargo`.
    public var cargo: DeliveryGoods

    /// How it is delivered.
    ///
    /// Wire name: `order_info`.
    public var orderInfo: DeliveryTerms

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, wxToken: String, deliveryToken: String? = nil,
        shopID: String, shopOrderID: String, shopNo: String, deliverySign: String, sender: DeliveryAddress? = nil,
        receiver: DeliveryAddress, cargo: DeliveryGoods, orderInfo: DeliveryTerms
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.wxToken = wxToken
        self.deliveryToken = deliveryToken
        self.shopID = shopID
        self.shopOrderID = shopOrderID
        self.shopNo = shopNo
        self.deliverySign = deliverySign
        self.sender = sender
        self.receiver = receiver
        self.cargo = cargo
        self.orderInfo = orderInfo
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TransportReaddOrderEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=transport_readd_order
        schema: MiniProgram/Event/TransportReaddOrder.json
        summary: A merchant orders again a delivery that was cancelled or that failed.
        """
    }

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event wx_token delivery_token shopid shop_order_id shop_no \
        delivery_sign sender receiver cargo order_info
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        wxToken = ""
        shopID = ""
        shopOrderID = ""
        shopNo = ""
        deliverySign = ""
        receiver = .init(blankFor: decoder)
        cargo = .init(blankFor: decoder)
        orderInfo = .init(blankFor: decoder)
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
            case 4: decoder.expect("transport_readd_order")
            case 5: decoder.read(&wxToken)
            case 6: decoder.read(&deliveryToken)
            case 7: decoder.read(&shopID)
            case 8: decoder.read(&shopOrderID)
            case 9: decoder.read(&shopNo)
            case 10: decoder.read(&deliverySign)
            case 11: decoder.read(&sender)
            case 12: decoder.read(required: &receiver)
            case 13: decoder.read(required: &cargo)
            default: decoder.read(required: &orderInfo)
            }
        }
        decoder.end(reading, required: 0x77bf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "transport_readd_order")
        encoder.write("wx_token", wxToken)
        encoder.write("delivery_token", deliveryToken)
        encoder.write("shopid", shopID)
        encoder.write("shop_order_id", shopOrderID)
        encoder.write("shop_no", shopNo)
        encoder.write("delivery_sign", deliverySign)
        encoder.write("sender", sender)
        encoder.write("receiver", receiver)
        encoder.write("cargo", cargo)
        encoder.write("order_info", orderInfo)
        encoder.end()
    }
}
