// Generated from MiniProgram/Event/UpdateBusinessBindResult.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A courier reviewed a merchant's request to bind an account. Answer with `success` or nothing.
///
/// On the wire: `MsgType` `event`, `Event` `update_business_bind_result`.
public struct UpdateBusinessBindResultEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The outcome: 0 when the account is bound.
    ///
    /// Wire name: `errcode`.
    public var errorCode: Int?

    /// The outcome in words.
    ///
    /// Wire name: `errmsg`.
    public var errorMessage: String?

    /// The courier's ID, such as EMS, as WeChat's list of couriers has it.
    ///
    /// Wire name: `delivery_id`.
    public var deliveryID: String

    /// The merchant's account with the courier: a customer code, or the name of an account that is settled monthly.
    ///
    /// Wire name: `biz_id`.
    public var bizID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, errorCode: Int? = nil,
        errorMessage: String? = nil, deliveryID: String, bizID: String
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.deliveryID = deliveryID
        self.bizID = bizID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: UpdateBusinessBindResultEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=update_business_bind_result
        schema: MiniProgram/Event/UpdateBusinessBindResult.json
        summary: A courier reviewed a merchant's request to bind an account. Answer with `success` or nothing.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        deliveryID = ""
        bizID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(
            """
            ToUserName FromUserName CreateTime MsgType Event errcode errmsg delivery_id biz_id
            """)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("update_business_bind_result")
            case 5: decoder.read(&errorCode)
            case 6: decoder.read(&errorMessage)
            case 7: decoder.read(&deliveryID)
            default: decoder.read(&bizID)
            }
        }
        decoder.end(reading, required: 0x19d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "update_business_bind_result")
        encoder.write("errcode", errorCode)
        encoder.write("errmsg", errorMessage)
        encoder.write("delivery_id", deliveryID)
        encoder.write("biz_id", bizID)
        encoder.end()
    }
}
