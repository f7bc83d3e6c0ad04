// Generated from OfficialAccount/Event/NamingVerifySuccess.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The name of the account passed verification, which gives it the tick in WeChat. The qualifications passed before.
///
/// On the wire: `MsgType` `event`, `Event` `naming_verify_success`.
public struct NamingVerifySuccessEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// When the verification expires.
    ///
    /// Wire name: `ExpiredTime`.
    public var expiredTime: UnixTime

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, expiredTime: UnixTime) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.expiredTime = expiredTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: NamingVerifySuccessEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=naming_verify_success
        schema: OfficialAccount/Event/NamingVerifySuccess.json
        summary: The name of the account passed verification, which gives it the tick in WeChat. The \
        qualifications passed before.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        expiredTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ExpiredTime")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("naming_verify_success")
            default: decoder.read(&expiredTime)
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
        encoder.write("Event", constant: "naming_verify_success")
        encoder.write("ExpiredTime", expiredTime)
        encoder.end()
    }
}
