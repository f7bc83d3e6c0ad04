internal import WeChatBytes

/// The ID of a message: a number of 64 bits, or a text where WeChat sends one.
public struct MessageID: Sendable, Hashable, CustomStringConvertible, ExpressibleByIntegerLiteral,
    ExpressibleByStringLiteral
{
    @usableFromInline
    enum Storage: Sendable, Hashable {
        case number(Int64)
        case text(String)
    }

    @usableFromInline let storage: Storage

    /// Creates the ID of a text as it stands in a message. A number in decimal is the same ID as the number.
    public init(_ text: String) {
        var text = text
        self = text.withUTF8 { MessageID($0) }
    }

    /// Creates the ID of a number.
    public init(_ number: Int64) { storage = .number(number) }

    /// Creates the ID of a literal number.
    @inlinable
    public init(integerLiteral value: Int64) { storage = .number(value) }

    /// Creates the ID of a literal text.
    public init(stringLiteral value: String) { self.init(value) }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let number = parseInteger(bytes), isCanonicalInteger(bytes) {
            storage = .number(number)
        } else {
            storage = .text(String(decoding: bytes, as: UTF8.self))
        }
    }

    /// The number, where the ID is one.
    public var number: Int64? {
        if case .number(let number) = storage { number } else { nil }
    }

    /// The ID as it stands in a message.
    public var description: String {
        switch storage {
        case .number(let number): String(number)
        case .text(let text): text
        }
    }
}

extension MessageID: FieldValue {
    /// Reads an ID.
    public init?(field decoder: inout FieldDecoder) {
        self.init(0)
        decoder.read(&self)
    }

    /// Writes the ID.
    public func encode(item encoder: inout FieldEncoder) { encoder.write(item: self) }
}
