// Generated from OfficialAccount/Event/UserPayFromPayCell.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user paid in a store through a card.
///
/// On the wire: `MsgType` `event`, `Event` `user_pay_from_pay_cell`.
public struct UserPayFromPayCellEvent: EventHeader {
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

    /// The transaction ID of WeChat Pay.
    ///
    /// Wire name: `TransId`.
    public var transactionID: String?

    /// The ID of the store.
    ///
    /// Wire name: `LocationId`.
    public var locationID: Int64?

    /// The name of the store.
    ///
    /// Wire name: `LocationName`.
    public var locationName: String?

    /// What the user paid, in fen.
    ///
    /// Wire name: `Fee`.
    public var fee: Int

    /// What was due before the discount, in fen.
    ///
    /// Wire name: `OriginalFee`.
    public var originalFee: Int

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, cardID: String, userCardCode: String,
        transactionID: String? = nil, locationID: Int64? = nil, locationName: String? = nil, fee: Int, originalFee: Int
    ) {
        eventHeader = EventHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.cardID = cardID
        self.userCardCode = userCardCode
        self.transactionID = transactionID
        self.locationID = locationID
        self.locationName = locationName
        self.fee = fee
        self.originalFee = originalFee
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: UserPayFromPayCellEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=user_pay_from_pay_cell
        schema: OfficialAccount/Event/UserPayFromPayCell.json
        summary: A user paid in a store through a card.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        eventHeader = EventHeaderFields(blankFor: decoder)
        cardID = ""
        userCardCode = ""
        fee = 0
        originalFee = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event CardId UserCardCode TransId LocationId LocationName \
            Fee OriginalFee
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&eventHeader.toUserName)
            case 1: decoder.read(&eventHeader.fromUserName)
            case 2: decoder.read(&eventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("user_pay_from_pay_cell")
            case 5: decoder.read(&cardID)
            case 6: decoder.read(&userCardCode)
            case 7: decoder.read(&transactionID)
            case 8: decoder.read(&locationID)
            case 9: decoder.read(&locationName)
            case 10: decoder.read(&fee)
            default: decoder.read(&originalFee)
            }
        }
        decoder.end(reading, required: 0xc7f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", eventHeader.toUserName)
        encoder.write("FromUserName", eventHeader.fromUserName)
        encoder.write("CreateTime", eventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "user_pay_from_pay_cell")
        encoder.write("CardId", cardID)
        encoder.write("UserCardCode", userCardCode)
        encoder.write("TransId", transactionID)
        encoder.write("LocationId", locationID)
        encoder.write("LocationName", locationName)
        encoder.write("Fee", fee, cdata: true)
        encoder.write("OriginalFee", originalFee, cdata: true)
        encoder.end()
    }
}
