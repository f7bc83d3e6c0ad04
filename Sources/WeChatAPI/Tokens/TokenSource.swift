/// Where a token comes from.
public protocol TokenSource: Sendable {
    /// What the token is for.
    var key: TokenKey { get }

    /// The host that takes the token, with its scheme: an ``APIClient`` sends it to no other by itself. Without an
    /// implementation it is ``APIClient/Host/weChat``.
    var host: String { get }

    /// What may be uploaded there. Without an implementation it is what official accounts may upload.
    var mediaLimits: MediaLimits { get }

    /// Fetches a token.
    ///
    /// - Parameter replaced: The token that WeChat refused, where one was: the new one must be another.
    /// - Throws: ``APIError``.
    func fetch(replacing replaced: AccessToken?) async throws(APIError) -> FetchedToken
}

extension TokenSource {
    /// The host of official accounts, mini programs, Channels and the open platform.
    public var host: String { APIClient.Host.weChat }

    /// The limits of official accounts.
    public var mediaLimits: MediaLimits { .officialAccount }
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
