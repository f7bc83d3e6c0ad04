// Generated from WeCom/GroupRobot/Send/WebhookImageMessage.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a picture into a group through the webhook of its robot.
///
/// On the wire: `POST {webhook_url}`, `msgtype` `image`.
public struct WebhookImageMessage: OutgoingMessage {
    /// The picture.
    ///
    /// Wire name: `image`.
    public var image: RobotImageData

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(image: RobotImageData) {
        self.image = image
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: WeCom
        channel: GroupRobot
        name: WebhookImageMessage
        direction: send
        wire: json
        endpoint: POST {webhook_url}
        match: msgtype=image
        schema: WeCom/GroupRobot/Send/WebhookImageMessage.json
        summary: Sends a picture into a group through the webhook of its robot.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        image = .init(blankFor: decoder)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype image")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("image")
            default: decoder.read(required: &image)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", constant: "image")
        encoder.write("image", image)
        encoder.end()
    }
}
