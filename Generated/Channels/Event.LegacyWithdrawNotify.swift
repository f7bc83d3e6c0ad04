// Generated from Channels/Event/LegacyWithdrawNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A withdrawal of the merchant's money changed its state.
///
/// On the wire: `MsgType` `event`, `Event` `withdraw_notify`.
public struct LegacyWithdrawNotify: MiniProgramEventHeader {
    /// The fields of ``MiniProgramEventHeader``.
    public var miniProgramEventHeader: MiniProgramEventHeaderFields

    /// The withdrawal.
    ///
    /// Wire name: `withdraw_info`.
    public var withdrawal: Withdrawal

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, withdrawal: Withdrawal) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.withdrawal = withdrawal
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: LegacyWithdrawNotify
        direction: inbound
        wire: xml
        match: MsgType=event Event=withdraw_notify
        schema: Channels/Event/LegacyWithdrawNotify.json
        summary: A withdrawal of the merchant's money changed its state.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(blankFor: decoder)
        withdrawal = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event withdraw_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&miniProgramEventHeader.toUserName)
            case 1: decoder.read(&miniProgramEventHeader.fromUserName)
            case 2: decoder.read(&miniProgramEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("withdraw_notify")
            default: decoder.read(required: &withdrawal)
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
        encoder.write("Event", constant: "withdraw_notify")
        encoder.write("withdraw_info", withdrawal)
        encoder.end()
    }

    /// The withdrawal.
    public struct Withdrawal: FieldGroup, Equatable {
        /// The merchant's own number of the withdrawal.
        ///
        /// Wire name: `out_request_no`.
        public var requestNumber: String

        /// What happened to the withdrawal.
        ///
        /// Wire name: `event`.
        public var event: Int

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(requestNumber: String, event: Int) {
            self.requestNumber = requestNumber
            self.event = event
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            requestNumber = ""
            event = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("out_request_no event")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&requestNumber)
                default: decoder.read(&event)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("out_request_no", requestNumber)
            encoder.write("event", event)
            encoder.end()
        }
    }
}
