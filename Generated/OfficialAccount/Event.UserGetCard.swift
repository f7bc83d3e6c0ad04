// Generated from OfficialAccount/Event/UserGetCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user added a card to Cards & Offers: got it anew, accepted it from a friend, or restored a deleted member card.
///
/// On the wire: `MsgType` `event`, `Event` `user_get_card`.
public struct UserGetCardEvent: EventHeader {
    /// The fields of ``EventHeader``.
    public var eventHeader: EventHeaderFields

    /// The ID of the card: of its template, which all copies share.
    ///
    /// Wire name: `CardId`.
    public var cardID: String

    /// Whether a friend gave the card.
    ///
    /// Wire name: `IsGiveByFriend`.
    public var isGivenByFriend: Bool

    /// The code of the user's copy of the card.
    ///
    /// Wire name: `UserCardCode`.
    public var userCardCode: String

    /// The OpenID of the friend who gave the card. Empty otherwise.
    ///
    /// Wire name: `FriendUserName`.
    public var friendOpenID: String?

    /// The channel number that the merchant gave to the QR code or link the card was added by; 0 without one. It has up
    /// to 60 digits.
    ///
    /// Wire name: `OuterId`.
    public var outerID: String?

    /// The code that the card had before a friend gave it: giving changes the code. Empty otherwise.
    ///
    /// Wire name: `OldUserCardCode`.
    public var oldUserCardCode: String?

    /// The channel text that the merchant gave to the QR code or link the card was added by.
    ///
    /// Wire name: `OuterStr`.
    public var outerString: String?

    /// Whether the user restored a member card that had been deleted.
    ///
    /// Wire name: `IsRestoreMemberCard`.
    public var isRestored: Bool?

    /// Whether a friend recommended the card.
    ///
    /// Wire name: `IsRecommendByFriend`.
    public var isRecommendedByFriend: Bool?

    /// Where the user found the card.
    ///
    /// Wire name: `SourceScene`.
    public var sourceScene: SourceScene?

    /// The user's UnionID, when the account is bound to an Open Platform account.
    ///
    /// Wire name: `UnionId`.
    public var unionID: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, cardID: String, isGivenByFriend: Bool,
        userCardCode: String, friendOpenID: String? = nil, outerID: String? = nil, oldUserCardCode: String? = nil,
        outerString: String? = nil, isRestored: Bool? = nil, isRecommendedByFriend: Bool? = nil,
        sourceScene: SourceScene? = nil, unionID: String? = nil
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.cardID = cardID
        self.isGivenByFriend = isGivenByFriend
        self.userCardCode = userCardCode
        self.friendOpenID = friendOpenID
        self.outerID = outerID
        self.oldUserCardCode = oldUserCardCode
        self.outerString = outerString
        self.isRestored = isRestored
        self.isRecommendedByFriend = isRecommendedByFriend
        self.sourceScene = sourceScene
        self.unionID = unionID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: UserGetCardEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=user_get_card
        schema: OfficialAccount/Event/UserGetCard.json
        summary: A user added a card to Cards & Offers: got it anew, accepted it from a friend, or restored a \
        deleted member card.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        cardID = ""
        isGivenByFriend = false
        userCardCode = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event CardId IsGiveByFriend UserCardCode FriendUserName \
            OuterId OldUserCardCode OuterStr|OutetStr IsRestoreMemberCard IsRecommendByFriend SourceScene UnionId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("user_get_card")
            case 5: decoder.read(&cardID)
            case 6: decoder.read(flag: &isGivenByFriend)
            case 7: decoder.read(&userCardCode)
            case 8: decoder.read(&friendOpenID)
            case 9: decoder.read(&outerID)
            case 10: decoder.read(&oldUserCardCode)
            case 11: decoder.read(&outerString)
            case 12: decoder.read(flag: &isRestored)
            case 13: decoder.read(flag: &isRecommendedByFriend)
            case 14: decoder.read(&sourceScene)
            default: decoder.read(&unionID)
            }
        }
        decoder.end(reading, required: 0xff, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "user_get_card")
        encoder.write("CardId", cardID)
        encoder.write("IsGiveByFriend", flag: isGivenByFriend)
        encoder.write("UserCardCode", userCardCode)
        encoder.write("FriendUserName", friendOpenID)
        encoder.write("OuterId", outerID, cdata: false)
        encoder.write("OldUserCardCode", oldUserCardCode)
        encoder.write("OuterStr", outerString)
        encoder.write("IsRestoreMemberCard", flag: isRestored)
        encoder.write("IsRecommendByFriend", flag: isRecommendedByFriend)
        encoder.write("SourceScene", sourceScene)
        encoder.write("UnionId", unionID)
        encoder.end()
    }

    /// Where the user found the card.
    public struct SourceScene: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The user scanned a QR code.
        public static var qrCode: Self { Self(rawValue: "SOURCE_SCENE_QRCODE") }

        /// The card stood in an article or a message.
        public static var article: Self { Self(rawValue: "SOURCE_SCENE_APPMSG_JSAPI") }

        /// The user accepted a gift card.
        public static var giftCard: Self { Self(rawValue: "SOURCE_SCENE_USER_ACCEPT_GIFTCARD") }

        /// WeChat does not tell.
        public static var unspecified: Self { Self(rawValue: "SOURCE_SCENE_UNKNOW") }

        public static var knownValues: [Self] { [.qrCode, .article, .giftCard, .unspecified] }
    }
}
