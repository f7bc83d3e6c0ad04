/// Where a token comes from.
public protocol TokenSource: Sendable {
    /// What the token is for.
    var key: TokenKey { get }

    /// Fetches a token.
    ///
    /// - Parameter replaced: The token that WeChat refused, where one was: the new one must be another.
    /// - Throws: ``APIError``.
    func fetch(replacing replaced: AccessToken?) async throws(APIError) -> FetchedToken
}

/// A token as WeChat gave it.
public struct FetchedToken: Sendable, Hashable {
    /// The token.
    public var token: AccessToken
    /// How long it lives, in seconds: 7200 as a rule.
    public var lifetime: Double

    /// Creates a fetched token.
    public init(token: AccessToken, lifetime: Double) {
        self.token = token
        self.lifetime = lifetime
    }
}
