// Generated from OfficialAccount/Event/CardSkuRemind.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A card that started with more than 200 copies has 100 or fewer left, and a user tries to get one. WeChat sends this
/// at most every 12 hours.
///
/// On the wire: `MsgType` `event`, `Event` `card_sku_remind`.
public struct CardSkuRemindEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The ID of the card: of its template, which all copies share.
    ///
    /// Wire name: `CardId`.
    public var cardID: String

    /// The alarm in words.
    ///
    /// Wire name: `Detail`.
    public var detail: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, cardID: String, detail: String) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.cardID = cardID
        self.detail = detail
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CardSkuRemindEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=card_sku_remind
        schema: OfficialAccount/Event/CardSkuRemind.json
        summary: A card that started with more than 200 copies has 100 or fewer left, and a user tries to get one. \
        WeChat sends this at most every 12 hours.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        cardID = ""
        detail = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event CardId Detail")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("card_sku_remind")
            case 5: decoder.read(&cardID)
            default: decoder.read(&detail)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "card_sku_remind")
        encoder.write("CardId", cardID)
        encoder.write("Detail", detail)
        encoder.end()
    }
}
