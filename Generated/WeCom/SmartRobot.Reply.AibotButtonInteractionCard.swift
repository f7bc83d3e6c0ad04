// Generated from WeCom/SmartRobot/Reply/AibotButtonInteractionCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a message for a smart robot with a template card with buttons.
///
/// On the wire: `msgtype` `template_card`, `template_card/card_type` `button_interaction`.
public struct AibotButtonInteractionCardReply: Message {
    /// The card.
    ///
    /// Wire name: `template_card`.
    public var templateCard: ButtonInteractionCard

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(templateCard: ButtonInteractionCard) {
        self.templateCard = templateCard
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotButtonInteractionCardReply
        direction: reply
        wire: json
        match: msgtype=template_card template_card/card_type=button_interaction
        schema: WeCom/SmartRobot/Reply/AibotButtonInteractionCard.json
        summary: Answers a message for a smart robot with a template card with buttons.
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
