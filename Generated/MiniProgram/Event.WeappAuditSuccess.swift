// Generated from MiniProgram/Event/WeappAuditSuccess.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The code that was handed in for a mini program passed its review, and can be released.
///
/// On the wire: `MsgType` `event`, `Event` `weapp_audit_success`.
public struct WeappAuditSuccessEvent: AccountEventHeader {
    /// The mini program's original ID, which begins with `gh_`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// Who WeChat names as the sender: a system account, the user concerned or the administrator. Some pushes leave it
    /// out.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String?

    /// When the event happened.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// When the review was passed.
    ///
    /// Wire name: `SuccTime`.
    public var approvalTime: UnixTime

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, approvalTime: UnixTime) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.approvalTime = approvalTime
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WeappAuditSuccessEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=weapp_audit_success
        schema: MiniProgram/Event/WeappAuditSuccess.json
        summary: The code that was handed in for a mini program passed its review, and can be released.
        """
    }

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType Event SuccTime" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        createTime = 0
        approvalTime = 0
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("weapp_audit_success")
            default: decoder.read(&approvalTime)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "weapp_audit_success")
        encoder.write("SuccTime", approvalTime)
        encoder.end()
    }
}
