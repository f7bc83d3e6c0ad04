// Generated from Channels/Event/FundsOrderProfitSharing.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The sharing of an order's proceeds ended.
///
/// On the wire: `MsgType` `event`, `Event` `funds_order_profitsharing`.
public struct FundsOrderProfitSharing: MiniProgramEventHeader {
    /// The fields of ``MiniProgramEventHeader``.
    public var miniProgramEventHeader: MiniProgramEventHeaderFields

    /// The profit sharing.
    ///
    /// Wire name: `order_info`.
    public var profitSharing: ProfitSharing

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, profitSharing: ProfitSharing) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.profitSharing = profitSharing
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: FundsOrderProfitSharing
        direction: inbound
        wire: xml
        match: MsgType=event Event=funds_order_profitsharing
        schema: Channels/Event/FundsOrderProfitSharing.json
        summary: The sharing of an order's proceeds ended.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(blankFor: decoder)
        profitSharing = .init(blankFor: decoder)
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
            case 4: decoder.expect("funds_order_profitsharing")
            default: decoder.read(required: &profitSharing)
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
        encoder.write("Event", constant: "funds_order_profitsharing")
        encoder.write("order_info", profitSharing)
        encoder.end()
    }

    /// The profit sharing.
    public struct ProfitSharing: FieldGroup, Equatable {
        /// The merchant's own number of the profit sharing.
        ///
        /// Wire name: `profit_sharing_no`.
        public var profitSharingNumber: String

        /// The amount that was shared, in fen.
        ///
        /// Wire name: `amount`.
        public var amount: Int

        /// How the profit sharing ended.
        ///
        /// Wire name: `result`.
        public var result: ProfitSharingResult

        /// When it ended, as `yyyy-MM-dd HH:mm:ss` in China's time.
        ///
        /// Wire name: `finish_time`.
        public var finishTime: String

        /// Why it was closed; absent when it succeeded.
        ///
        /// Wire name: `fail_reason`.
        public var failReason: String?

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(
            profitSharingNumber: String, amount: Int, result: ProfitSharingResult, finishTime: String,
            failReason: String? = nil
        ) {
            self.profitSharingNumber = profitSharingNumber
            self.amount = amount
            self.result = result
            self.finishTime = finishTime
            self.failReason = failReason
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            profitSharingNumber = ""
            amount = 0
            result = ProfitSharingResult(rawValue: "")
            finishTime = ""
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("profit_sharing_no amount result finish_time fail_reason")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&profitSharingNumber)
                case 1: decoder.read(&amount)
                case 2: decoder.read(&result)
                case 3: decoder.read(&finishTime)
                default: decoder.read(&failReason)
                }
            }
            decoder.end(reading, required: 0xf, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("profit_sharing_no", profitSharingNumber)
            encoder.write("amount", amount)
            encoder.write("result", result)
            encoder.write("finish_time", finishTime)
            encoder.write("fail_reason", failReason)
            encoder.end()
        }
    }
}
