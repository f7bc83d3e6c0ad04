// Generated from OfficialAccount/Event/CardNotPassCheck.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A card that the account created failed WeChat's review.
///
/// On the wire: `MsgType` `event`, `Event` `card_not_pass_check`.
public struct CardNotPassCheckEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The ID of the card: of its template, which all copies share.
    ///
    /// Wire name: `CardId`.
    public var cardID: String

    /// Why the card was rejected.
    ///
    /// Wire name: `RefuseReason`.
    public var refuseReason: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, cardID: String,
        refuseReason: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.cardID = cardID
        self.refuseReason = refuseReason
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CardNotPassCheckEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=card_not_pass_check
        schema: OfficialAccount/Event/CardNotPassCheck.json
        summary: A card that the account created failed WeChat's review.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        cardID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event CardId RefuseReason")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("card_not_pass_check")
            case 5: decoder.read(&cardID)
            default: decoder.read(&refuseReason)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "card_not_pass_check")
        encoder.write("CardId", cardID)
        encoder.write("RefuseReason", refuseReason)
        encoder.end()
    }
}
