internal import Foundation
public import WeChatLog

/// Gives the token of an account to whoever calls the API, and fetches it when it is due.
///
/// - However many wait, one fetch is under way; across processes and machines, the store's lease sees to it.
/// - A token is renewed some minutes before its end, while the callers go on with the one they have.
/// - Where a fetch fails, all who wait get its error, and nobody fetches again before a time that grows with each failure;
///   but where something was missing on this side, so that WeChat was not asked, the next caller looks again.
public actor AccessTokens {
    /// When to fetch, and how long to wait.
    public struct Policy: Sendable {
        /// How long before a token's end it is renewed, in seconds. Each token gets a time of its own within the range, so
        /// that several processes do not renew at one moment. `stable_token` gives the same token until five minutes before
        /// its end.
        public var renewal: ClosedRange<Double> = 120...270

        /// How long nobody fetches after a failure: after the second twice as long, and so on.
        public var firstBackOff: Duration = .seconds(1)

        /// The longest time between fetches that fail.
        public var longestBackOff: Duration = .seconds(60)

        /// How long a process may take to fetch before others no longer wait for it.
        public var lease: Duration = .seconds(30)

        /// How often a process looks whether another has fetched.
        public var leasePoll: Duration = .milliseconds(50)

        /// Creates a policy of the defaults.
        public init() {}
    }

    /// Where the tokens come from.
    public nonisolated let source: any TokenSource
    private let store: any TokenStore
    private let policy: Policy
    private let log: Log
    private let holder = UUID().uuidString
    /// The time of day in seconds since 1970. It may jump.
    private let now: @Sendable () -> Double
    private let instant: @Sendable () -> ContinuousClock.Instant

    /// The token in use, with its end by a clock that does not jump.
    private var current: (token: AccessToken, end: ContinuousClock.Instant, renewal: ContinuousClock.Instant)?
    /// The token that WeChat refused last: a store may still give it.
    private var refused: AccessToken?
    private var fetching: Task<Result<AccessToken, APIError>, Never>?
    private var failures = 0
    private var failure: (error: APIError, until: ContinuousClock.Instant)?

    /// Creates the tokens of an account.
    ///
    /// - Parameters:
    ///   - source: Where they come from.
    ///   - store: Where they are kept.
    ///   - policy: When to fetch.
    ///   - log: Where refreshes and failures are told.
    public init(
        source: any TokenSource, store: any TokenStore = MemoryTokenStore(), policy: Policy = Policy(),
        log: Log = .none
    ) {
        self.init(
            source: source, store: store, policy: policy, log: log, now: { Date().timeIntervalSince1970 })
    }

    /// Creates the tokens of an account with clocks of its own, for tests.
    ///
    /// - Parameters:
    ///   - now: The time of day in seconds since 1970.
    ///   - instant: A clock that does not jump.
    package init(
        source: any TokenSource, store: any TokenStore = MemoryTokenStore(), policy: Policy = Policy(),
        log: Log = .none, now: @escaping @Sendable () -> Double,
        instant: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.instant = instant
        self.source = source
        self.store = store
        self.policy = policy
        self.log = log
        self.now = now
    }

    /// The token to use now.
    ///
    /// - Throws: ``APIError`` where there is none and none can be fetched.
    public func token() async throws(APIError) -> AccessToken {
        let instant = instant()
        if let current, current.end > instant {
            if current.renewal <= instant, fetching == nil, failure.map({ $0.until <= instant }) ?? true {
                fetching = Task { await self.refresh() }
            }
            return current.token
        }
        if fetching == nil {
            if let failure, failure.until > instant { throw failure.error }
            fetching = Task { await self.refresh() }
        }
        guard let result = await fetching?.valueUnlessCancelled else {
            throw .transport(TransportError(.cancelled), call: source.key.name)
        }
        let token = try result.get()
        // WeChat refused it while it was being kept.
        guard token != refused || token == current?.token else { return try await self.token() }
        return token
    }

    /// How long the token in use lives yet. One is fetched where there is none.
    ///
    /// - Throws: ``APIError`` where there is none and none can be fetched.
    public func remaining() async throws(APIError) -> Duration {
        _ = try await token()
        return current.map { instant().duration(to: $0.end) } ?? .zero
    }

    /// Tells that WeChat refused a token: it is dropped, if it is still the one in use.
    public func invalidate(_ token: AccessToken) async {
        guard current?.token == token else { return }
        current = nil
        refused = token
        do { try await store.remove(token, for: source.key) } catch { report(error, "forget a token") }
    }

    // MARK: Fetching

    private func refresh() async -> Result<AccessToken, APIError> {
        let result: Result<AccessToken, APIError>
        do throws(APIError) {
            result = .success(try await loadOrFetch())
            failures = 0
            failure = nil
        } catch .invalidRequest(let reason) {
            // WeChat was not asked: what is missing on this side may be there at the next call.
            failure = nil
            log(.warning, "a token could not be fetched", ["token": source.key.name, "error": reason])
            result = .failure(.invalidRequest(reason))
        } catch {
            let backOff = min(policy.firstBackOff * (1 << min(failures, 16)), policy.longestBackOff)
            failures += 1
            failure = (error, instant() + backOff)
            log(
                .warning, "a token could not be fetched",
                ["token": source.key.name, "error": "\(error)", "next": "\(backOff)"])
            result = .failure(error)
        }
        fetching = nil
        return result
    }

    /// The token of the store, if another process has renewed it, or a new one.
    private func loadOrFetch() async throws(APIError) -> AccessToken {
        let key = source.key
        let deadline = ContinuousClock.now + policy.lease * 2
        var holdsLease = false
        var usesStore = true
        while usesStore {
            do {
                if let stored = try await store.load(key), adopt(stored) { return stored.token }
                holdsLease = try await store.acquireLease(of: key, holder: holder, for: policy.lease)
            } catch {
                // A store that is gone must not silence the account: the token in memory is as good for this process.
                report(error, "read a token")
                usesStore = false
            }
            if holdsLease || ContinuousClock.now >= deadline { break }
            if usesStore { try? await Task.sleep(for: policy.leasePoll) }
        }
        // Another process may have saved a token between the look and the lease.
        if holdsLease, let stored = try? await store.load(key), adopt(stored) {
            await release(key)
            return stored.token
        }
        let outcome: Result<FetchedToken, APIError>
        do throws(APIError) {
            let replaced = refused
            var fetched = try await source.fetch(replacing: replaced)
            // WeChat refused this very token in the meantime.
            if fetched.token == refused, replaced != refused { fetched = try await source.fetch(replacing: refused) }
            outcome = .success(fetched)
        } catch {
            outcome = .failure(error)
        }
        if case .success(let fetched) = outcome {
            let stored = StoredToken(token: fetched.token, fetchedAt: now(), lifetime: fetched.lifetime)
            use(stored.token, for: stored.lifetime)
            do { try await store.save(stored, for: key) } catch { report(error, "keep a token") }
            log(.info, "a token was fetched", ["token": key.name, "lifetime": "\(Int(stored.lifetime)) s"])
        }
        if holdsLease { await release(key) }
        return try outcome.get().token
    }

    private func release(_ key: TokenKey) async {
        do { try await store.releaseLease(of: key, holder: holder) } catch { report(error, "release a lease") }
    }

    /// Uses a token of the store, if it lives longer than the one that is to be replaced.
    private func adopt(_ stored: StoredToken) -> Bool {
        let remaining = stored.remaining(at: now())
        guard remaining > 0, stored.token != refused, stored.token != current?.token else { return false }
        // One that has to be renewed soon is better than one that ends sooner, or is spent.
        if let current, current.end >= instant() + .seconds(remaining) { return false }
        use(stored.token, for: remaining)
        return true
    }

    private func use(_ token: AccessToken, for lifetime: Double) {
        // A token that lives shorter than the renewal takes is renewed when half of its life is over.
        let ahead = min(Double.random(in: policy.renewal), lifetime / 2)
        current = (token, instant() + .seconds(lifetime), instant() + .seconds(lifetime - ahead))
    }

    private func report(_ error: any Error, _ what: String) {
        log(
            .warning, "the token store failed to \(what)",
            ["token": source.key.name, "error": (error as? TokenStoreError).map { "\($0)" } ?? "\(type(of: error))"])
    }
}

extension Task where Failure == Never {
    /// The value, or `nil` as soon as the task that waits for it is cancelled.
    fileprivate var valueUnlessCancelled: Success? {
        get async {
            let (values, continuation) = AsyncStream.makeStream(of: Success.self)
            Task<Void, Never> {
                continuation.yield(await value)
                continuation.finish()
            }
            return await values.first { _ in true }
        }
    }
}
