// Generated from OfficialAccount/Event/UserEnterSessionFromCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A follower entered the account's chat from a card.
///
/// On the wire: `MsgType` `event`, `Event` `user_enter_session_from_card`.
public struct UserEnterSessionFromCardEvent: EventHeader {
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

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, cardID: String, userCardCode: String) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.cardID = cardID
        self.userCardCode = userCardCode
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: UserEnterSessionFromCardEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=user_enter_session_from_card
        schema: OfficialAccount/Event/UserEnterSessionFromCard.json
        summary: A follower entered the account's chat from a card.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        cardID = ""
        userCardCode = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event CardId UserCardCode")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("user_enter_session_from_card")
            case 5: decoder.read(&cardID)
            default: decoder.read(&userCardCode)
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
        encoder.write("Event", constant: "user_enter_session_from_card")
        encoder.write("CardId", cardID)
        encoder.write("UserCardCode", userCardCode)
        encoder.end()
    }
}
