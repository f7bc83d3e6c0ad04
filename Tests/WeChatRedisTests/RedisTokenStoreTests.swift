#if Redis
import Foundation
import TestSupport
import Testing
import WeChatAPI
import WeChatRedis

/// Tokens on a real server.
@Suite struct RedisTokenStoreTests {
    private static let key = TokenKey(kind: "access-token", account: "wx1/../x y")

    private static func token(_ name: String, lifetime: Double = 7200) -> StoredToken {
        StoredToken(
            token: AccessToken(name), fetchedAt: Date().timeIntervalSince1970, lifetime: lifetime)
    }

    @Test func tokensAreKept() async throws {
        let server = try await RedisServer()
        let store = RedisTokenStore(RedisConnection(server.configuration()))
        let long = Self.token(String(repeating: "长", count: 2000))
        #expect(try await store.load(Self.key) == nil)
        try await store.save(Self.token("a"), for: Self.key)
        try await store.save(long, for: Self.key)
        let other = RedisTokenStore(RedisConnection(server.configuration()))
        #expect(try await other.load(Self.key) == long)
        try await other.remove(AccessToken("a"), for: Self.key)
        #expect(try await store.load(Self.key) == long)
        try await other.remove(long.token, for: Self.key)
        #expect(try await store.load(Self.key) == nil)
    }

    @Test func aLeaseHasOneHolder() async throws {
        let server = try await RedisServer()
        let one = RedisTokenStore(RedisConnection(server.configuration()))
        let other = RedisTokenStore(RedisConnection(server.configuration()))
        let hour = Duration.seconds(3600)
        #expect(try await one.acquireLease(of: Self.key, holder: "a", for: hour))
        #expect(try await one.acquireLease(of: Self.key, holder: "a", for: hour))
        #expect(try await other.acquireLease(of: Self.key, holder: "b", for: hour) == false)
        try await other.releaseLease(of: Self.key, holder: "b")
        #expect(try await other.acquireLease(of: Self.key, holder: "b", for: hour) == false)
        try await one.releaseLease(of: Self.key, holder: "a")
        #expect(try await other.acquireLease(of: Self.key, holder: "b", for: hour))
    }

    @Test func aLeaseWhoseHolderIsNoMoreEnds() async throws {
        let server = try await RedisServer()
        let store = RedisTokenStore(RedisConnection(server.configuration()))
        #expect(try await store.acquireLease(of: Self.key, holder: "a", for: .milliseconds(50)))
        try await eventually("the lease ends") {
            try await store.acquireLease(of: Self.key, holder: "b", for: .seconds(3600))
        }
    }

    @Test func aTokenGoesWhenItsLifeIsOver() async throws {
        let server = try await RedisServer()
        let store = RedisTokenStore(RedisConnection(server.configuration()))
        try await store.save(Self.token("long"), for: Self.key)
        let answer = try await server.ask(#"PTTL "wechat:token:\#(Self.key)""#)
        let time = try #require(Int(answer.dropFirst().prefix { $0.isNumber }))
        #expect((1...7_200_000).contains(time), "\(answer)")
        try await store.save(Self.token("short", lifetime: 0.1), for: Self.key)
        try await eventually("the token goes") { try await store.load(Self.key) == nil }
        // A refresh token has no end of its own: it lies there for a hundred years.
        try await store.save(Self.token("unlimited", lifetime: 100 * 365 * 86400), for: Self.key)
        #expect(try await store.load(Self.key)?.token.value == "unlimited")
    }

    @Test func keysCarryTheirPrefixAndNoSecret() async throws {
        let server = try await RedisServer()
        var configuration = server.configuration()
        configuration.keyPrefix = "bot 1:"
        configuration.database = 3
        let store = RedisTokenStore(RedisConnection(configuration))
        try await store.save(Self.token("SECRET"), for: Self.key)
        #expect(try await store.acquireLease(of: Self.key, holder: "a", for: .seconds(3600)))
        let keys = try await server.ask("SELECT 3\r\nKEYS *")
        #expect(keys.contains("bot 1:token:\(Self.key)\r\n") && keys.contains("bot 1:lease:\(Self.key)\r\n"))
        #expect(keys.hasPrefix("*2\r\n") && !keys.contains("SECRET"))
        // Another prefix, another database: nothing of it is seen.
        configuration.keyPrefix = "bot 2:"
        #expect(try await RedisTokenStore(RedisConnection(configuration)).load(Self.key) == nil)
        configuration.keyPrefix = "bot 1:"
        configuration.database = 0
        #expect(try await RedisTokenStore(RedisConnection(configuration)).load(Self.key) == nil)
    }

    @Test func manyAskAtOneTime() async throws {
        let server = try await RedisServer()
        let store = RedisTokenStore(RedisConnection(server.configuration()))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<1000 {
                group.addTask {
                    let key = TokenKey(kind: "many", account: "\(number)")
                    try await store.save(Self.token("token-\(number)"), for: key)
                    #expect(try await store.load(key)?.token.value == "token-\(number)")
                }
            }
            try await group.waitForAll()
        }
    }
}
#endif
