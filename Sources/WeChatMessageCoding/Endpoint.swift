/// An address of the HTTP API: `POST /cgi-bin/message/custom/send`. The host is the platform's.
public struct Endpoint: Sendable, Hashable, LosslessStringConvertible, ExpressibleByStringLiteral {
    /// The method: `POST`.
    public let method: String

    /// The path, or a name in braces where the whole address is given: `{response_url}` comes with a push, `{webhook_url}`
    /// belongs to a group robot.
    public let path: String

    /// Whether the whole address is given, and takes messages from whoever knows it: then the message needs no token of an
    /// account, and must not carry one.
    public var isGiven: Bool { path.first == "{" }

    /// Creates an endpoint of its text: the method, a blank and the path. `nil` where it is none.
    public init?(_ description: String) {
        let parts = description.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].first == "/" || parts[1].first == "{" else { return nil }
        method = String(parts[0])
        path = String(parts[1])
    }

    /// Creates an endpoint of a literal: the method, a blank and the path.
    public init(stringLiteral value: String) {
        guard let endpoint = Endpoint(value) else {
            preconditionFailure("'\(value)' is no endpoint: write the method, a blank and the path")
        }
        self = endpoint
    }

    /// The method, a blank and the path.
    public var description: String { "\(method) \(path)" }
}
