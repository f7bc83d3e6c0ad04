// Generated from Sends/Send/Text.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends a text.
///
/// On the wire: `POST /cgi-bin/message/custom/send`, `msgtype` `text`.
public struct CustomText: OutgoingMessage {
    /// Who gets it.
    ///
    /// Wire name: `touser`.
    public var touser: String

    /// The text.
    ///
    /// Wire name: `content`.
    public var content: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(touser: String, content: String) {
        self.touser = touser
        self.content = content
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Sends
        name: CustomText
        direction: send
        wire: json
        endpoint: POST /cgi-bin/message/custom/send
        match: msgtype=text
        schema: Sends/Send/Text.json
        summary: Sends a text.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        touser = ""
        content = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("touser msgtype content")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.read(&touser)
            case 1: decoder.expect("text")
            default: decoder.read(&content)
            }
        }
        decoder.end(reading, required: 0x7, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("touser", touser)
        encoder.write("msgtype", constant: "text")
        encoder.write("content", content)
        encoder.end()
    }
}
