// Generated from Channels/Event/FundsOrderRefund.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A refund that was asked for through the funds API ended.
///
/// On the wire: `MsgType` `event`, `Event` `funds_order_refund`.
public struct FundsOrderRefund: MiniProgramEventHeader {
    /// The fields of ``MiniProgramEventHeader``.
    public var miniProgramEventHeader: MiniProgramEventHeaderFields

    /// The refund.
    ///
    /// Wire name: `order_info`.
    public var refund: Refund

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, refund: Refund) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.refund = refund
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: FundsOrderRefund
        direction: inbound
        wire: xml
        match: MsgType=event Event=funds_order_refund
        schema: Channels/Event/FundsOrderRefund.json
        summary: A refund that was asked for through the funds API ended.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(blankFor: decoder)
        refund = .init(blankFor: decoder)
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
            case 4: decoder.expect("funds_order_refund")
            default: decoder.read(required: &refund)
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
        encoder.write("Event", constant: "funds_order_refund")
        encoder.write("order_info", refund)
        encoder.end()
    }

    /// The refund.
    public struct Refund: FieldGroup, Equatable {
        /// The merchant's own number of the refund.
        ///
        /// Wire name: `refund_no`.
        public var refundNumber: String

        /// How the refund stands, in the words of WeChat Pay, as `SUCCESS`.
        ///
        /// Wire name: `status`.
        public var status: String

        /// When the money was paid back, as `yyyy-MM-dd HH:mm:ss` in China's time; absent when it was not.
        ///
        /// Wire name: `success_time`.
        public var successTime: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(refundNumber: String, status: String, successTime: String? = nil) {
            self.refundNumber = refundNumber
            self.status = status
            self.successTime = successTime
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            refundNumber = ""
            status = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("refund_no status success_time")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&refundNumber)
                case 1: decoder.read(&status)
                default: decoder.read(&successTime)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("refund_no", refundNumber)
            encoder.write("status", status)
            encoder.write("success_time", successTime)
            encoder.end()
        }
    }
}
