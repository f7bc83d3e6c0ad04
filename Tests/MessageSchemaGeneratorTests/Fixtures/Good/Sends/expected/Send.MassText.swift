// Generated from Sends/Send/MassText.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a text to many.
///
/// On the wire: `POST /cgi-bin/message/mass/send`, `msgtype` `text`.
public struct MassText: OutgoingMessage {
    /// Who get it.
    ///
    /// Wire name: `touser`.
    public var touser: [String]

    /// The text.
    ///
    /// Wire name: `content`.
    public var content: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(touser: [String], content: String) {
        self.touser = touser
        self.content = content
        unknownFields = UnknownFields()
    }

    public typealias Response = MassResult

    public static var descriptor: MessageDescriptor {
        """
        platform: Sends
        name: MassText
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/mass/send
        match: msgtype=text
        schema: Sends/Send/MassText.json
        summary: Sends a text to many.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        touser = []
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser* msgtype content")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(oneOf: &touser)
            case 1: decoder.expect("text")
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x6, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", siblings: touser, isRequired: true)
        encoder.write("msgtype", constant: "text")
        encoder.write("content", content)
        encoder.end()
    }
}
