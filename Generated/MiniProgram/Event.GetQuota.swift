// Generated from MiniProgram/Event/GetQuota.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat asks what is left on a merchant's account.
///
/// On the wire: `MsgType` `event`, `Event` `get_quota`.
public struct GetQuotaEvent: LogisticsEventHeader {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The merchant's account with the courier: a customer code, or the name of an account that is settled monthly.
    ///
    /// Wire name: `BizID`.
    public var bizID: String

    /// The password of the merchant's account with the courier.
    ///
    /// Wire name: `BizPwd`.
    public var bizPassword: String?

    /// The AppID of the merchant's mini program.
    ///
    /// Wire name: `ShopAppID`.
    public var shopAppID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, bizID: String, bizPassword: String? = nil,
        shopAppID: String? = nil
    ) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.bizID = bizID
        self.bizPassword = bizPassword
        self.shopAppID = shopAppID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: GetQuotaEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=get_quota
        schema: MiniProgram/Event/GetQuota.json
        summary: WeChat asks what is left on a merchant's account.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        bizID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event BizID BizPwd ShopAppID")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("get_quota")
            case 5: decoder.read(&bizID)
            case 6: decoder.read(&bizPassword)
            default: decoder.read(&shopAppID)
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
        encoder.write("Event", constant: "get_quota")
        encoder.write("BizID", bizID)
        encoder.write("BizPwd", bizPassword)
        encoder.write("ShopAppID", shopAppID)
        encoder.end()
    }
}
