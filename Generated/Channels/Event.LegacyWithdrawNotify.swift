// Generated from Channels/Event/LegacyWithdrawNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A withdrawal of the merchant's money changed its state.
///
/// On the wire: `MsgType` `event`, `Event` `withdraw_notify`.
public struct LegacyWithdrawNotify: MiniProgramEventHeader {
    /// The mini program's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The user's OpenID with the mini program, or one that WeChat's team uses for all.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The withdrawal.
    ///
    /// Wire name: `withdraw_info`.
    public var withdrawal: Withdrawal

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, withdrawal: Withdrawal) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
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

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType Event withdraw_info" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        withdrawal = .init(blankFor: decoder)
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
            case 4: decoder.expect("withdraw_notify")
            default: decoder.read(required: &withdrawal)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
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
        public var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(requestNumber: String, event: Int) {
            self.requestNumber = requestNumber
            self.event = event
            unknownFields = UnknownFields()
        }

        private static var fieldNames: FieldNames { "out_request_no event" }

        public init(blankFor decoder: borrowing FieldDecoder) {
            requestNumber = ""
            event = 0
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin(Self.fieldNames)
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
            encoder.begin(Self.fieldNames, unknownFields)
            encoder.write("out_request_no", requestNumber)
            encoder.write("event", event)
            encoder.end()
        }
    }
}
