import Foundation
import TestSupport
import Testing
import WeChatLog

@testable import WeChatAPI

/// A source whose fetches are counted and scripted.
actor ScriptedSource: TokenSource {
    nonisolated let key = TokenKey(kind: "scripted", account: "wx1")
    private(set) var fetches = 0
    private var outcomes: [Result<FetchedToken, APIError>]
    private let gate: Gate?

    /// - Parameter gate: What each fetch waits for; without it, a moment.
    init(_ outcomes: [Result<FetchedToken, APIError>] = [], gate: Gate? = nil) {
        self.outcomes = outcomes
        self.gate = gate
    }

    func fetch(replacing replaced: AccessToken?) async throws(APIError) -> FetchedToken {
        fetches += 1
        let number = fetches
        if let gate { await gate.wait() } else { try? await Task.sleep(for: .milliseconds(20)) }
        guard !outcomes.isEmpty else { return FetchedToken(token: AccessToken("token-\(number)"), lifetime: 7200) }
        return try outcomes.removeFirst().get()
    }
}

@Suite struct AccessTokensTests {
    private static let busy = APIError.refused(.init(code: .systemBusy, message: "", call: "GET /cgi-bin/token"))

    private func token(_ value: String, for lifetime: Double = 7200) -> Result<FetchedToken, APIError> {
        .success(FetchedToken(token: AccessToken(value), lifetime: lifetime))
    }

    @Test func aThousandCallersShareOneFetch() async throws {
        let source = ScriptedSource()
        let tokens = AccessTokens(source: source)
        let values = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<1000 { group.addTask { try await tokens.token().value } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(values.count == 1000 && Set(values) == ["token-1"])
        #expect(await source.fetches == 1)
    }

    @Test func aThousandCallersOfARefusedTokenShareOneFetch() async throws {
        let source = ScriptedSource()
        let tokens = AccessTokens(source: source)
        let old = try await tokens.token()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<1000 {
                group.addTask {
                    await tokens.invalidate(old)
                    let value1 = try await tokens.token().value
                    #expect(value1 == "token-2")
                }
            }
            try await group.waitForAll()
        }
        #expect(await source.fetches == 2)
    }

    @Test func aFetchThatFailsFailsForAllAndIsNotRepeatedAtOnce() async throws {
        let source = ScriptedSource([.failure(Self.busy), .failure(Self.busy), token("a")])
        let clock = SteppedClock()
        let tokens = AccessTokens(source: source, now: clock.timeOfDay, instant: clock.instant)
        func failures() async -> Int {
            await withTaskGroup(of: Int.self) { group in
                for _ in 0..<1000 {
                    group.addTask {
                        do throws(APIError) { _ = try await tokens.token() } catch { return error == Self.busy ? 1 : 0 }
                        return 0
                    }
                }
                return await group.reduce(0, +)
            }
        }
        #expect(await failures() == 1000)
        #expect(await source.fetches == 1)
        clock.advance(by: 0.9)
        #expect(await failures() == 1000)
        #expect(await source.fetches == 1)
        clock.advance(by: 0.2)
        #expect(await failures() == 1000)
        #expect(await source.fetches == 2)
        // The second step is twice as long as the first.
        clock.advance(by: 1.9)
        #expect(await failures() == 1000)
        #expect(await source.fetches == 2)
        clock.advance(by: 0.2)
        let value = try await tokens.token().value
        #expect(value == "a")
    }

    @Test func aTokenIsRenewedWhileCallersGoOnWithIt() async throws {
        let source = ScriptedSource([token("a"), token("b")])
        let clock = SteppedClock()
        let tokens = AccessTokens(source: source, now: clock.timeOfDay, instant: clock.instant)
        _ = try await tokens.token()
        clock.advance(by: 7200 - 271)
        _ = try await tokens.token()
        #expect(await source.fetches == 1)
        clock.advance(by: 152)
        // Nobody waits for the renewal that this begins.
        let old = try await tokens.token().value
        #expect(old == "a")
        var value = old
        while value == "a" {
            try await Task.sleep(for: .milliseconds(10))
            value = try await tokens.token().value
        }
        #expect(value == "b")
        #expect(await source.fetches == 2)
    }

    @Test func aRenewalThatFailsLeavesTheTokenInUse() async throws {
        let source = ScriptedSource([token("a"), .failure(Self.busy), .failure(Self.busy)])
        let clock = SteppedClock()
        let events = Recorder<LogEvent>()
        let tokens = AccessTokens(
            source: source, log: Log { events.add($0) }, now: clock.timeOfDay, instant: clock.instant)
        _ = try await tokens.token()
        clock.advance(by: 7200 - 100)
        while !events.values.contains(where: { $0.level == .warning }) {
            try await Task.sleep(for: .milliseconds(10))
            let value = try await tokens.token().value
            #expect(value == "a")
        }
        #expect(await source.fetches == 2)
        // After its end there is no token any more.
        clock.advance(by: 101)
        await #expect(throws: APIError.self) { _ = try await tokens.token() }
    }

    @Test func onlyTheTokenInUseIsDropped() async throws {
        let source = ScriptedSource()
        let tokens = AccessTokens(source: source)
        let first = try await tokens.token()
        await tokens.invalidate(first)
        let second = try await tokens.token()
        await tokens.invalidate(first)
        let value7 = try await tokens.token()
        #expect(value7 == second)
        #expect(await source.fetches == 2)
    }

    /// A renewal may give the token that is in use, as WeCom does until the token's end.
    @Test func aTokenThatIsRefusedWhileItIsRenewedIsNotUsedAgain() async throws {
        /// Gives the first token a second time, and then another one.
        actor Source: TokenSource {
            nonisolated let key = TokenKey(kind: "scripted", account: "wx1")
            nonisolated let gate = Gate()
            private(set) var fetches = 0

            func fetch(replacing replaced: AccessToken?) async -> FetchedToken {
                fetches += 1
                if fetches == 2 { await gate.wait() }
                return FetchedToken(token: AccessToken(fetches < 3 ? "a" : "b"), lifetime: 7200)
            }
        }
        let source = Source()
        let clock = SteppedClock()
        let tokens = AccessTokens(source: source, now: clock.timeOfDay, instant: clock.instant)
        let first = try await tokens.token()
        clock.advance(by: 7200 - 100)
        let renewed = try await tokens.token()
        #expect(renewed == first)
        while await source.fetches < 2 { try await Task.sleep(for: .milliseconds(10)) }
        await tokens.invalidate(first)
        source.gate.open()
        let second = try await tokens.token()
        #expect(second.value == "b")
    }

    /// A token is in use before the store has it: it may be refused while the store takes its time.
    @Test func aTokenThatIsRefusedWhileItIsKeptIsNotGivenAgain() async throws {
        let store = SlowStore()
        let tokens = AccessTokens(source: ScriptedSource(), store: store)
        let waiter = Task { try await tokens.token() }
        try await eventually("the token is being kept") { await store.isKeeping }
        let first = try await tokens.token()
        #expect(first.value == "token-1")
        await tokens.invalidate(first)
        let second = Task { try await tokens.token() }
        // It waits for the store, as the first caller does.
        try await Task.sleep(for: .milliseconds(50))
        store.gate.open()
        #expect(try await second.value.value == "token-2")
        #expect(try await waiter.value.value == "token-2")
    }

    /// Of a process that made no call for long, the token is spent: what another one has fetched is as good as a new one.
    @Test func aTokenOfTheStoreTakesThePlaceOfOneThatIsSpent() async throws {
        let store = MemoryTokenStore()
        let clock = SteppedClock()
        let source = ScriptedSource()
        func process() -> AccessTokens {
            AccessTokens(source: source, store: store, now: clock.timeOfDay, instant: clock.instant)
        }
        let idle = process()
        #expect(try await idle.token().value == "token-1")
        clock.advance(by: 7200)
        #expect(try await process().token().value == "token-2")
        // It would be renewed soon, and lives.
        clock.advance(by: 7200 - 200)
        #expect(try await idle.token().value == "token-2")
        #expect(try await idle.remaining() <= .seconds(200))
    }

    @Test func aTokenOfTheStoreIsUsed() async throws {
        let store = MemoryTokenStore()
        let source = ScriptedSource()
        _ = try await AccessTokens(source: source, store: store).token()
        let value8 = try await AccessTokens(source: source, store: store).token().value
        #expect(value8 == "token-1")
        #expect(await source.fetches == 1)
    }

    @Test func aClockThatJumpsNeitherEndsATokenNorProlongsIt() async throws {
        let clock = Recorder<Double>()
        clock.add(1_700_000_000)
        let source = ScriptedSource([token("a", for: 7200), token("b", for: 7200)])
        let store = MemoryTokenStore()
        func tokens() -> AccessTokens {
            AccessTokens(source: source, store: store, now: { clock.values.last ?? 0 })
        }
        let first = tokens()
        let value9 = try await first.token().value
        #expect(value9 == "a")
        clock.add(1_700_100_000)
        let value10 = try await first.token().value
        #expect(value10 == "a")
        clock.add(1_600_000_000)
        let value11 = try await first.token().value
        #expect(value11 == "a")
        // Another process finds a token of the future: it counts for its lifetime and no longer.
        let second = tokens()
        let value12 = try await second.token().value
        #expect(value12 == "a")
        let remaining = try await second.remaining()
        #expect(remaining <= .seconds(7200))
        #expect(await source.fetches == 1)
    }

    /// Lifetimes that cannot be added to a time ended the process.
    @Test(arguments: [Double(Int.max), 1e300, .infinity]) func aLifetimeMayBeAnyNumber(lifetime: Double) async throws {
        let fetching = AccessTokens(source: ScriptedSource([token("fetched", for: lifetime)]))
        #expect(try await fetching.token().value == "fetched")
        #expect(try await fetching.remaining() > .seconds(99 * 365 * 86400))

        let store = MemoryTokenStore()
        let source = ScriptedSource()
        await store.save(StoredToken(token: AccessToken("stored"), fetchedAt: 0, lifetime: lifetime), for: source.key)
        #expect(try await AccessTokens(source: source, store: store).token().value == "stored")
    }

    @Test func aStoreThatFailsDoesNotSilenceTheAccount() async throws {
        let events = Recorder<LogEvent>()
        let tokens = AccessTokens(source: ScriptedSource(), store: BrokenStore(), log: Log { events.add($0) })
        let value13 = try await tokens.token().value
        #expect(value13 == "token-1")
        let value14 = try await tokens.token().value
        #expect(value14 == "token-1")
        #expect(events.values.contains { $0.level == .warning })
    }

    @Test func noDescriptionShowsAToken() throws {
        let token = AccessToken("SECRET"), secret = Secret("SECRET")
        let stored = StoredToken(token: token, fetchedAt: 1, lifetime: 2)
        for value in [token, secret, stored, FetchedToken(token: token, lifetime: 1)] as [Any] {
            var dumped = ""
            dump(value, to: &dumped)
            for text in ["\(value)", String(reflecting: value), dumped] { #expect(!text.contains("SECRET")) }
        }
    }
}

private struct BrokenStore: TokenStore {
    struct Broken: Error {}
    func load(_ key: TokenKey) throws -> StoredToken? { throw Broken() }
    func save(_ token: StoredToken, for key: TokenKey) throws { throw Broken() }
    func remove(_ token: AccessToken, for key: TokenKey) throws { throw Broken() }
    func acquireLease(of key: TokenKey, holder: String, for duration: Duration) throws -> Bool { throw Broken() }
    func releaseLease(of key: TokenKey, holder: String) throws { throw Broken() }
}

/// Takes its time to keep a token.
private actor SlowStore: TokenStore {
    nonisolated let gate = Gate()
    private(set) var isKeeping = false
    private let memory = MemoryTokenStore()

    func load(_ key: TokenKey) async -> StoredToken? { await memory.load(key) }

    func save(_ token: StoredToken, for key: TokenKey) async {
        isKeeping = true
        await gate.wait()
        await memory.save(token, for: key)
    }

    func remove(_ token: AccessToken, for key: TokenKey) async { await memory.remove(token, for: key) }

    func acquireLease(of key: TokenKey, holder: String, for duration: Duration) async -> Bool {
        await memory.acquireLease(of: key, holder: holder, for: duration)
    }

    func releaseLease(of key: TokenKey, holder: String) async {
        await memory.releaseLease(of: key, holder: holder)
    }
}
