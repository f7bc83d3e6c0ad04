// Generated from WeCom/SmartRobot/Reply/AibotVoteInteractionCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a message for a smart robot with a template card with one question.
///
/// On the wire: `msgtype` `template_card`, `template_card/card_type` `vote_interaction`.
public struct AibotVoteInteractionCardReply: Message {
    /// The card.
    ///
    /// Wire name: `template_card`.
    public var templateCard: VoteInteractionCard

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(templateCard: VoteInteractionCard) {
        self.templateCard = templateCard
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotVoteInteractionCardReply
        direction: reply
        wire: json
        match: msgtype=template_card template_card/card_type=vote_interaction
        schema: WeCom/SmartRobot/Reply/AibotVoteInteractionCard.json
        summary: Answers a message for a smart robot with a template card with one question.
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
