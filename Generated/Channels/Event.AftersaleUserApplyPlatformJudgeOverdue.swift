// Generated from Channels/Event/AftersaleUserApplyPlatformJudgeOverdue.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user whose after-sale request was refused did not ask WeChat to judge within seven days.
///
/// On the wire: `MsgType` `event`, `Event` `aftersale_user_apply_platform_judge_overdue`.
public struct AftersaleUserApplyPlatformJudgeOverdue: MiniProgramEventHeader {
    /// The fields of ``MiniProgramEventHeader``.
    public var miniProgramEventHeader: MiniProgramEventHeaderFields

    /// The after-sale request.
    ///
    /// Wire name: `aftersale_info`.
    public var aftersale: TradeAftersale

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, aftersale: TradeAftersale) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.aftersale = aftersale
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Channels
        name: AftersaleUserApplyPlatformJudgeOverdue
        direction: inbound
        wire: xml
        match: MsgType=event Event=aftersale_user_apply_platform_judge_overdue
        schema: Channels/Event/AftersaleUserApplyPlatformJudgeOverdue.json
        summary: A user whose after-sale request was refused did not ask WeChat to judge within seven days.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        miniProgramEventHeader = MiniProgramEventHeaderFields(blankFor: decoder)
        aftersale = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event aftersale_info")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&miniProgramEventHeader.toUserName)
            case 1: decoder.read(&miniProgramEventHeader.fromUserName)
            case 2: decoder.read(&miniProgramEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("aftersale_user_apply_platform_judge_overdue")
            default: decoder.read(required: &aftersale)
            }
        }
        decoder.end(reading, required: 0x3d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", miniProgramEventHeader.toUserName)
        encoder.write("FromUserName", miniProgramEventHeader.fromUserName)
        encoder.write("CreateTime", miniProgramEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "aftersale_user_apply_platform_judge_overdue")
        encoder.write("aftersale_info", aftersale)
        encoder.end()
    }
}
