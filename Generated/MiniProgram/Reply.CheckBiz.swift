// Generated from MiniProgram/Reply/CheckBiz.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers whether a merchant's account is good.
///
/// On the wire: `MsgType` `event`, `Event` `check_biz`.
public struct CheckBizReply: LogisticsReplyHeader {
    /// The fields of ``LogisticsReplyHeader``.
    public var logisticsReplyHeader: LogisticsReplyHeaderFields

    /// The merchant's account with the courier: a customer code, or the name of an account that is settled monthly.
    ///
    /// Wire name: `BizID`.
    public var bizID: String

    /// The outcome.
    ///
    /// Wire name: `ResultCode`.
    public var resultCode: ReviewResult

    /// The outcome in words; the reason of a failure.
    ///
    /// Wire name: `ResultMsg`.
    public var resultMessage: String

    /// What is left on the merchant's account; 0 when nothing is.
    ///
    /// Wire name: `Quota`.
    public var quota: Double

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, bizID: String, resultCode: ReviewResult,
        resultMessage: String, quota: Double
    ) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.bizID = bizID
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        self.quota = quota
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: CheckBizReply
        direction: reply
        wire: xml
        match: MsgType=event Event=check_biz
        schema: MiniProgram/Reply/CheckBiz.json
        summary: Answers whether a merchant's account is good.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        bizID = ""
        resultCode = ReviewResult(rawValue: 0)
        resultMessage = ""
        quota = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event BizID ResultCode ResultMsg Quota")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsReplyHeader.toUserName)
            case 1: decoder.read(&logisticsReplyHeader.fromUserName)
            case 2: decoder.read(&logisticsReplyHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("check_biz")
            case 5: decoder.read(&bizID)
            case 6: decoder.read(&resultCode)
            case 7: decoder.read(&resultMessage)
            default: decoder.read(&quota)
            }
        }
        decoder.end(reading, required: 0x1ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsReplyHeader.toUserName)
        encoder.write("FromUserName", logisticsReplyHeader.fromUserName)
        encoder.write("CreateTime", logisticsReplyHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "check_biz")
        encoder.write("BizID", bizID)
        encoder.write("ResultCode", resultCode)
        encoder.write("ResultMsg", resultMessage)
        encoder.write("Quota", quota)
        encoder.end()
    }

    /// The outcome of the check of a merchant's account.
    public struct ReviewResult: OpenEnum {
        /// The value on the wire.
        public var rawValue: Int

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// The account is good.
        public static var approved: Self { Self(rawValue: 0) }

        /// Another failure.
        public static var failed: Self { Self(rawValue: -1) }

        /// There is no such customer code or monthly account.
        public static var unknownAccount: Self { Self(rawValue: 10001) }

        /// The password is wrong.
        public static var wrongPassword: Self { Self(rawValue: 10002) }

        public static var knownValues: [Self] { [.approved, .failed, .unknownAccount, .wrongPassword] }
    }
}
