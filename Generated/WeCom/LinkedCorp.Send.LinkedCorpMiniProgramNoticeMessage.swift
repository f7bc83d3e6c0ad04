// Generated from WeCom/LinkedCorp/Send/LinkedCorpMiniProgramNoticeMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends members of linked companies a notice of a mini program: the mini program itself is the sender, and there is no
/// `agentid`.
///
/// On the wire: `POST /cgi-bin/linkedcorp/message/send`, `msgtype` `miniprogram_notice`.
public struct LinkedCorpMiniProgramNoticeMessage: LinkedCorpReceivers, OutgoingMessage {
    /// The fields of ``LinkedCorpReceivers``.
    public var linkedCorpReceivers: LinkedCorpReceiversFields

    /// The notice.
    ///
    /// Wire name: `miniprogram_notice`.
    public var notice: MiniProgramNoticeBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUsers: [String] = [], toDepartments: [String] = [], toTags: [String] = [], notice: MiniProgramNoticeBody
    ) {
        linkedCorpReceivers = LinkedCorpReceiversFields(toUsers: toUsers, toDepartments: toDepartments, toTags: toTags)
        self.notice = notice
        unknownFields = UnknownFields()
    }

    public typealias Response = LinkedCorpSendResult

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: LinkedCorp
        name: LinkedCorpMiniProgramNoticeMessage
        direction: send
        wire: json
        endpoint: POST /cgi-bin/linkedcorp/message/send
        match: msgtype=miniprogram_notice
        schema: WeCom/LinkedCorp/Send/LinkedCorpMiniProgramNoticeMessage.json
        summary: Sends members of linked companies a notice of a mini program: the mini program itself is the \
        sender, and there is no `agentid`.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        linkedCorpReceivers = LinkedCorpReceiversFields(blankFor: decoder)
        notice = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser* toparty* totag* msgtype miniprogram_notice")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &linkedCorpReceivers.toUsers)
            case 1: decoder.read(oneOf: &linkedCorpReceivers.toDepartments)
            case 2: decoder.read(oneOf: &linkedCorpReceivers.toTags)
            case 3: decoder.expect("miniprogram_notice")
            default: decoder.read(required: &notice)
            }
        }
        decoder.end(reading, required: 0x18, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", siblings: linkedCorpReceivers.toUsers, isRequired: false)
        encoder.write("toparty", siblings: linkedCorpReceivers.toDepartments, isRequired: false)
        encoder.write("totag", siblings: linkedCorpReceivers.toTags, isRequired: false)
        encoder.write("msgtype", constant: "miniprogram_notice")
        encoder.write("miniprogram_notice", notice)
        encoder.end()
    }
}
