// Generated from OfficialAccount/Event/UserGiftingCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user gave a card away, or got it back because nobody accepted it.
///
/// On the wire: `MsgType` `event`, `Event` `user_gifting_card`.
public struct UserGiftingCardEvent: EventHeader {
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

    /// Whether the card came back to the user because nobody accepted it in time.
    ///
    /// Wire name: `IsReturnBack`.
    public var isReturned: Bool

    /// The OpenID of the friend who received the card.
    ///
    /// Wire name: `FriendUserName`.
    public var friendOpenID: String?

    /// Whether the card was given in a group chat.
    ///
    /// Wire name: `IsChatRoom`.
    public var isChatRoom: Bool

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, cardID: String, userCardCode: String,
        isReturned: Bool, friendOpenID: String? = nil, isChatRoom: Bool
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.cardID = cardID
        self.userCardCode = userCardCode
        self.isReturned = isReturned
        self.friendOpenID = friendOpenID
        self.isChatRoom = isChatRoom
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: UserGiftingCardEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=user_gifting_card
        schema: OfficialAccount/Event/UserGiftingCard.json
        summary: A user gave a card away, or got it back because nobody accepted it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        cardID = ""
        userCardCode = ""
        isReturned = false
        isChatRoom = false
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event CardId UserCardCode IsReturnBack FriendUserName \
            IsChatRoom
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("user_gifting_card")
            case 5: decoder.read(&cardID)
            case 6: decoder.read(&userCardCode)
            case 7: decoder.read(flag: &isReturned)
            case 8: decoder.read(&friendOpenID)
            default: decoder.read(flag: &isChatRoom)
            }
        }
        decoder.end(reading, required: 0x2ff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "user_gifting_card")
        encoder.write("CardId", cardID)
        encoder.write("UserCardCode", userCardCode)
        encoder.write("IsReturnBack", flag: isReturned)
        encoder.write("FriendUserName", friendOpenID)
        encoder.write("IsChatRoom", flag: isChatRoom)
        encoder.end()
    }
}
