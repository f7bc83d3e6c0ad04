internal import WeChatLog

/// What a platform keeps beside its tokens: tickets that are pushed, and what accounts gave it. It lies in the store of the
/// tokens, so that a restart loses nothing.
struct CredentialStore: Sendable {
    let store: any TokenStore

    /// Keeps a ticket. One older than that which is kept is left alone: pushes may overtake each other.
    func keep(ticket: Secret, pushedAt time: Double, lifetime: Double, for key: TokenKey) async throws {
        if let kept = try await store.load(key), kept.fetchedAt > time { return }
        try await store.save(
            StoredToken(token: AccessToken(ticket.value), fetchedAt: time, lifetime: lifetime), for: key)
    }

    /// Keeps what an account gave, in place of what it gave before. It has no end of its own.
    func keep(_ secret: Secret, at time: Double, for key: TokenKey) async throws {
        try await store.save(
            StoredToken(token: AccessToken(secret.value), fetchedAt: time, lifetime: .infinity), for: key)
    }

    /// Keeps what the exchange of an account's code gave.
    func keep(
        _ secret: (value: Secret, key: TokenKey)?, _ accessToken: (value: FetchedToken, key: TokenKey)?,
        of account: String, at time: Double
    ) async throws(APIError) {
        do {
            if let secret { try await keep(secret.value, at: time, for: secret.key) }
            guard let (token, key) = accessToken else { return }
            try await store.save(
                StoredToken(token: token.token, fetchedAt: time, lifetime: token.lifetime), for: key)
        } catch {
            let reason = (error as? TokenStoreError)?.description ?? "the store failed"
            throw .file(
                "the tokens of \(account) cannot be kept: \(reason); without them the account must authorize again")
        }
    }

    /// Forgets what is kept in some places.
    func forget(_ keys: TokenKey...) async throws {
        for key in keys {
            guard let kept = try await store.load(key) else { continue }
            try await store.remove(kept.token, for: key)
        }
    }

    /// What is kept.
    ///
    /// - Parameter advice: Says what is missing, and what to do.
    /// - Throws: ``APIError/invalidRequest(_:)`` where nothing is kept, ``APIError/file(_:)`` where the store fails.
    func secret(_ key: TokenKey, orTell advice: @autoclosure () -> String) async throws(APIError) -> Secret {
        let kept: StoredToken?
        do { kept = try await store.load(key) } catch {
            throw .file("the token store cannot be read: \((error as? TokenStoreError)?.description ?? "")")
        }
        guard let kept else { throw .invalidRequest(advice()) }
        return Secret(kept.token.value)
    }
}
