// Generated from MiniProgram/Reply/GetPreAuthCode.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with the code that begins the binding of an account.
///
/// On the wire: `MsgType` `event`, `Event` `get_pre_auth_code`.
public struct GetPreAuthCodeReply: LogisticsReplyHeader {
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

    /// The code.
    ///
    /// Wire name: `pre_auth_code`.
    public var preAuthCode: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, resultCode: Int, resultMessage: String? = nil,
        preAuthCode: String
    ) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.resultCode = resultCode
        self.resultMessage = resultMessage
        self.preAuthCode = preAuthCode
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: GetPreAuthCodeReply
        direction: reply
        wire: xml
        match: MsgType=event Event=get_pre_auth_code
        schema: MiniProgram/Reply/GetPreAuthCode.json
        summary: Answers with the code that begins the binding of an account.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsReplyHeader = LogisticsReplyHeaderFields(blankFor: decoder)
        resultCode = 0
        preAuthCode = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event resultcode resultmsg pre_auth_code
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsReplyHeader.toUserName)
            case 1: decoder.read(&logisticsReplyHeader.fromUserName)
            case 2: decoder.read(&logisticsReplyHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("get_pre_auth_code")
            case 5: decoder.read(&resultCode)
            case 6: decoder.read(&resultMessage)
            default: decoder.read(&preAuthCode)
            }
        }
        decoder.end(reading, required: 0xbf, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsReplyHeader.toUserName)
        encoder.write("FromUserName", logisticsReplyHeader.fromUserName)
        encoder.write("CreateTime", logisticsReplyHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "get_pre_auth_code")
        encoder.write("resultcode", resultCode)
        encoder.write("resultmsg", resultMessage)
        encoder.write("pre_auth_code", preAuthCode)
        encoder.end()
    }
}
