// Generated from OfficialAccount/Send/MassSpeedGet.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Asks for the speed of mass sends. The body is an empty object.
///
/// On the wire: `POST /cgi-bin/message/mass/speed/get`.
public struct MassSpeedGet: OutgoingMessage {
    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init() {
        unknownFields = UnknownFields()
    }

    public typealias Response = MassSpeed

    public static var descriptor: MessageDescriptor {
        """
        platform: OfficialAccount
        name: MassSpeedGet
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/speed/get
        schema: OfficialAccount/Send/MassSpeedGet.json
        summary: Asks for the speed of mass sends. The body is an empty object.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("")
        while decoder.next(&reading) != nil {}
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.end()
    }
}
