// Generated from MiniProgram/Reply/GetQuota.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers what is left on a merchant's account.
///
/// On the wire: `MsgType` `event`, `Event` `get_quota`.
public struct GetQuotaReply: LogisticsReplyHeader {
    /// The fields of ``LogisticsReplyHeader``.
    public var logisticsReplyHeader: LogisticsReplyHeaderFields

    /// The merchant's account with the courier: a customer code, or the name of an account that is settled monthly.
    ///
    /// Wire name: `BizID`.
    public var bizID: String

    /// The outcome: 0 when the request was served, otherwise a code of the courier's own.
    ///
    /// Wire name: `ResultCode`.
    public var resultCode: Int

    /// The outcome in words; the reason of a failure.
    ///
    /// Wire name: `ResultMsg`.
    public var resultMessage: String

    /// What is left on the account; 0 when nothing is.
    ///
    /// Wire name: `Quota`.
    public var quota: Double

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, bizID: String, resultCode: Int,
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
        name: GetQuotaReply
        direction: reply
        wire: xml
        match: MsgType=event Event=get_quota
        schema: MiniProgram/Reply/GetQuota.json
        summary: Answers what is left on a merchant's account.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        bizID = ""
        resultCode = 0
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
            case 4: decoder.expect("get_quota")
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
        encoder.write("Event", constant: "get_quota")
        encoder.write("BizID", bizID)
        encoder.write("ResultCode", resultCode)
        encoder.write("ResultMsg", resultMessage)
        encoder.write("Quota", quota)
        encoder.end()
    }
}
