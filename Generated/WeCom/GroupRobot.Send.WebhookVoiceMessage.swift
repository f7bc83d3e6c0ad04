// Generated from WeCom/GroupRobot/Send/WebhookVoiceMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a voice clip into a group through the webhook of its robot.
///
/// On the wire: `POST {webhook_url}`, `msgtype` `voice`.
public struct WebhookVoiceMessage: OutgoingMessage {
    /// The voice clip.
    ///
    /// Wire name: `voice`.
    public var voice: MediaBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(voice: MediaBody) {
        self.voice = voice
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobot
        name: WebhookVoiceMessage
        direction: send
        wire: json
        endpoint: POST {webhook_url}
        match: msgtype=voice
        schema: WeCom/GroupRobot/Send/WebhookVoiceMessage.json
        summary: Sends a voice clip into a group through the webhook of its robot.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        voice = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype voice")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("voice")
            default: decoder.read(required: &voice)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", constant: "voice")
        encoder.write("voice", voice)
        encoder.end()
    }
}
