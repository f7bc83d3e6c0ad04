// Generated from WeCom/GroupRobot/Send/WebhookFileMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a file into a group through the webhook of its robot.
///
/// On the wire: `POST {webhook_url}`, `msgtype` `file`.
public struct WebhookFileMessage: OutgoingMessage {
    /// The file.
    ///
    /// Wire name: `file`.
    public var file: MediaBody

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(file: MediaBody) {
        self.file = file
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobot
        name: WebhookFileMessage
        direction: send
        wire: json
        endpoint: POST {webhook_url}
        match: msgtype=file
        schema: WeCom/GroupRobot/Send/WebhookFileMessage.json
        summary: Sends a file into a group through the webhook of its robot.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        file = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype file")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("file")
            default: decoder.read(required: &file)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", constant: "file")
        encoder.write("file", file)
        encoder.end()
    }
}
