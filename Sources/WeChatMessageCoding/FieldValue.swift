/// A text, a number or another value without fields: an item of a list, or a field.
public protocol FieldValue: Sendable {
    /// Reads the field or item that a decoder has come to.
    init?(field decoder: inout FieldDecoder)

    /// Writes the field or item that an encoder has come to.
    func encode(item encoder: inout FieldEncoder)
}

// It does not refine Equatable: each type's table for it would be made at run time then, by code in each type.
/// A structure with fields: a message, or a part of one. Generated types conform, and are `Equatable`.
public protocol FieldGroup: Sendable {
    /// Creates a value as it is before anything of it has been read: texts without characters, zeros, empty lists.
    ///
    /// - Parameter decoder: What is about to read it.
    init(blankFor decoder: borrowing FieldDecoder)

    /// Reads the fields that a decoder has come to.
    mutating func read(from decoder: inout FieldDecoder)

    /// Writes the fields.
    func encode(to encoder: inout FieldEncoder)

    /// What was read beside the fields that the schema names.
    ///
    /// ``addUnknownField(_:)`` adds to it. It has no setter: the compiler would write the accessors of one in every type,
    /// a twelfth of the time that it takes to build them.
    var unknownFields: UnknownFields { get }
}

extension FieldGroup {
    /// Adds an element that the schema does not name, such as one that WeChat has introduced since: it is written behind
    /// the fields.
    ///
    ///     message.addUnknownField(WireElement("NewField", .text("1")))
    ///
    /// - Parameter element: The element. Of a name that the schema has it repeats the field.
    public mutating func addUnknownField(_ element: WireElement) {
        var unknownFields = unknownFields
        unknownFields.append(.element(element))
        // What reads nothing keeps its fields.
        var decoder = FieldDecoder(keeping: unknownFields)
        read(from: &decoder)
    }

    /// Reads the fields that a decoder has come to.
    @inlinable @inline(__always)
    public init(from decoder: inout FieldDecoder) {
        // The value is read where it comes to lie, in a union's box or a list: a large one is never copied.
        var value = Self(blankFor: decoder)
        value.read(from: &decoder)
        self = value
    }
}

/// A set of known values that may grow: a value that is not known is kept.
public protocol OpenEnum: FieldValue, Hashable, RawRepresentable, CustomStringConvertible where RawValue: FieldValue {
    /// Creates the value of a text or number on the wire.
    init(rawValue: RawValue)

    /// The values that the schema names.
    static var knownValues: [Self] { get }
}

extension OpenEnum {
    /// Reads the value that a decoder has come to.
    public init?(field decoder: inout FieldDecoder) {
        guard let rawValue = RawValue(field: &decoder) else { return nil }
        self.init(rawValue: rawValue)
    }

    /// Writes the value.
    public func encode(item encoder: inout FieldEncoder) { rawValue.encode(item: &encoder) }

    /// The text or number on the wire.
    public var description: String { "\(rawValue)" }

    /// Whether the schema names the value.
    public var isKnown: Bool { Self.knownValues.contains(self) }
}

extension String: FieldValue {
    /// Reads a string.
    public init?(field decoder: inout FieldDecoder) {
        self = ""
        decoder.read(&self)
    }

    /// Writes the string.
    public func encode(item encoder: inout FieldEncoder) { encoder.write(item: self) }
}

extension Int: FieldValue {
    /// Reads an integer.
    public init?(field decoder: inout FieldDecoder) {
        self = 0
        decoder.read(&self)
    }

    /// Writes the integer.
    public func encode(item encoder: inout FieldEncoder) { encoder.write(item: Int64(self)) }
}

extension Int64: FieldValue {
    /// Reads an integer.
    public init?(field decoder: inout FieldDecoder) {
        self = 0
        decoder.read(&self)
    }

    /// Writes the integer.
    public func encode(item encoder: inout FieldEncoder) { encoder.write(item: self) }
}

extension Int32: FieldValue {
    /// Reads an integer.
    public init?(field decoder: inout FieldDecoder) {
        self = 0
        decoder.read(&self)
    }

    /// Writes the integer.
    public func encode(item encoder: inout FieldEncoder) { encoder.write(item: Int64(self)) }
}

extension Double: FieldValue {
    /// Reads a number.
    public init?(field decoder: inout FieldDecoder) {
        self = 0
        decoder.read(&self)
    }

    /// Writes the number.
    public func encode(item encoder: inout FieldEncoder) { encoder.write(item: self) }
}

extension UnixTime: FieldValue {
    /// Reads a time.
    public init?(field decoder: inout FieldDecoder) {
        self.init(0)
        decoder.read(&self)
    }

    /// Writes the time.
    public func encode(item encoder: inout FieldEncoder) { encoder.write(item: secondsSince1970) }
}

extension String {
    /// The text without the first of several beginnings that it has.
    public func removingPrefix(_ prefixes: String...) -> String {
        // By bytes: a mark that combines with the last letter of the beginning belongs to what follows.
        for prefix in prefixes where utf8.starts(with: prefix.utf8) {
            return String(Substring(utf8.dropFirst(prefix.utf8.count)))
        }
        return self
    }
}
