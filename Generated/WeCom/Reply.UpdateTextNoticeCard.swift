// Generated from WeCom/Reply/UpdateTextNoticeCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a tap on a template card: puts a template card: a notice of text in its place, for the member who tapped.
///
/// On the wire: `MsgType` `update_template_card`, `TemplateCard/CardType` `text_notice`.
public struct UpdateTextNoticeCardReply: ReplyHeader {
    /// The ID of the member who is answered: the push's `FromUserName`.
    ///
    /// Wire name: `ToUserName`.
    public var toUserName: String

    /// The company's CorpID: the push's `ToUserName`.
    ///
    /// Wire name: `FromUserName`.
    public var fromUserName: String

    /// When the reply was made.
    ///
    /// Wire name: `CreateTime`.
    public var createTime: UnixTime

    /// The new card.
    ///
    /// Wire name: `TemplateCard`.
    public var templateCard: ReplyTextNoticeCard

    /// What the message carried beside these fields. It is written back.
    public var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(toUserName: String, fromUserName: String, createTime: UnixTime, templateCard: ReplyTextNoticeCard) {
        self.toUserName = toUserName
        self.fromUserName = fromUserName
        self.createTime = createTime
        self.templateCard = templateCard
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        name: UpdateTextNoticeCardReply
        direction: reply
        wire: xml
        match: MsgType=update_template_card TemplateCard/CardType=text_notice
        schema: WeCom/Reply/UpdateTextNoticeCard.json
        summary: Answers a tap on a template card: puts a template card: a notice of text in its place, for the \
        member who tapped.
        """
    }

    private static var fieldNames: FieldNames { "ToUserName FromUserName CreateTime MsgType TemplateCard" }

    public init(blankFor decoder: borrowing FieldDecoder) {
        toUserName = ""
        fromUserName = ""
        createTime = 0
        templateCard = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin(Self.fieldNames)
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&toUserName)
            case 1: decoder.read(&fromUserName)
            case 2: decoder.read(&createTime)
            case 3: decoder.expect("update_template_card")
            default: decoder.read(required: &templateCard)
            }
        }
        decoder.end(reading, required: 0x1f, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(Self.fieldNames, unknownFields)
        encoder.write("ToUserName", toUserName)
        encoder.write("FromUserName", fromUserName)
        encoder.write("CreateTime", createTime)
        encoder.write("MsgType", constant: "update_template_card")
        encoder.write("TemplateCard", templateCard)
        encoder.end()
    }
}
