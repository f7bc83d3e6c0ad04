// Generated from Channels/Event/WithdrawNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A withdrawal of the shop's money advanced.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_withdraw_notify`.
public struct WithdrawNotify: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The withdrawal.
    ///
    /// Wire name: `withdraw_info`.
    public var withdrawal: Withdrawal

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, withdrawal: Withdrawal) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.withdrawal = withdrawal
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: WithdrawNotify
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_withdraw_notify
        schema: Channels/Event/WithdrawNotify.json
        summary: A withdrawal of the shop's money advanced.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        withdrawal = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event withdraw_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_withdraw_notify")
            default: decoder.read(required: &withdrawal)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "channels_ec_withdraw_notify")
        encoder.write("withdraw_info", withdrawal)
        encoder.end()
    }

    /// A step of a withdrawal.
    public struct Step: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It was started, and the QR code made that the administrator has to scan.
        public static var started: Self { Self(rawValue: 1) }

        /// The administrator scanned the code, and the withdrawal was asked for.
        public static var verified: Self { Self(rawValue: 2) }

        /// The money is paid out.
        public static var succeeded: Self { Self(rawValue: 3) }

        /// The money could not be paid out.
        public static var failed: Self { Self(rawValue: 4) }

        public static var knownValues: [Self] { [.started, .verified, .succeeded, .failed] }
    }

    /// The withdrawal.
    public struct Withdrawal: FieldGroup, Equatable {
        /// The withdrawal's ID.
        ///
        /// Wire name: `withdraw_id`.
        public var withdrawID: String

        /// The step that was reached.
        ///
        /// Wire name: `event`.
        public var step: Step

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(withdrawID: String, step: Step) {
            self.withdrawID = withdrawID
            self.step = step
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            withdrawID = ""
            step = Step(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("withdraw_id event")
            while let field = decoder.next(&reading) {
                switch field {
                case 0: decoder.read(&withdrawID)
                default: decoder.read(&step)
                }
            }
            decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("withdraw_id", withdrawID)
            encoder.write("event", step)
            encoder.end()
        }
    }
}
