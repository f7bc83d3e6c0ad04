// Generated from MiniProgram/Event/GetAuthInfo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A merchant agreed to bind its account: the delivery company answers with the account for the code.
///
/// On the wire: `MsgType` `event`, `Event` `get_auth_info`.
public struct GetAuthInfoEvent: LogisticsEventHeader {
    /// The original ID of the mini program of the courier, the delivery company or the merchant, which begins with
    /// `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The WeChat team's OpenID, which is always the same.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the request was made.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The AppID of the merchant's mini program.
    ///
    /// Wire name: `wx_appid`.
    public var wxAppID: String

    /// The code that the company's page gave when the merchant agreed.
    ///
    /// Wire name: `code`.
    public var code: String

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, wxAppID: String, code: String) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.wxAppID = wxAppID
        self.code = code
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: GetAuthInfoEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=get_auth_info
        schema: MiniProgram/Event/GetAuthInfo.json
        summary: A merchant agreed to bind its account: the delivery company answers with the account for the \
        code.
        """
    }

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType Event wx_appid code" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        wxAppID = ""
        code = ""
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
            case 4: decoder.expect("get_auth_info")
            case 5: decoder.read(&wxAppID)
            default: decoder.read(&code)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "get_auth_info")
        encoder.write("wx_appid", wxAppID)
        encoder.write("code", code)
        encoder.end()
    }
}
