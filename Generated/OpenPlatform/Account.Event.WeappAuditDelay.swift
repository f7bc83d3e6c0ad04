// Generated from OpenPlatform/Account/Event/WeappAuditDelay.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The review of the code that was handed in for a mini program takes longer.
///
/// On the wire: `MsgType` `event`, `Event` `weapp_audit_delay`.
public struct WeappAuditDelay: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// Why it takes longer.
    ///
    /// Wire name: `Reason`.
    public var reason: String?

    /// When the delay was decided.
    ///
    /// Wire name: `DelayTime`.
    public var delayTime: UnixTime

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, reason: String? = nil,
        delayTime: UnixTime
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.reason = reason
        self.delayTime = delayTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        channel: Account
        name: WeappAuditDelay
        direction: inbound
        wire: xml
        match: MsgType=event Event=weapp_audit_delay
        schema: OpenPlatform/Account/Event/WeappAuditDelay.json
        summary: The review of the code that was handed in for a mini program takes longer.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        delayTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event Reason DelayTime")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("weapp_audit_delay")
            case 5: decoder.read(&reason)
            default: decoder.read(&delayTime)
            }
        }
        decoder.end(reading, required: 0x5d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", accountEventHeader.toUserName)
        encoder.write("FromUserName", accountEventHeader.fromUserName)
        encoder.write("CreateTime", accountEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "weapp_audit_delay")
        encoder.write("Reason", reason)
        encoder.write("DelayTime", delayTime)
        encoder.end()
    }
}
