// Generated from MiniProgram/Event/GetPreAuthCode.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A merchant begins to bind its account with the delivery company: the company answers with a code for the page on
/// which the merchant agrees.
///
/// On the wire: `MsgType` `event`, `Event` `get_pre_auth_code`.
public struct GetPreAuthCodeEvent: LogisticsEventHeader {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The AppID of the merchant's mini program.
    ///
    /// Wire name: `wx_appid`.
    public var wxAppID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, wxAppID: String) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.wxAppID = wxAppID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: GetPreAuthCodeEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=get_pre_auth_code
        schema: MiniProgram/Event/GetPreAuthCode.json
        summary: A merchant begins to bind its account with the delivery company: the company answers with a code \
        for the page on which the merchant agrees.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        wxAppID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event wx_appid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("get_pre_auth_code")
            default: decoder.read(&wxAppID)
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", logisticsEventHeader.toUserName)
        encoder.write("FromUserName", logisticsEventHeader.fromUserName)
        encoder.write("CreateTime", logisticsEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "get_pre_auth_code")
        encoder.write("wx_appid", wxAppID)
        encoder.end()
    }
}
