// Generated from WeCom/SmartRobot/Reply/AibotUpdateTemplateCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers a tap on a template card of a smart robot: puts another card in its place.
///
/// On the wire: `response_type` `update_template_card`.
public struct AibotUpdateTemplateCardReply: Message {
    /// The member IDs of those for whom the card changes; without it for all.
    ///
    /// Wire name: `userids`.
    public var userIDs: [String]

    /// The new card, with the `task_id` of the one that was tapped.
    ///
    /// Wire name: `template_card`.
    public var templateCard: TemplateCard

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(userIDs: [String] = [], templateCard: TemplateCard) {
        self.userIDs = userIDs
        self.templateCard = templateCard
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotUpdateTemplateCardReply
        direction: reply
        wire: json
        match: response_type=update_template_card
        schema: WeCom/SmartRobot/Reply/AibotUpdateTemplateCard.json
        summary: Answers a tap on a template card of a smart robot: puts another card in its place.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        userIDs = []
        templateCard = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("response_type userids* template_card")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("update_template_card")
            case 1: decoder.read(oneOf: &userIDs)
            default: decoder.read(required: &templateCard)
            }
        }
        decoder.end(reading, required: 0x5, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("response_type", constant: "update_template_card")
        encoder.write("userids", siblings: userIDs, isRequired: false)
        encoder.write("template_card", templateCard)
        encoder.end()
    }
}
