/// Keeps tokens where all who need them find them.
///
/// A fetch of a token may end the life of the one before, so one place fetches: whoever holds the lease of a token. A
/// store for several machines implements the lease with what they share.
public protocol TokenStore: Sendable {
    /// The token of a key, spent or not; `nil` where there is none.
    func load(_ key: TokenKey) async throws -> StoredToken?

    /// Keeps a token in place of the one before.
    func save(_ token: StoredToken, for key: TokenKey) async throws

    /// Forgets a token, if it is still the one that is kept.
    func remove(_ token: AccessToken, for key: TokenKey) async throws

    /// Takes the lease of a key, if nobody holds it.
    ///
    /// - Parameters:
    ///   - key: What the token is for.
    ///   - holder: Who takes it: a name that nobody else uses.
    ///   - duration: After this time the lease is free again, in case the holder is no more.
    /// - Returns: Whether the holder has it now.
    func acquireLease(of key: TokenKey, holder: String, for duration: Duration) async throws -> Bool

    /// Gives a lease back, if the holder still has it.
    func releaseLease(of key: TokenKey, holder: String) async throws
}

/// Keeps tokens in memory, for a single process.
public actor MemoryTokenStore: TokenStore {
    private var tokens: [TokenKey: StoredToken] = [:]
    private var leases: [TokenKey: (holder: String, end: ContinuousClock.Instant)] = [:]

    /// Creates an empty store.
    public init() {}

    /// The token of a key, spent or not; `nil` where there is none.
    public func load(_ key: TokenKey) -> StoredToken? { tokens[key] }

    /// Keeps a token in place of the one before.
    public func save(_ token: StoredToken, for key: TokenKey) { tokens[key] = token }

    /// Forgets a token, if it is still the one that is kept.
    public func remove(_ token: AccessToken, for key: TokenKey) {
        if tokens[key]?.token == token { tokens[key] = nil }
    }

    /// Takes the lease of a key, if nobody holds it or its time is over, and tells whether the holder has it now.
    public func acquireLease(of key: TokenKey, holder: String, for duration: Duration) -> Bool {
        if let lease = leases[key], lease.end > .now { return lease.holder == holder }
        leases[key] = (holder, .now + duration)
        return true
    }

    /// Gives a lease back, if the holder still has it.
    public func releaseLease(of key: TokenKey, holder: String) {
        if leases[key]?.holder == holder { leases[key] = nil }
    }
}
