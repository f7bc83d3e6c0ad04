// Generated from MiniProgram/Event/WxaNicknameAudit.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The review of a mini program's new name ended.
///
/// On the wire: `MsgType` `event`, `Event` `wxa_nickname_audit`.
public struct WxaNicknameAuditEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// How the review ended.
    ///
    /// Wire name: `ret`.
    public var result: ReviewResult

    /// The name that was asked for.
    ///
    /// Wire name: `nickname`.
    public var nickname: String

    /// Why the review is not passed.
    ///
    /// Wire name: `reason`.
    public var reason: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, result: ReviewResult, nickname: String,
        reason: String? = nil
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.result = result
        self.nickname = nickname
        self.reason = reason
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: WxaNicknameAuditEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=wxa_nickname_audit
        schema: MiniProgram/Event/WxaNicknameAudit.json
        summary: The review of a mini program's new name ended.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        result = ReviewResult(rawValue: 0)
        nickname = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ret nickname reason")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("wxa_nickname_audit")
            case 5: decoder.read(&result)
            case 6: decoder.read(&nickname)
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
        encoder.write("Event", constant: "wxa_nickname_audit")
        encoder.write("ret", result)
        encoder.write("nickname", nickname, cdata: false)
        encoder.write("reason", reason, cdata: false)
        encoder.end()
    }
}
