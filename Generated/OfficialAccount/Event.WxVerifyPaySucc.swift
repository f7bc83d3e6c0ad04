// Generated from OfficialAccount/Event/WxVerifyPaySucc.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The fee for the account's verification is paid.
///
/// On the wire: `MsgType` `event`, `Event` `wx_verify_pay_succ`.
public struct WxVerifyPaySuccEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The ID of the order for the verification.
    ///
    /// Wire name: `OrderId`.
    public var orderID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, orderID: String) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.orderID = orderID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: WxVerifyPaySuccEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=wx_verify_pay_succ
        schema: OfficialAccount/Event/WxVerifyPaySucc.json
        summary: The fee for the account's verification is paid.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        orderID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event OrderId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wx_verify_pay_succ")
            default: decoder.read(&orderID)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "wx_verify_pay_succ")
        encoder.write("OrderId", orderID)
        encoder.end()
    }
}
