// Generated from MiniProgram/Event/TradeManageRemindAccessApi.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The mini program takes payments, and has to enter its shipments. It comes when the terms of settlement are signed,
/// at the first payment, and once a day while no shipment was ever entered.
///
/// On the wire: `MsgType` `event`, `Event` `trade_manage_remind_access_api`.
public struct TradeManageRemindAccessApiEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// What is to be done.
    ///
    /// Wire name: `msg`.
    public var message: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, message: String) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.message = message
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: TradeManageRemindAccessApiEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=trade_manage_remind_access_api
        schema: MiniProgram/Event/TradeManageRemindAccessApi.json
        summary: The mini program takes payments, and has to enter its shipments. It comes when the terms of \
        settlement are signed, at the first payment, and once a day while no shipment was ever entered.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        message = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event msg")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("trade_manage_remind_access_api")
            default: decoder.read(&message)
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
        encoder.write("Event", constant: "trade_manage_remind_access_api")
        encoder.write("msg", message)
        encoder.end()
    }
}
