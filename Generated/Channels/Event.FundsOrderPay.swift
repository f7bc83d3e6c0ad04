// Generated from Channels/Event/FundsOrderPay.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// An order that was made through the funds API was paid.
///
/// On the wire: `MsgType` `event`, `Event` `funds_order_pay`.
public struct FundsOrderPay: MiniProgramEventHeader {
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
        name: FundsOrderPay
        direction: inbound
        wire: xml
        match: MsgType=event Event=funds_order_pay
        schema: Channels/Event/FundsOrderPay.json
        summary: An order that was made through the funds API was paid.
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
            case 4: decoder.expect("funds_order_pay")
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
        encoder.write("Event", constant: "funds_order_pay")
        encoder.write("order_info", order)
        encoder.end()
    }

    /// The order.
    public struct Order: FieldGroup, Equatable {
        /// The merchant's own number of the transaction.
        ///
        /// Wire name: `trade_no`.
        public var tradeNumber: String

        /// The ID of the payment at WeChat Pay.
        ///
        /// Wire name: `transaction_id`.
        public var transactionID: String

        /// When the user paid, as `yyyy-MM-dd HH:mm:ss` in China's time.
        ///
        /// Wire name: `pay_time`.
        public var payTime: String

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(tradeNumber: String, transactionID: String, payTime: String) {
            self.tradeNumber = tradeNumber
            self.transactionID = transactionID
            self.payTime = payTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            tradeNumber = ""
            transactionID = ""
            payTime = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("trade_no transaction_id pay_time")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&tradeNumber)
                case 1: decoder.read(&transactionID)
                default: decoder.read(&payTime)
                }
            }
            decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("trade_no", tradeNumber)
            encoder.write("transaction_id", transactionID)
            encoder.write("pay_time", payTime)
            encoder.end()
        }
    }
}
