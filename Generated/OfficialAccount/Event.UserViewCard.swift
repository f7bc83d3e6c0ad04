// Generated from OfficialAccount/Event/UserViewCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user opened a member card. WeChat sends this only for cards that were created with `need_push_on_view`.
///
/// On the wire: `MsgType` `event`, `Event` `user_view_card`.
public struct UserViewCardEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The ID of the card: of its template, which all copies share.
    ///
    /// Wire name: `CardId`.
    public var cardID: String

    /// The code of the user's copy of the card. Empty when the merchant does not set codes of its own.
    ///
    /// Wire name: `UserCardCode`.
    public var userCardCode: String

    /// The channel number that the merchant gave to the QR code or link the card was added by; 0 without one. It has up
    /// to 60 digits.
    ///
    /// Wire name: `OuterId`.
    public var outerID: String?

    /// The channel text of the QR code by which the user opened the card.
    ///
    /// Wire name: `OuterStr`.
    public var outerString: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, cardID: String, userCardCode: String,
        outerID: String? = nil, outerString: String? = nil
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.cardID = cardID
        self.userCardCode = userCardCode
        self.outerID = outerID
        self.outerString = outerString
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: UserViewCardEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=user_view_card
        schema: OfficialAccount/Event/UserViewCard.json
        summary: A user opened a member card. WeChat sends this only for cards that were created with \
        `need_push_on_view`.
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
            ToUserName FromUserName CreateTime MsgType Event CardId UserCardCode OuterId OuterStr
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("user_view_card")
            case 5: decoder.read(&cardID)
            case 6: decoder.read(&userCardCode)
            case 7: decoder.read(&outerID)
            default: decoder.read(&outerString)
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
        encoder.write("Event", constant: "user_view_card")
        encoder.write("CardId", cardID)
        encoder.write("UserCardCode", userCardCode)
        encoder.write("OuterId", outerID, cdata: false)
        encoder.write("OuterStr", outerString)
        encoder.end()
    }
}
