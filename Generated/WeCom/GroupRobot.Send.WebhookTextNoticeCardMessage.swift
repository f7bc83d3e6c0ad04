// Generated from WeCom/GroupRobot/Send/WebhookTextNoticeCardMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a template card: a notice of text, into a group through the webhook of its robot.
///
/// On the wire: `POST {webhook_url}`, `msgtype` `template_card`, `template_card/card_type` `text_notice`.
public struct WebhookTextNoticeCardMessage: OutgoingMessage {
    /// The card, without menu and task ID.
    ///
    /// Wire name: `template_card`.
    public var templateCard: TextNoticeCard

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(templateCard: TextNoticeCard) {
        self.templateCard = templateCard
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobot
        name: WebhookTextNoticeCardMessage
        direction: send
        wire: json
        endpoint: POST {webhook_url}
        match: msgtype=template_card template_card/card_type=text_notice
        schema: WeCom/GroupRobot/Send/WebhookTextNoticeCardMessage.json
        summary: Sends a template card: a notice of text, into a group through the webhook of its robot.
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
