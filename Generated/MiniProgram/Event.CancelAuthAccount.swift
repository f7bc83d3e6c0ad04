// Generated from MiniProgram/Event/CancelAuthAccount.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A merchant unbound its account with the delivery company.
///
/// On the wire: `MsgType` `event`, `Event` `cancel_auth_account`.
public struct CancelAuthAccountEvent: LogisticsEventHeader {
    /// The fields of ``LogisticsEventHeader``.
    public var logisticsEventHeader: LogisticsEventHeaderFields

    /// The merchant's ID with the delivery company: the app key that the company gave it.
    ///
    /// Wire name: `shopid`.
    public var shopID: String

    /// The AppID of the merchant's mini program.
    ///
    /// Wire name: `wx_appid`.
    public var wxAppID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, shopID: String, wxAppID: String) {
        logisticsEventHeader = LogisticsEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.shopID = shopID
        self.wxAppID = wxAppID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: CancelAuthAccountEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=cancel_auth_account
        schema: MiniProgram/Event/CancelAuthAccount.json
        summary: A merchant unbound its account with the delivery company.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        logisticsEventHeader = LogisticsEventHeaderFields(blankFor: decoder)
        shopID = ""
        wxAppID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event shopid wx_appid")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&logisticsEventHeader.toUserName)
            case 1: decoder.read(&logisticsEventHeader.fromUserName)
            case 2: decoder.read(&logisticsEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("cancel_auth_account")
            case 5: decoder.read(&shopID)
            default: decoder.read(&wxAppID)
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
        encoder.write("Event", constant: "cancel_auth_account")
        encoder.write("shopid", shopID)
        encoder.write("wx_appid", wxAppID)
        encoder.end()
    }
}
