// Generated from OfficialAccount/Event/NamingVerifyFail.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The name of the account did not pass verification. The account shows no tick, but keeps the interfaces of a verified
/// account.
///
/// On the wire: `MsgType` `event`, `Event` `naming_verify_fail`.
public struct NamingVerifyFailEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// When the verification failed.
    ///
    /// Wire name: `FailTime`.
    public var failTime: UnixTime

    /// Why the verification failed.
    ///
    /// Wire name: `FailReason`.
    public var failReason: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, failTime: UnixTime, failReason: String
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.failTime = failTime
        self.failReason = failReason
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: NamingVerifyFailEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=naming_verify_fail
        schema: OfficialAccount/Event/NamingVerifyFail.json
        summary: The name of the account did not pass verification. The account shows no tick, but keeps the \
        interfaces of a verified account.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        failTime = 0
        failReason = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event FailTime FailReason")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("naming_verify_fail")
            case 5: decoder.read(&failTime)
            default: decoder.read(&failReason)
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
        encoder.write("Event", constant: "naming_verify_fail")
        encoder.write("FailTime", failTime)
        encoder.write("FailReason", failReason)
        encoder.end()
    }
}
