/// The wire name that a field is written under: a literal, of which nothing has to be searched at run time.
public struct FieldName: ExpressibleByStringLiteral {
    /// The name's characters. They stay where they are.
    @usableFromInline let bytes: UnsafeBufferPointer<UInt8>

    /// Creates the name of a literal.
    @inlinable @inline(__always)
    public init(stringLiteral value: StaticString) {
        bytes = UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount)
    }

    /// Creates a name that is not known before run time, and valid as long as its characters are.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The name as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
