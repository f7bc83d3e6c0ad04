/// Why a message of a known kind does not fit its schema: the field and what is wrong with it.
public struct FieldProblem: Sendable, Hashable {
    /// The field, by wire names from the root: `SendPicsInfo/Count`.
    public internal(set) var path: String

    /// What is wrong.
    public let fault: Fault

    /// Creates a problem.
    public init(path: String, fault: Fault) {
        self.path = path
        self.fault = fault
    }

    /// What can be wrong with a field.
    public enum Fault: Sendable, Hashable {
        /// A field that every message of this kind carries is absent.
        case missing
        /// The value is not of the field's type.
        case invalid(expected: String, found: String)
        /// The value belongs to another kind of message.
        case differentKind(expected: String, found: String)
    }
}

extension FieldProblem: Error, CustomStringConvertible {
    /// The field and what is wrong with it, for a person. Long values are cut.
    public var description: String {
        switch fault {
        case .missing: "\(path): the field is required, and the message has none"
        case .invalid(let expected, let found): "\(path): expected \(expected), found \(quoted(found))"
        case .differentKind(let expected, let found):
            "\(path): this kind of message has '\(expected)' here, found \(quoted(found))"
        }
    }

    private func quoted(_ text: String) -> String {
        text.unicodeScalars.count <= 60 ? "'\(text)'" : "'\(String(text.unicodeScalars.prefix(60)))…'"
    }
}
