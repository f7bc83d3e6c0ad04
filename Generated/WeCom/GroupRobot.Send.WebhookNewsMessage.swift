// Generated from WeCom/GroupRobot/Send/WebhookNewsMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends articles into a group through the webhook of its robot.
///
/// On the wire: `POST {webhook_url}`, `msgtype` `news`.
public struct WebhookNewsMessage: OutgoingMessage {
    /// The articles.
    ///
    /// Wire name: `news`.
    public var news: NewsBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(news: NewsBody) {
        self.news = news
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobot
        name: WebhookNewsMessage
        direction: send
        wire: json
        endpoint: POST {webhook_url}
        match: msgtype=news
        schema: WeCom/GroupRobot/Send/WebhookNewsMessage.json
        summary: Sends articles into a group through the webhook of its robot.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        news = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype news")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("news")
            default: decoder.read(required: &news)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", constant: "news")
        encoder.write("news", news)
        encoder.end()
    }
}
