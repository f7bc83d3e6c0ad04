// Generated from OfficialAccount/Event/CardMerchantCheckResult.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// WeChat reviewed a sub-merchant for whom the account issues cards.
///
/// On the wire: `MsgType` `event`, `Event` `card_merchant_check_result`.
public struct CardMerchantCheckResultEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The sub-merchant's ID.
    ///
    /// Wire name: `MerchantId`.
    public var merchantID: Int64

    /// Whether the sub-merchant was approved.
    ///
    /// Wire name: `IsPass`.
    public var isApproved: Bool

    /// Why the sub-merchant was rejected.
    ///
    /// Wire name: `Reason`.
    public var reason: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, merchantID: Int64, isApproved: Bool,
        reason: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.merchantID = merchantID
        self.isApproved = isApproved
        self.reason = reason
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: CardMerchantCheckResultEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=card_merchant_check_result
        schema: OfficialAccount/Event/CardMerchantCheckResult.json
        summary: WeChat reviewed a sub-merchant for whom the account issues cards.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        merchantID = 0
        isApproved = false
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event MerchantId IsPass Reason")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("card_merchant_check_result")
            case 5: decoder.read(&merchantID)
            case 6: decoder.read(flag: &isApproved)
            default: decoder.read(&reason)
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
        encoder.write("Event", constant: "card_merchant_check_result")
        encoder.write("MerchantId", merchantID)
        encoder.write("IsPass", flag: isApproved)
        encoder.write("Reason", reason)
        encoder.end()
    }
}
