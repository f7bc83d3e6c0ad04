// Generated from WeCom/Reply/UpdateMultipleInteractionCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a tap on a template card: puts a template card with several questions in its place, for the member who
/// tapped.
///
/// On the wire: `MsgType` `update_template_card`, `TemplateCard/CardType` `multiple_interaction`.
public struct UpdateMultipleInteractionCardReply: ReplyHeader {
    /// The fields of ``ReplyHeader``.
    public var replyHeader: ReplyHeaderFields

    /// The new card.
    ///
    /// Wire name: `TemplateCard`.
    public var templateCard: ReplyMultipleInteractionCard

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(
        toUserName: String, fromUserName: String, createTime: UnixTime, templateCard: ReplyMultipleInteractionCard
    ) {
        replyHeader = ReplyHeaderFields(toUserName: toUserName, fromUserName: fromUserName, createTime: createTime)
        self.templateCard = templateCard
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: UpdateMultipleInteractionCardReply
        direction: reply
        wire: xml
        match: MsgType=update_template_card TemplateCard/CardType=multiple_interaction
        schema: WeCom/Reply/UpdateMultipleInteractionCard.json
        summary: Answers a tap on a template card: puts a template card with several questions in its place, for \
        the member who tapped.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        replyHeader = ReplyHeaderFields(blankFor: decoder)
        templateCard = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("ToUserName FromUserName CreateTime MsgType TemplateCard")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&replyHeader.toUserName)
            case 1: decoder.read(&replyHeader.fromUserName)
            case 2: decoder.read(&replyHeader.createTime)
            case 3: decoder.expect("update_template_card")
            default: decoder.read(required: &templateCard)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("ToUserName", replyHeader.toUserName)
        encoder.write("FromUserName", replyHeader.fromUserName)
        encoder.write("CreateTime", replyHeader.createTime)
        encoder.write("MsgType", constant: "update_template_card")
        encoder.write("TemplateCard", templateCard)
        encoder.end()
    }
}
