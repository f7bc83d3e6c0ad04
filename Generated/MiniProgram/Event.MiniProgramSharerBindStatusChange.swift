// Generated from MiniProgram/Event/MiniProgramSharerBindStatusChange.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A user became, or ceased to be, a sharer of the mini program's goods.
///
/// On the wire: `MsgType` `event`, `Event` `miniprogram_sharer_bind_status_change`.
public struct MiniProgramSharerBindStatusChangeEvent: AccountEventHeader {
    /// The fields of ``AccountEventHeader``.
    public var accountEventHeader: AccountEventHeaderFields

    /// The sharer's OpenID.
    ///
    /// Wire name: `openid`.
    public var openID: String

    /// Whether the sharer is bound now.
    ///
    /// Wire name: `bind_status`.
    public var binding: SharerBinding

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String? = nil, createTime: UnixTime, openID: String, binding: SharerBinding
    ) {
        accountEventHeader = AccountEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.openID = openID
        self.binding = binding
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: MiniProgram
        name: MiniProgramSharerBindStatusChangeEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=miniprogram_sharer_bind_status_change
        schema: MiniProgram/Event/MiniProgramSharerBindStatusChange.json
        summary: A user became, or ceased to be, a sharer of the mini program's goods.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        accountEventHeader = AccountEventHeaderFields(blankFor: decoder)
        openID = ""
        binding = SharerBinding(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event openid bind_status")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&accountEventHeader.toUserName)
            case 1: decoder.read(&accountEventHeader.fromUserName)
            case 2: decoder.read(&accountEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("miniprogram_sharer_bind_status_change")
            case 5: decoder.read(&openID)
            default: decoder.read(&binding)
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
        encoder.write("Event", constant: "miniprogram_sharer_bind_status_change")
        encoder.write("openid", openID)
        encoder.write("bind_status", binding)
        encoder.end()
    }
}
