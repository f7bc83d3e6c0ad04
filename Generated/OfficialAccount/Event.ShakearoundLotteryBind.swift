// Generated from OfficialAccount/Event/ShakearoundLotteryBind.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A red packet of a Shake Nearby campaign was bound to a user. The user may still leave it unopened: then it expires
/// and the money goes back to the merchant.
///
/// On the wire: `MsgType` `event`, `Event` `ShakearoundLotteryBind`.
public struct ShakearoundLotteryBindEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The ID of the red packet campaign.
    ///
    /// Wire name: `LotteryId`.
    public var lotteryID: String

    /// The ticket of the red packet.
    ///
    /// Wire name: `Ticket`.
    public var ticket: String

    /// The amount of the red packet, in fen.
    ///
    /// Wire name: `Money`.
    public var money: Int

    /// When the red packet was bound to the user.
    ///
    /// Wire name: `BindTime`.
    public var bindTime: UnixTime

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, lotteryID: String, ticket: String, money: Int,
        bindTime: UnixTime
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.lotteryID = lotteryID
        self.ticket = ticket
        self.money = money
        self.bindTime = bindTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: ShakearoundLotteryBindEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=ShakearoundLotteryBind
        schema: OfficialAccount/Event/ShakearoundLotteryBind.json
        summary: A red packet of a Shake Nearby campaign was bound to a user. The user may still leave it \
        unopened: then it expires and the money goes back to the merchant.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        lotteryID = ""
        ticket = ""
        money = 0
        bindTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event LotteryId Ticket Money BindTime")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("ShakearoundLotteryBind")
            case 5: decoder.read(&lotteryID)
            case 6: decoder.read(&ticket)
            case 7: decoder.read(&money)
            default: decoder.read(&bindTime)
            }
        }
        decoder.end(reading, required: 0x1ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "ShakearoundLotteryBind")
        encoder.write("LotteryId", lotteryID)
        encoder.write("Ticket", ticket)
        encoder.write("Money", money)
        encoder.write("BindTime", bindTime)
        encoder.end()
    }
}
