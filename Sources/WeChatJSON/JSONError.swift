/// JSON that cannot be read: the place, and what is wrong there.
public struct JSONError: Error, Hashable, Sendable {
    /// The offset in bytes from the beginning of the input.
    public let offset: Int

    /// The rule that is broken there.
    public let rule: Rule

    /// Creates an error.
    public init(offset: Int, rule: Rule) {
        self.offset = offset
        self.rule = rule
    }

    /// A rule of RFC 8259, or of this reader.
    public enum Rule: Hashable, Sendable {
        /// The input has more bytes than the limit allows.
        case tooManyBytes(limit: Int)
        /// Objects and arrays are nested more deeply than the limit allows.
        case tooDeep(limit: Int)
        /// A byte does not belong to UTF-8.
        case invalidUTF8
        /// The input ends before the value does.
        case unexpectedEnd
        /// Something other than what may stand here.
        case expected(String)
        /// An escape that JSON does not know, or half a surrogate pair.
        case invalidEscape
        /// A control character within a string.
        case controlCharacter
        /// A number that is not written as JSON demands.
        case invalidNumber
        /// A comma before a closing bracket.
        case trailingComma
        /// Text behind the value.
        case trailingText
    }
}

extension JSONError: CustomStringConvertible {
    /// The place and the rule, for a person.
    public var description: String { "byte \(offset): \(rule)" }
}

extension JSONError.Rule: CustomStringConvertible {
    /// What is wrong, for a person.
    public var description: String {
        switch self {
        case .tooManyBytes(let limit): "the document is larger than the limit of \(limit) bytes"
        case .tooDeep(let limit): "values are nested more than \(limit) deep"
        case .invalidUTF8: "the text is not valid UTF-8"
        case .unexpectedEnd: "the document ends within a value"
        case .expected(let what): "expected \(what)"
        case .invalidEscape: "this is no escape that JSON knows, or half of a pair"
        case .controlCharacter: "a control character must be escaped within a string"
        case .invalidNumber: "this is no number as JSON writes it"
        case .trailingComma: "a comma must be followed by another value"
        case .trailingText: "there is text behind the end of the value"
        }
    }
}
