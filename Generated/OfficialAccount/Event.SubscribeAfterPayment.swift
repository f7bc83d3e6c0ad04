// Generated from OfficialAccount/Event/SubscribeAfterPayment.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user followed the account on the page that WeChat Pay shows after a payment.
///
/// On the wire: `MsgType` `event`, `Event` `subscribe`, `EventKey` `last_trade_no_…`.
public struct SubscribeAfterPaymentEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// `last_trade_no_` and WeChat Pay's ID of the transaction.
    ///
    /// Wire name: `EventKey`.
    public var eventKey: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, eventKey: String) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.eventKey = eventKey
        unknownFields = UnknownFields()
    }

    /// What follows `last_trade_no_` in ``eventKey``.
    public var transactionID: String { eventKey.removingPrefix("last_trade_no_") }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: SubscribeAfterPaymentEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=subscribe EventKey^last_trade_no_
        schema: OfficialAccount/Event/SubscribeAfterPayment.json
        summary: A user followed the account on the page that WeChat Pay shows after a payment.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        eventKey = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event EventKey")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("subscribe")
            default: decoder.read(&eventKey, prefixes: "last_trade_no_")
            }
        }
        decoder.end(reading, required: 0x3f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "subscribe")
        encoder.write("EventKey", eventKey)
        encoder.end()
    }
}
