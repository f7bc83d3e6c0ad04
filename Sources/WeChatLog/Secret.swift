/// A secret of an account, as its app secret or the token of its callback. Its description does not show it.
public struct Secret: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible,
    CustomDebugStringConvertible, CustomReflectable
{
    /// The secret.
    public let value: String

    /// Creates a secret.
    public init(_ value: String) { self.value = value }
    /// Creates a secret of a literal, for tests.
    public init(stringLiteral value: String) { self.value = value }

    /// Shows nothing of the secret.
    public var description: String { "Secret(hidden)" }
    /// Shows nothing of the secret.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
