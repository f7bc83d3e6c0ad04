// Generated from MiniProgram/Reply/GetAuthInfo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with the account that a merchant bound.
///
/// On the wire: `MsgType` `event`, `Event` `get_auth_info`.
public struct GetAuthInfoReply: LogisticsReplyHeader {
    /// The fields of ``LogisticsReplyHeader``.
    public var logisticsReplyHeader: LogisticsReplyHeaderFields

    /// The outcome: 0 when the request was served, otherwise a code of the delivery company's own.
    ///
    /// Wire name: `resultcode`.
    public var resultCode: Int

    /// The outcome in words; the reason of a failure.
    ///
    /// Wire name: `resultmsg`.
    public var resultMessage: String?

    /// The app key that the company gave the merchant: its `shopid` in the other events.
    ///
    /// Wire name: `appkey`.
    public var appKey: String

    /// How the account is paid.
    ///
    /// Wire name: `account_type`.
    public var accountType: AccountType

    /// The name of the account.
    ///
    /// Wire name: `account`.
    public var account: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, resultCode: Int, resultMessage: String? = nil,
        appKey: String, accountType: AccountType, account: String
    ) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        self.appKey = appKey
        self.accountType = accountType
        self.account = account
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: GetAuthInfoReply
        direction: reply
        wire: xml
        match: MsgType=event Event=get_auth_info
        schema: MiniProgram/Reply/GetAuthInfo.json
        summary: Answers with the account that a merchant bound.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        resultCode = 0
        appKey = ""
        accountType = AccountType(rawValue: 0)
        account = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event resultcode resultmsg appkey account_type account
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsReplyHeader.toUserName)
            case 1: decoder.read(&logisticsReplyHeader.fromUserName)
            case 2: decoder.read(&logisticsReplyHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("get_auth_info")
            case 5: decoder.read(&resultCode)
            case 6: decoder.read(&resultMessage)
            case 7: decoder.read(&appKey)
            case 8: decoder.read(&accountType)
            default: decoder.read(&account)
            }
        }
        decoder.end(reading, required: 0x3bf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsReplyHeader.toUserName)
        encoder.write("FromUserName", logisticsReplyHeader.fromUserName)
        encoder.write("CreateTime", logisticsReplyHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "get_auth_info")
        encoder.write("resultcode", resultCode)
        encoder.write("resultmsg", resultMessage)
        encoder.write("appkey", appKey)
        encoder.write("account_type", accountType)
        encoder.write("account", account)
        encoder.end()
    }

    /// How a merchant's account with a delivery company is paid.
    public struct AccountType: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Not certain.
        public static var unknown: Self { Self(rawValue: 0) }

        /// In advance.
        public static var prepaid: Self { Self(rawValue: 1) }

        /// Monthly.
        public static var monthly: Self { Self(rawValue: 2) }

        /// In another way.
        public static var other: Self { Self(rawValue: 3) }

        public static var knownValues: [Self] { [.unknown, .prepaid, .monthly, .other] }
    }
}
