// Generated from WeCom/SmartRobot/Reply/AibotMultipleInteractionCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a message for a smart robot with a template card with several questions.
///
/// On the wire: `msgtype` `template_card`, `template_card/card_type` `multiple_interaction`.
public struct AibotMultipleInteractionCardReply: Message {
    /// The card.
    ///
    /// Wire name: `template_card`.
    public var templateCard: MultipleInteractionCard

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(templateCard: MultipleInteractionCard) {
        self.templateCard = templateCard
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotMultipleInteractionCardReply
        direction: reply
        wire: json
        match: msgtype=template_card template_card/card_type=multiple_interaction
        schema: WeCom/SmartRobot/Reply/AibotMultipleInteractionCard.json
        summary: Answers a message for a smart robot with a template card with several questions.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        templateCard = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype template_card")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("template_card")
            default: decoder.read(required: &templateCard)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", constant: "template_card")
        encoder.write("template_card", templateCard)
        encoder.end()
    }
}
