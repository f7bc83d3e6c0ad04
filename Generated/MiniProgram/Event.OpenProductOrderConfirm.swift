// Generated from MiniProgram/Event/OpenProductOrderConfirm.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user confirmed that the goods of an order arrived, or the time to do so ran out.
///
/// On the wire: `MsgType` `event`, `Event` `open_product_order_confirm`.
public struct OpenProductOrderConfirmEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The order.
    ///
    /// Wire name: `order_info`.
    public var order: TradeOrder

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, order: TradeOrder) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.order = order
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: OpenProductOrderConfirmEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=open_product_order_confirm
        schema: MiniProgram/Event/OpenProductOrderConfirm.json
        summary: A user confirmed that the goods of an order arrived, or the time to do so ran out.
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
            case 4: decoder.expect("open_product_order_confirm")
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
        encoder.write("Event", constant: "open_product_order_confirm")
        encoder.write("order_info", order)
        encoder.end()
    }
}
