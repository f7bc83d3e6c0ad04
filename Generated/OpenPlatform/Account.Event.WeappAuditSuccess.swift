// Generated from OpenPlatform/Account/Event/WeappAuditSuccess.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The code that was handed in for a mini program passed its review, and can be released.
///
/// On the wire: `MsgType` `event`, `Event` `weapp_audit_success`.
public struct WeappAuditSuccess: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// When the review was passed.
    ///
    /// Wire name: `SuccTime`.
    public var approvalTime: UnixTime

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, approvalTime: UnixTime) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.approvalTime = approvalTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OpenPlatform
        channel: Account
        name: WeappAuditSuccess
        direction: inbound
        wire: xml
        match: MsgType=event Event=weapp_audit_success
        schema: OpenPlatform/Account/Event/WeappAuditSuccess.json
        summary: The code that was handed in for a mini program passed its review, and can be released.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        approvalTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event SuccTime")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("weapp_audit_success")
            default: decoder.read(&approvalTime)
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
        encoder.write("Event", constant: "weapp_audit_success")
        encoder.write("SuccTime", approvalTime)
        encoder.end()
    }
}
