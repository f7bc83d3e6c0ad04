// Generated from WeCom/Event/ExternalChatDismissed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A customer group was dissolved: its owner did so, or all left it.
///
/// On the wire: `MsgType` `event`, `Event` `change_external_chat`, `ChangeType` `dismiss`.
public struct ExternalChatDismissedEvent: CompanyEventHeader {
    /// The fields of ``CompanyEventHeader``.
    public var companyEventHeader: CompanyEventHeaderFields

    /// The ID of the customer group.
    ///
    /// Wire name: `ChatId`.
    public var chatID: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String? = nil, createTime: UnixTime, chatID: String) {
        companyEventHeader = CompanyEventHeaderFields(
            toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.chatID = chatID
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: ExternalChatDismissedEvent
        direction: inbound
        wire: xml
        match: MsgType=event Event=change_external_chat ChangeType=dismiss
        schema: WeCom/Event/ExternalChatDismissed.json
        summary: A customer group was dissolved: its owner did so, or all left it.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        companyEventHeader = CompanyEventHeaderFields(blankFor: decoder)
        chatID = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType Event ChangeType ChatId")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&companyEventHeader.toUserName)
            case 1: decoder.read(&companyEventHeader.fromUserName)
            case 2: decoder.read(&companyEventHeader.createTime)
            case 3: decoder.expect("event")
            case 4: decoder.expect("change_external_chat")
            case 5: decoder.expect("dismiss")
            default: decoder.read(&chatID)
            }
        }
        decoder.end(reading, required: 0x7d, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", companyEventHeader.toUserName)
        encoder.write("FromUserName", companyEventHeader.fromUserName)
        encoder.write("CreateTime", companyEventHeader.createTime)
        encoder.write("MsgType", constant: "event")
        encoder.write("Event", constant: "change_external_chat")
        encoder.write("ChangeType", constant: "dismiss")
        encoder.write("ChatId", chatID)
        encoder.end()
    }
}
