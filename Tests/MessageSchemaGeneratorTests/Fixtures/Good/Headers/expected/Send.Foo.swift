// Generated from Headers/Send/Foo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Sends foo.
///
/// On the wire: `POST /foo/send`, `msgtype` `foo`.
public struct FooSend: OutgoingMessage {
    /// To whom.
    ///
    /// Wire name: `touser`.
    public var recipient: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(recipient: String) {
        self.recipient = recipient
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Headers
        name: FooSend
        direction: send
        wire: json
        endpoint: POST /foo/send
        match: msgtype=foo
        schema: Headers/Send/Foo.json
        summary: Sends foo.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        recipient = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("msgtype touser")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("foo")
            default: decoder.read(&recipient)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("msgtype", constant: "foo")
        encoder.write("touser", recipient)
        encoder.end()
    }
}
