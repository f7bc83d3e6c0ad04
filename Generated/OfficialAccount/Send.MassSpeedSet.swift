// Generated from OfficialAccount/Send/MassSpeedSet.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sets the speed of mass sends.
///
/// On the wire: `POST /cgi-bin/message/mass/speed/set`.
public struct MassSpeedSet: OutgoingMessage {
    /// The level.
    ///
    /// Wire name: `speed`.
    public var speed: MassSpeedLevel

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(speed: MassSpeedLevel) {
        self.speed = speed
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassSpeedSet
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/speed/set
        schema: OfficialAccount/Send/MassSpeedSet.json
        summary: Sets the speed of mass sends.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        speed = MassSpeedLevel(rawValue: 0)
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("speed")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&speed)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("speed", speed)
        encoder.end()
    }
}
