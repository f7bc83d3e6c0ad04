// Generated from OfficialAccount/Event/GiftCardPayDone.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user paid for a gift card.
///
/// On the wire: `MsgType` `event`, `Event` `giftcard_pay_done`.
public struct GiftCardPayDoneEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The ID of the gift card shelf that the card was bought from.
    ///
    /// Wire name: `PageId`.
    public var pageID: String

    /// The order's ID.
    ///
    /// Wire name: `OrderId`.
    public var orderID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, pageID: String, orderID: String) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.pageID = pageID
        self.orderID = orderID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: GiftCardPayDoneEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=giftcard_pay_done
        schema: OfficialAccount/Event/GiftCardPayDone.json
        summary: A user paid for a gift card.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        pageID = ""
        orderID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event PageId OrderId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("giftcard_pay_done")
            case 5: decoder.read(&pageID)
            default: decoder.read(&orderID)
            }
        }
        decoder.end(reading, required: 0x7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "giftcard_pay_done")
        encoder.write("PageId", pageID)
        encoder.write("OrderId", orderID)
        encoder.end()
    }
}
