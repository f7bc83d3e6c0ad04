// Generated from ContentItems/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A box.
public struct Box: FieldGroup, Equatable {
    /// A text.
    ///
    /// Wire name: `Name`.
    public var name: String?

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(name: String? = nil) {
        self.name = name
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("Name")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&name)
            }
        }
        decoder.end(reading, required: 0x0, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("Name", name)
        encoder.end()
    }
}
