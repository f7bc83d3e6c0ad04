// Generated from OfficialAccount/Event/UserConsumeCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user's card was redeemed.
///
/// On the wire: `MsgType` `event`, `Event` `user_consume_card`.
public struct UserConsumeCardEvent: EventHeader {
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

    /// How the card was redeemed.
    ///
    /// Wire name: `ConsumeSource`.
    public var consumeSource: ConsumeSource

    /// The name of the store where the card was redeemed. Empty unless the user redeemed it, or paid with it, in the
    /// store.
    ///
    /// Wire name: `LocationName`.
    public var locationName: String?

    /// The OpenID of the clerk who redeemed the card.
    ///
    /// Wire name: `StaffOpenId`.
    public var staffOpenID: String?

    /// The code that the user typed, when redeeming without a clerk.
    ///
    /// Wire name: `VerifyCode`.
    public var verifyCode: String?

    /// The amount that the user typed, when redeeming without a clerk.
    ///
    /// Wire name: `RemarkAmount`.
    public var remarkAmount: String?

    /// The channel number that the merchant gave to the QR code or link the card was added by; 0 without one. It has up
    /// to 60 digits.
    ///
    /// Wire name: `OuterId`.
    public var outerID: String?

    /// The channel text that the merchant gave when redeeming the card.
    ///
    /// Wire name: `OuterStr`.
    public var outerString: String?

    /// The ID of the store where the card was redeemed; 0 without one.
    ///
    /// Wire name: `LocationId`.
    public var locationID: Int64?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, cardID: String, userCardCode: String,
        consumeSource: ConsumeSource, locationName: String? = nil, staffOpenID: String? = nil,
        verifyCode: String? = nil, remarkAmount: String? = nil, outerID: String? = nil, outerString: String? = nil,
        locationID: Int64? = nil
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.cardID = cardID
        self.userCardCode = userCardCode
        self.consumeSource = consumeSource
        self.locationName = locationName
        self.staffOpenID = staffOpenID
        self.verifyCode = verifyCode
        self.remarkAmount = remarkAmount
        self.outerID = outerID
        self.outerString = outerString
        self.locationID = locationID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: UserConsumeCardEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=user_consume_card
        schema: OfficialAccount/Event/UserConsumeCard.json
        summary: A user's card was redeemed.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        cardID = ""
        userCardCode = ""
        consumeSource = ConsumeSource(rawValue: "")
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event CardId UserCardCode ConsumeSource LocationName \
            StaffOpenId VerifyCode RemarkAmount OuterId OuterStr LocationId
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("user_consume_card")
            case 5: decoder.read(&cardID)
            case 6: decoder.read(&userCardCode)
            case 7: decoder.read(&consumeSource)
            case 8: decoder.read(&locationName)
            case 9: decoder.read(&staffOpenID)
            case 10: decoder.read(&verifyCode)
            case 11: decoder.read(&remarkAmount)
            case 12: decoder.read(&outerID)
            case 13: decoder.read(&outerString)
            default: decoder.read(&locationID)
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
        encoder.write("Event", constant: "user_consume_card")
        encoder.write("CardId", cardID)
        encoder.write("UserCardCode", userCardCode)
        encoder.write("ConsumeSource", consumeSource)
        encoder.write("LocationName", locationName)
        encoder.write("StaffOpenId", staffOpenID)
        encoder.write("VerifyCode", verifyCode)
        encoder.write("RemarkAmount", remarkAmount)
        encoder.write("OuterId", outerID, cdata: false)
        encoder.write("OuterStr", outerString)
        encoder.write("LocationId", locationID)
        encoder.end()
    }

    /// How the card was redeemed.
    public struct ConsumeSource: OpenEnum {
        /// The value on the wire.
        public var rawValue: String

        /// Creates the value that stands on the wire, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The merchant's server called the API.
        public static var api: Self { Self(rawValue: "FROM_API") }

        /// The merchant used the Official Accounts Platform.
        public static var platform: Self { Self(rawValue: "FROM_MP") }

        /// A clerk used the card merchants' mobile assistant.
        public static var mobileHelper: Self { Self(rawValue: "FROM_MOBILE_HELPER") }

        public static var knownValues: [Self] { [.api, .platform, .mobileHelper] }
    }
}
