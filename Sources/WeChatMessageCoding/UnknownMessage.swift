internal import WeChatJSON
public import WeChatXML

/// A message of a kind that no schema describes, whole.
public struct UnknownMessage: Sendable {
    private enum Storage: Sendable {
        /// A document that is well-formed. Most programs log it or pass it on: its elements are read when asked for.
        case xml([UInt8], XMLLimits)
        case value(WireValue)
    }

    private let storage: Storage

    /// Creates a message of a tree.
    public init(value: WireValue) { storage = .value(value) }

    /// Creates a message of a document that has been found to be well-formed.
    init(wellFormed bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits) { storage = .xml(Array(bytes), limits) }

    /// The message's elements. A message that came as XML is read anew each time.
    public var value: WireValue {
        switch storage {
        case .value(let value): value
        case .xml(let bytes, let limits): (try? WireValue(xml: bytes, limits: limits)) ?? .object([])
        }
    }

    /// The text of a field, where the message has it.
    public subscript(name: String) -> String? { value[name]?.text }

    /// The message as XML, in UTF-8: as it came, where it came as XML.
    ///
    /// - Throws: `XMLWriteError` where XML forbids a character or a name.
    public func xml() throws(XMLWriteError) -> [UInt8] { try xml(allowsForbiddenCharacters: false) }

    /// The message as XML, with the characters that XML forbids, if it has any.
    ///
    /// - Throws: `XMLWriteError` where XML forbids a name, or a text has NUL.
    package func xmlWithForbiddenCharacters() throws(XMLWriteError) -> [UInt8] {
        try xml(allowsForbiddenCharacters: true)
    }

    private func xml(allowsForbiddenCharacters: Bool) throws(XMLWriteError) -> [UInt8] {
        switch storage {
        case .xml(let bytes, _): return bytes
        case .value(let value):
            var writer = XMLWriter()
            writer.allowsForbiddenCharacters = allowsForbiddenCharacters
            writer.write(WireElement("xml", value))
            return try writer.finish()
        }
    }

    /// The message as JSON, in UTF-8.
    ///
    /// - Parameter pretty: Whether each field has a line of its own.
    public func json(pretty: Bool = false) -> [UInt8] {
        var writer = JSONWriter(pretty: pretty)
        writer.write(value)
        return writer.finish()
    }
}

extension UnknownMessage: Hashable {
    /// Whether two messages have the same elements.
    public static func == (left: Self, right: Self) -> Bool { left.value == right.value }

    /// Hashes the elements.
    public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension UnknownMessage: CustomStringConvertible {
    /// The message as JSON, for a person.
    public var description: String { String(decoding: json(), as: UTF8.self) }
}
