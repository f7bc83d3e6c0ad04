// Generated from MiniProgram/Event/OpenProductOrderUpdate.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order of the trade component, or what is claimed after it, changed. A platform that serves the shop fetches it
/// anew.
///
/// On the wire: `MsgType` `event`, `Event` `open_product_order_update`.
public struct OpenProductOrderUpdateEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// What changed.
    ///
    /// Wire name: `OrderUpdateNotification`.
    public var update: TradeOrderUpdate

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, update: TradeOrderUpdate) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.update = update
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: OpenProductOrderUpdateEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=open_product_order_update
        schema: MiniProgram/Event/OpenProductOrderUpdate.json
        summary: An order of the trade component, or what is claimed after it, changed. A platform that serves the \
        shop fetches it anew.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        update = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event OrderUpdateNotification")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("open_product_order_update")
            default: decoder.read(required: &update)
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
        encoder.write("Event", constant: "open_product_order_update")
        encoder.write("OrderUpdateNotification", update)
        encoder.end()
    }
}
