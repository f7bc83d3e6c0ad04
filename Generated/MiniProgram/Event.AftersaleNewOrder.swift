// Generated from MiniProgram/Event/AftersaleNewOrder.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user asked for a refund, or to return goods.
///
/// On the wire: `MsgType` `event`, `Event` `aftersale_new_order`.
public struct AftersaleNewOrderEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The after-sale request.
    ///
    /// Wire name: `aftersale_info`.
    public var aftersale: Aftersale

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, aftersale: Aftersale) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.aftersale = aftersale
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: AftersaleNewOrderEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=aftersale_new_order
        schema: MiniProgram/Event/AftersaleNewOrder.json
        summary: A user asked for a refund, or to return goods.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        aftersale = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event aftersale_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("aftersale_new_order")
            default: decoder.read(required: &aftersale)
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
        encoder.write("Event", constant: "aftersale_new_order")
        encoder.write("aftersale_info", aftersale)
        encoder.end()
    }

    /// The after-sale request.
    public struct Aftersale: FieldGroup, Equatable {
        /// The request's ID at WeChat.
        ///
        /// Wire name: `aftersale_id`.
        public var aftersaleID: Int64

        /// The ID at WeChat of the order that the request is about.
        ///
        /// Wire name: `order_id`.
        public var orderID: Int64

        /// The merchant's own ID of the order.
        ///
        /// Wire name: `out_order_id`.
        public var outOrderID: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(aftersaleID: Int64, orderID: Int64, outOrderID: String) {
            self.aftersaleID = aftersaleID
            self.orderID = orderID
            self.outOrderID = outOrderID
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            aftersaleID = 0
            orderID = 0
            outOrderID = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("aftersale_id order_id out_order_id")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&aftersaleID)
                case 1: decoder.read(&orderID)
                default: decoder.read(&outOrderID)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("aftersale_id", aftersaleID)
            encoder.write("order_id", orderID)
            encoder.write("out_order_id", outOrderID)
            encoder.end()
        }
    }
}
