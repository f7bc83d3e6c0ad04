// Generated from Headers/Reply/Foo.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// Answers foo.
///
/// On the wire: `MsgType` `foo`.
public struct FooReply: Message {
    /// A text.
    ///
    /// Wire name: `Text`.
    public var text: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(text: String) {
        self.text = text
        unknownFields = UnknownFields()
    }

    public static var descriptor: MessageDescriptor {
        """
        platform: Headers
        name: FooReply
        direction: reply
        wire: xml
        match: MsgType=foo
        schema: Headers/Reply/Foo.json
        summary: Answers foo.
        """
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        text = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("MsgType Text")
        while let field = decoder.next(&reading) {
            switch field {
            case 0: decoder.expect("foo")
            default: decoder.read(&text)
            }
        }
        decoder.end(reading, required: 0x3, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("MsgType", constant: "foo")
        encoder.write("Text", text)
        encoder.end()
    }
}
