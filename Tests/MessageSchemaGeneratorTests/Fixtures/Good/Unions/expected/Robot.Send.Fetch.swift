// Generated from Unions/Robot/Send/Fetch.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Asks for the messages.
///
/// On the wire: `POST /cgi-bin/robot/fetch`.
public struct Fetch: OutgoingMessage {
    /// Where to begin.
    ///
    /// Wire name: `cursor`.
    public var cursor: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(cursor: String? = nil) {
        self.cursor = cursor
        unknownFields = UnknownFields()
    }

    public typealias Response = Page

    public static var descriptor: MessageDescriptor {
        """
        platform: Unions
        channel: Robot
        name: Fetch
        direction: send
        wire: json
        endpoint: POST /cgi-bin/robot/fetch
        schema: Unions/Robot/Send/Fetch.json
        summary: Asks for the messages.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("cursor")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&cursor)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("cursor", cursor)
        encoder.end()
    }
}
