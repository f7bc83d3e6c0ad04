// Generated from MiniProgram/Event/OpenProductOrderAnalyze.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat decided which scene an order of the trade component belongs to.
///
/// On the wire: `MsgType` `event`, `Event` `open_product_order_analyze`.
public struct OpenProductOrderAnalyzeEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The order.
    ///
    /// Wire name: `order_info`.
    public var order: Order

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, order: Order) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.order = order
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: OpenProductOrderAnalyzeEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=open_product_order_analyze
        schema: MiniProgram/Event/OpenProductOrderAnalyze.json
        summary: WeChat decided which scene an order of the trade component belongs to.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        order = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event order_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("open_product_order_analyze")
            default: decoder.read(required: &order)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "open_product_order_analyze")
        encoder.write("order_info", order)
        encoder.end()
    }

    /// The order.
    public struct Order: FieldGroup, Equatable {
        /// The merchant's own ID of the order.
        ///
        /// Wire name: `out_order_id`.
        public var outOrderID: String

        /// The order's ID at WeChat.
        ///
        /// Wire name: `order_id`.
        public var orderID: Int64

        /// The OpenID of the user who ordered.
        ///
        /// Wire name: `openid`.
        public var openID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(outOrderID: String, orderID: Int64, openID: String) {
            self.outOrderID = outOrderID
            self.orderID = orderID
            self.openID = openID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            outOrderID = ""
            orderID = 0
            openID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("out_order_id order_id openid")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&outOrderID)
                case 1: decoder.read(&orderID)
                default: decoder.read(&openID)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("out_order_id", outOrderID)
            encoder.write("order_id", orderID)
            encoder.write("openid", openID)
            encoder.end()
        }
    }
}
