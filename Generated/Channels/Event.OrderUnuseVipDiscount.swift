// Generated from Channels/Event/OrderUnuseVipDiscount.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order with the benefit of members came to nothing, so that the benefit is free again. An order for the user
/// themselves that was made but not paid is told by `OrderCancel` instead.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_order_unuse_vip_discount`.
public struct OrderUnuseVipDiscount: MiniProgramEventHeader {
    /// The fields of ``MiniProgramEventHeader``.
    public var miniProgramEventHeader: MiniProgramEventHeaderFields

    /// The order.
    ///
    /// Wire name: `order_info`.
    public var order: Order

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, order: Order) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.order = order
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: OrderUnuseVipDiscount
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_order_unuse_vip_discount
        schema: Channels/Event/OrderUnuseVipDiscount.json
        summary: An order with the benefit of members came to nothing, so that the benefit is free again. An order \
        for the user themselves that was made but not paid is told by `OrderCancel` instead.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(blankFor: decoder)
        order = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event order_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&miniProgramEventHeader.toUserName)
            case 1: decoder.read(&miniProgramEventHeader.fromUserName)
            case 2: decoder.read(&miniProgramEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_order_unuse_vip_discount")
            default: decoder.read(required: &order)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", miniProgramEventHeader.toUserName)
        encoder.write("FromUserName", miniProgramEventHeader.fromUserName)
        encoder.write("CreateTime", miniProgramEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "channels_ec_order_unuse_vip_discount")
        encoder.write("order_info", order)
        encoder.end()
    }

    /// The order.
    public struct Order: FieldGroup, Equatable {
        /// The shop's app ID.
        ///
        /// Wire name: `shop_appid`.
        public var shopAppID: String

        /// The ID of the page on which the order was made.
        ///
        /// Wire name: `order_session_id`.
        public var orderSessionID: String

        /// The ID of the attempt to order, as `OrderUseVipDiscount` gave it.
        ///
        /// Wire name: `unique_id`.
        public var attemptID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(shopAppID: String, orderSessionID: String, attemptID: String) {
            self.shopAppID = shopAppID
            self.orderSessionID = orderSessionID
            self.attemptID = attemptID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            shopAppID = ""
            orderSessionID = ""
            attemptID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("shop_appid order_session_id unique_id")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&shopAppID)
                case 1: decoder.read(&orderSessionID)
                default: decoder.read(&attemptID)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("shop_appid", shopAppID)
            encoder.write("order_session_id", orderSessionID)
            encoder.write("unique_id", attemptID)
            encoder.end()
        }
    }
}
