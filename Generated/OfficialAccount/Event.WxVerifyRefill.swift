// Generated from OfficialAccount/Event/WxVerifyRefill.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The data submitted for the account's verification must be filled in again.
///
/// On the wire: `MsgType` `event`, `Event` `wx_verify_refill`.
public struct WxVerifyRefillEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// When WeChat asked for the data again.
    ///
    /// Wire name: `RefillTime`.
    public var refillTime: UnixTime?

    /// Why the data must be filled in again.
    ///
    /// Wire name: `RefillReason`.
    public var refillReason: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, refillTime: UnixTime? = nil,
        refillReason: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.refillTime = refillTime
        self.refillReason = refillReason
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: WxVerifyRefillEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=wx_verify_refill
        schema: OfficialAccount/Event/WxVerifyRefill.json
        summary: The data submitted for the account's verification must be filled in again.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event RefillTime RefillReason")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wx_verify_refill")
            case 5: decoder.read(&refillTime)
            default: decoder.read(&refillReason)
            }
        }
        decoder.end(reading, required: 0x1d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "wx_verify_refill")
        encoder.write("RefillTime", refillTime)
        encoder.write("RefillReason", refillReason)
        encoder.end()
    }
}
