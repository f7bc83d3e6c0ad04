/// XML that cannot be read: the place, and the rule that it breaks.
public struct XMLError: Error, Hashable, Sendable {
    /// The offset in bytes from the beginning of the input.
    public let offset: Int

    /// The rule that is broken there.
    public let rule: Rule

    /// Creates an error.
    public init(offset: Int, rule: Rule) {
        self.offset = offset
        self.rule = rule
    }

    /// A rule of XML 1.0, or of this reader.
    public enum Rule: Hashable, Sendable {
        /// The input has more bytes than the limit allows.
        case tooManyBytes(limit: Int)
        /// Elements are nested more deeply than the limit allows.
        case tooDeep(limit: Int)
        /// There are more elements than the limit allows.
        case tooManyElements(limit: Int)
        /// An element has more attributes than the limit allows.
        case tooManyAttributes(limit: Int)
        /// A byte does not belong to UTF-8.
        case invalidUTF8
        /// The text is in another encoding than UTF-8, as its first bytes or its declaration say.
        case unsupportedEncoding(String)
        /// A NUL byte, or a reference to U+0000.
        case nulCharacter
        /// There is no root element.
        case noElement
        /// The input ends within something.
        case unexpectedEnd(in: Construct)
        /// A document type declaration: this reader takes none.
        case documentType
        /// A `<` that begins no markup.
        case invalidMarkup
        /// A name with a character that no name may have there, or no name at all.
        case invalidName
        /// An end tag that does not close the element that is open.
        case mismatchedEndTag(expected: String, found: String)
        /// Text or markup that may not stand outside the root element.
        case contentOutsideRoot
        /// An attribute that is not `name="value"`.
        case invalidAttribute
        /// Two attributes of one name.
        case duplicateAttribute(String)
        /// An `&` that begins no reference.
        case invalidReference
        /// A reference to an entity other than the five of XML itself.
        case undefinedEntity(String)
        /// A reference to a character that does not exist.
        case invalidCharacterReference
        /// `--` within a comment.
        case doubleHyphenInComment
        /// An XML declaration that is not at the very beginning, or not well-formed.
        case invalidDeclaration
    }

    /// What the input ended within.
    public enum Construct: String, Hashable, Sendable {
        case tag, element, comment, processingInstruction = "processing instruction", cdata = "CDATA section", reference
    }
}

extension XMLError: CustomStringConvertible {
    /// The place and the rule, for a person.
    public var description: String { "byte \(offset): \(rule)" }
}

extension XMLError.Rule: CustomStringConvertible {
    /// What is wrong, for a person.
    public var description: String {
        switch self {
        case .tooManyBytes(let limit): "the document is larger than the limit of \(limit) bytes"
        case .tooDeep(let limit): "elements are nested more than \(limit) deep"
        case .tooManyElements(let limit): "the document has more than \(limit) elements"
        case .tooManyAttributes(let limit): "the element has more than \(limit) attributes"
        case .invalidUTF8: "the text is not valid UTF-8"
        case .unsupportedEncoding(let name): "the encoding is \(name); only UTF-8 is read"
        case .nulCharacter: "a NUL character is not allowed"
        case .noElement: "there is no root element"
        case .unexpectedEnd(let construct):
            "the document ends within \(construct == .element ? "an" : "a") \(construct.rawValue)"
        case .documentType: "a document type declaration is not accepted"
        case .invalidMarkup: "'<' begins no tag, comment or CDATA section; write '&lt;' for the character"
        case .invalidName: "this is no name of an element or attribute"
        case .mismatchedEndTag(let expected, let found): "expected the end tag </\(expected)>, found </\(found)>"
        case .contentOutsideRoot: "only comments and blanks may stand outside the root element"
        case .invalidAttribute: "an attribute must be written name=\"value\", without '<' in the value"
        case .duplicateAttribute(let name): "the attribute '\(name)' is given twice"
        case .invalidReference: "'&' begins no reference; write '&amp;' for the character"
        case .undefinedEntity(let name): "the entity '&\(name);' is not defined"
        case .invalidCharacterReference: "the reference names no character"
        case .doubleHyphenInComment: "'--' may not stand within a comment"
        case .invalidDeclaration: "this is no XML declaration, or not at the beginning of the document"
        }
    }
}
