// Generated from WeCom/SmartRobot/Send/AibotTemplateCard.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a template card to the `response_url` of a push to a smart robot, once within an hour.
///
/// On the wire: `POST {response_url}`, `msgtype` `template_card`.
public struct AibotTemplateCardSend: OutgoingMessage {
    /// The card.
    ///
    /// Wire name: `template_card`.
    public var templateCard: TemplateCard

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(templateCard: TemplateCard) {
        self.templateCard = templateCard
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: SmartRobot
        name: AibotTemplateCardSend
        direction: send
        wire: json
        endpoint: POST {response_url}
        match: msgtype=template_card
        schema: WeCom/SmartRobot/Send/AibotTemplateCard.json
        summary: Sends a template card to the `response_url` of a push to a smart robot, once within an hour.
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
