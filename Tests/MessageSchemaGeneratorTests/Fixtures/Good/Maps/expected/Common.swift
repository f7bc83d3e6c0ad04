// Generated from Maps/Common.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// A colour.
public struct Colour: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `red`.
    public static var red: Self { Self(rawValue: "red") }

    /// `blue`.
    public static var blue: Self { Self(rawValue: "blue") }

    public static var knownValues: [Self] { [.red, .blue] }
}

/// A value.
public struct Value: FieldGroup, Equatable {
    /// The text.
    ///
    /// Wire name: `value`.
    public var value: String

    /// What the message carried beside these fields. It is written back.
    public private(set) var unknownFields: UnknownFields

    /// Creates a value of its fields.
    public init(value: String) {
        self.value = value
        unknownFields = UnknownFields()
    }

    public init(blankFor decoder: borrowing FieldDecoder) {
        value = ""
        unknownFields = UnknownFields()
    }

    public mutating func read(from decoder: inout FieldDecoder) {
        var reading = decoder.begin("value")
        while let field = decoder.next(&reading) {
            switch field {
            default: decoder.read(&value)
            }
        }
        decoder.end(reading, required: 0x1, unknownFields: &unknownFields)
    }

    @inline(never)
    public func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("value", value)
        encoder.end()
    }
}
