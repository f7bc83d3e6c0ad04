// Generated from MiniProgram/Reply/GetPreAuthCode.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers with the code that begins the binding of an account.
///
/// On the wire: `MsgType` `event`, `Event` `get_pre_auth_code`.
public struct GetPreAuthCodeReply: LogisticsReplyHeader {
    /// The WeChat team's OpenID: the push's `FromUserName`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The mini program's original ID: the push's `ToUserName`.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the answer was made.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

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
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, resultCode: Int, resultMessage: String? = nil,
        preAuthCode: String
    ) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
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

    private static var fieldNames: FieldNames {
        """
        ToUserName FromUserName CreateTime MsgType Event resultcode resultmsg pre_auth_code
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        resultCode = 0
        preAuthCode = ""
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
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "get_pre_auth_code")
        encoder.write("resultcode", resultCode)
        encoder.write("resultmsg", resultMessage)
        encoder.write("pre_auth_code", preAuthCode)
        encoder.end()
    }
}
