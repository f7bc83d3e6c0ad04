public import WeChatLog

/// What a third-party platform keeps beside its tokens: the ticket that WeChat pushes every ten minutes, and the refresh
/// token of each account that authorized it. They lie in the store of the tokens, so that a restart loses none.
public struct ComponentCredentials: Sendable {
    /// The platform's app ID.
    public let appID: String
    private let store: CredentialStore

    /// A ticket is good for twelve hours.
    private static let ticketLifetime: Double = 12 * 3600

    /// Creates the credentials.
    ///
    /// - Parameters:
    ///   - appID: The platform's app ID.
    ///   - store: Where they are kept: a file or Redis, not memory alone.
    public init(appID: String, store: any TokenStore) {
        self.appID = appID
        self.store = CredentialStore(store: store)
    }

    /// Keeps the ticket of a `component_verify_ticket` push.
    ///
    /// - Parameters:
    ///   - ticket: The ticket.
    ///   - time: The push's `CreateTime`, in seconds since 1970. A ticket older than the one that is kept is left alone: pushes
    ///     may overtake each other.
    public func keep(ticket: Secret, pushedAt time: Double) async throws {
        try await store.keep(ticket: ticket, pushedAt: time, lifetime: Self.ticketLifetime, for: ticketKey)
    }

    /// Keeps the refresh token of an account, in place of the one before.
    ///
    /// - Parameters:
    ///   - refreshToken: The refresh token.
    ///   - authorizer: The account's app ID.
    ///   - time: When WeChat gave it, in seconds since 1970.
    public func keep(refreshToken: Secret, of authorizer: String, at time: Double) async throws {
        try await store.keep(refreshToken, at: time, for: refreshKey(authorizer))
    }

    /// Forgets the refresh token and the access token of an account that withdrew its authorization.
    ///
    /// A process that has the access token in memory drops it when WeChat refuses it, or with the account's client.
    public func forget(_ authorizer: String) async throws {
        try await store.forget(refreshKey(authorizer), tokenKey(of: authorizer))
    }

    /// Keeps what an account's authorization gave.
    func keep(
        refreshToken: Secret?, accessToken: FetchedToken?, of authorizer: String, at time: Double
    ) async throws(APIError) {
        try await store.keep(
            refreshToken.map { ($0, refreshKey(authorizer)) }, accessToken.map { ($0, tokenKey(of: authorizer)) },
            of: authorizer, at: time)
    }

    func ticket() async throws(APIError) -> Secret {
        try await store.secret(
            ticketKey,
            orTell: "there is no component_verify_ticket yet for \(appID): WeChat pushes one every ten minutes to "
                + "the URL for authorization events; api_start_push_ticket starts it")
    }

    func refreshToken(of authorizer: String) async throws(APIError) -> Secret {
        try await store.secret(
            refreshKey(authorizer),
            orTell: "there is no refresh token of \(authorizer): exchange its authorization code, by "
                + "exchange(_:with:), or look it up with api_get_authorizer_list")
    }

    private var ticketKey: TokenKey { TokenKey(kind: "component-ticket", account: appID) }

    /// The place of an account's access token.
    func tokenKey(of authorizer: String) -> TokenKey {
        TokenKey(kind: "authorizer-token", account: "\(appID)/\(authorizer)")
    }

    private func refreshKey(_ authorizer: String) -> TokenKey {
        TokenKey(kind: "authorizer-refresh-token", account: "\(appID)/\(authorizer)")
    }
}
