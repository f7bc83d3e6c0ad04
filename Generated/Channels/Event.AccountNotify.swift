// Generated from Channels/Event/AccountNotify.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The account to which the shop's money is paid changed.
///
/// On the wire: `MsgType` `event`, `Event` `channels_ec_acct_notify`.
public struct AccountNotify: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The change.
    ///
    /// Wire name: `account_info`.
    public var account: Account

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, account: Account) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.account = account
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: AccountNotify
        direction: inbound
        wire: json
        match: MsgType=event Event=channels_ec_acct_notify
        schema: Channels/Event/AccountNotify.json
        summary: The account to which the shop's money is paid changed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        account = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event account_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("channels_ec_acct_notify")
            default: decoder.read(required: &account)
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
        encoder.write("Event", constant: "channels_ec_acct_notify")
        encoder.write("account_info", account)
        encoder.end()
    }

    /// What happened to the account for a shop's money.
    public struct Change: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The account was changed.
        public static var settlementAccountChanged: Self { Self(rawValue: 1) }

        public static var knownValues: [Self] { [.settlementAccountChanged] }
    }

    /// The change.
    public struct Account: FieldGroup, Equatable {
        /// What happened.
        ///
        /// Wire name: `event`.
        public var change: Change

        /// What the message carried beside these fields. It is written back.
        public private(set) var unknownFields: UnknownFields

        /// Creates a value of its fields.
        public init(change: Change) {
            self.change = change
            unknownFields = UnknownFields()
        }

        public init(blankFor decoder: borrowing FieldDecoder) {
            change = Change(rawValue: 0)
            unknownFields = UnknownFields()
        }

        public mutating func read(from decoder: inout FieldDecoder) {
            var reading = decoder.begin("event")
            while let field = decoder.next(&reading) {
                switch field {
                default: decoder.read(&change)
                }
            }
            decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
        }

        @inline(never)
        public func encode(to encoder: inout FieldEncoder) {
            encoder.begin(unknownFields)
            encoder.write("event", change)
            encoder.end()
        }
    }
}
