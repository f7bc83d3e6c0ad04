// Generated from OfficialAccount/Event/UpdateMemberCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The points or the balance of a user's member card changed.
///
/// On the wire: `MsgType` `event`, `Event` `update_member_card`.
public struct UpdateMemberCardEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The ID of the card: of its template, which all copies share.
    ///
    /// Wire name: `CardId`.
    public var cardID: String

    /// The code of the user's copy of the card.
    ///
    /// Wire name: `UserCardCode`.
    public var userCardCode: String

    /// By how many points the card changed.
    ///
    /// Wire name: `ModifyBonus`.
    public var bonusChange: Int?

    /// By how much the balance changed.
    ///
    /// Wire name: `ModifyBalance`.
    public var balanceChange: Int?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, cardID: String, userCardCode: String,
        bonusChange: Int? = nil, balanceChange: Int? = nil
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.cardID = cardID
        self.userCardCode = userCardCode
        self.bonusChange = bonusChange
        self.balanceChange = balanceChange
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: UpdateMemberCardEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=update_member_card
        schema: OfficialAccount/Event/UpdateMemberCard.json
        summary: The points or the balance of a user's member card changed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        cardID = ""
        userCardCode = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event CardId UserCardCode ModifyBonus ModifyBalance
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("update_member_card")
            case 5: decoder.read(&cardID)
            case 6: decoder.read(&userCardCode)
            case 7: decoder.read(&bonusChange)
            default: decoder.read(&balanceChange)
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
        encoder.write("Event", constant: "update_member_card")
        encoder.write("CardId", cardID)
        encoder.write("UserCardCode", userCardCode)
        encoder.write("ModifyBonus", bonusChange)
        encoder.write("ModifyBalance", balanceChange)
        encoder.end()
    }
}
