public import WeChatLog

/// What a third-party platform keeps beside its tokens: the ticket that WeChat pushes every ten minutes, and the refresh
/// token of each account that authorized it. They lie in the store of the tokens, so that a restart loses none.
public struct ComponentCredentials: Sendable {
    /// The platform's app ID.
    public let appID: String
    private let store: any TokenStore

    /// A ticket is good for twelve hours.
    private static let ticketLifetime: Double = 12 * 3600
    /// A refresh token has no end of its own: a hundred years.
    private static let unlimited: Double = 100 * 365 * 86400

    /// Creates the credentials.
    ///
    /// - Parameters:
    ///   - appID: The platform's app ID.
    ///   - store: Where they are kept: a file or Redis, not memory alone.
    public init(appID: String, store: any TokenStore) {
        self.appID = appID
        self.store = store
    }

    /// Keeps the ticket of a `component_verify_ticket` push.
    ///
    /// - Parameters:
    ///   - ticket: The ticket.
    ///   - time: The push's `CreateTime`, in seconds since 1970. A ticket older than the one that is kept is left alone: pushes
    ///     may overtake each other.
    public func keep(ticket: Secret, pushedAt time: Double) async throws {
        if let kept = try await store.load(ticketKey), kept.fetchedAt > time { return }
        try await store.save(
            StoredToken(token: AccessToken(ticket.value), fetchedAt: time, lifetime: Self.ticketLifetime),
            for: ticketKey)
    }

    /// Keeps the refresh token of an account, in place of the one before.
    ///
    /// - Parameters:
    ///   - refreshToken: The refresh token.
    ///   - authorizer: The account's app ID.
    ///   - time: When WeChat gave it, in seconds since 1970.
    public func keep(refreshToken: Secret, of authorizer: String, at time: Double) async throws {
        try await store.save(
            StoredToken(token: AccessToken(refreshToken.value), fetchedAt: time, lifetime: Self.unlimited),
            for: refreshKey(authorizer))
    }

    /// Forgets the refresh token and the access token of an account that withdrew its authorization.
    ///
    /// A process that has the access token in memory drops it when WeChat refuses it, or with the account's client.
    public func forget(_ authorizer: String) async throws {
        for key in [refreshKey(authorizer), tokenKey(of: authorizer)] {
            guard let kept = try await store.load(key) else { continue }
            try await store.remove(kept.token, for: key)
        }
    }

    /// Keeps what an account's authorization gave.
    func keep(
        refreshToken: Secret?, accessToken: FetchedToken?, of authorizer: String, at time: Double
    ) async throws(APIError) {
        do {
            if let refreshToken { try await keep(refreshToken: refreshToken, of: authorizer, at: time) }
            guard let accessToken else { return }
            let stored = StoredToken(token: accessToken.token, fetchedAt: time, lifetime: accessToken.lifetime)
            try await store.save(stored, for: tokenKey(of: authorizer))
        } catch {
            let reason = (error as? TokenStoreError)?.description ?? "the store failed"
            throw .file(
                "the tokens of \(authorizer) cannot be kept: \(reason); without its refresh token the account must "
                    + "authorize again")
        }
    }

    func ticket() async throws(APIError) -> Secret {
        guard let kept = try await read(ticketKey) else {
            throw .invalidRequest(
                "there is no component_verify_ticket yet for \(appID): WeChat pushes one every ten minutes to the URL for "
                    + "authorization events; api_start_push_ticket starts it")
        }
        return Secret(kept.token.value)
    }

    func refreshToken(of authorizer: String) async throws(APIError) -> Secret {
        guard let kept = try await read(refreshKey(authorizer)) else {
            throw .invalidRequest(
                "there is no refresh token of \(authorizer): exchange its authorization code, by exchange(_:with:), or look it "
                    + "up with api_get_authorizer_list")
        }
        return Secret(kept.token.value)
    }

    private func read(_ key: TokenKey) async throws(APIError) -> StoredToken? {
        do { return try await store.load(key) } catch {
            throw .file("the token store cannot be read: \((error as? TokenStoreError)?.description ?? "")")
        }
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
