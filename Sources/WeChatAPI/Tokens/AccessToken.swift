internal import WeChatMessageCoding

/// A token that a call to the API carries. It is a secret: its description does not show it.
public struct AccessToken: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The token: up to 512 characters and more.
    public let value: String

    /// Creates a token.
    public init(_ value: String) { self.value = value }

    /// Shows nothing of the token.
    public var description: String { "AccessToken(hidden)" }
    /// Shows nothing of the token.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A token as a store keeps it.
public struct StoredToken: Sendable, Hashable {
    /// The token.
    public var token: AccessToken
    /// When it was fetched, in seconds since 1970 by the clock of the machine that fetched it.
    public var fetchedAt: Double
    /// How long WeChat lets it live from then, in seconds.
    public var lifetime: Double

    /// Creates a stored token.
    ///
    /// - Parameters:
    ///   - token: The token.
    ///   - fetchedAt: When it was fetched, in seconds since 1970.
    ///   - lifetime: How long it lives from then, in seconds. More than a century is taken for one.
    public init(token: AccessToken, fetchedAt: Double, lifetime: Double) {
        self.token = token
        self.fetchedAt = fetchedAt
        let longest = Double(Duration.century.components.seconds)
        self.lifetime = lifetime > longest ? longest : lifetime
    }

    /// How long it may still be used, in seconds: never more than its lifetime, even where a clock was put back.
    func remaining(at now: Double) -> Double { min(fetchedAt + lifetime - now, lifetime) }
}

/// What a token is for: its place in a store. It holds no secret.
public struct TokenKey: Sendable, Hashable, CustomStringConvertible {
    /// The kind of token and the account: `access-token/wx1234567890abcdef`.
    public let name: String

    /// Creates a key.
    ///
    /// - Parameters:
    ///   - kind: `access-token`, `jsapi-ticket` …
    ///   - account: The public ID of the account, and whatever else tells tokens of one kind apart.
    public init(kind: String, account: String) { name = "\(kind)/\(account)" }

    /// The name.
    public var description: String { name }
}
