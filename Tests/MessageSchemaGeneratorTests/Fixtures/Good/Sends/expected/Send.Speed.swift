// Generated from Sends/Send/Speed.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sets how fast mass messages go out.
///
/// On the wire: `POST {response_url}`.
public struct SpeedSetting: OutgoingMessage {
    /// How fast.
    ///
    /// Wire name: `speed`.
    public var speed: Int?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(speed: Int? = nil) {
        self.speed = speed
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Sends
        name: SpeedSetting
        direction: send
        wire: json
        endpoint: POST {response_url}
        schema: Sends/Send/Speed.json
        summary: Sets how fast mass messages go out.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("speed")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&speed)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("speed", speed)
        encoder.end()
    }
}
