// Generated from MiniProgram/Event/GetAuthInfo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A merchant agreed to bind its account: the delivery company answers with the account for the code.
///
/// On the wire: `MsgType` `event`, `Event` `get_auth_info`.
public struct GetAuthInfoEvent: LogisticsEventHeader {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The AppID of the merchant's mini program.
    ///
    /// Wire name: `wx_appid`.
    public var wxAppID: String

    /// The code that the company's page gave when the merchant agreed.
    ///
    /// Wire name: `code`.
    public var code: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, wxAppID: String, code: String) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
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

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        wxAppID = ""
        code = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event wx_appid code")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
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
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "get_auth_info")
        encoder.write("wx_appid", wxAppID)
        encoder.write("code", code)
        encoder.end()
    }
}
