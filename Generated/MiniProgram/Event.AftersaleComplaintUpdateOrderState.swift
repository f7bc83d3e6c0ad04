// Generated from MiniProgram/Event/AftersaleComplaintUpdateOrderState.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A dispute over an after-sale request was decided, which changed the state of the request.
///
/// On the wire: `MsgType` `event`, `Event` `aftersale_complaint_update_order_state`.
public struct AftersaleComplaintUpdateOrderStateEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The after-sale request.
    ///
    /// Wire name: `aftersale_info`.
    public var aftersale: TradeAftersale

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, aftersale: TradeAftersale) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.aftersale = aftersale
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: AftersaleComplaintUpdateOrderStateEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=aftersale_complaint_update_order_state
        schema: MiniProgram/Event/AftersaleComplaintUpdateOrderState.json
        summary: A dispute over an after-sale request was decided, which changed the state of the request.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        aftersale = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event aftersale_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("aftersale_complaint_update_order_state")
            default: decoder.read(required: &aftersale)
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
        encoder.write("Event", constant: "aftersale_complaint_update_order_state")
        encoder.write("aftersale_info", aftersale)
        encoder.end()
    }
}
