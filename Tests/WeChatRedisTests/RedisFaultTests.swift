#if Redis
import Foundation
import OfficialAccountMessages
import TestSupport
import Testing
import WeChatAPI
import WeChatCallback
import WeChatLog
import WeChatRedis
import WeChatTesting

/// Redis is gone, slow, restarted or refuses: waits are bounded, errors say what is wrong, and the bot answers.
@Suite struct RedisFaultTests {
    private static let key = TokenKey(kind: "access-token", account: "wx1")

    /// Whether the server is used again.
    private func isBack(_ redis: RedisConnection) async -> Bool { await error(redis) == "none" }

    /// The error of asking for a token.
    private func error(_ redis: RedisConnection) async -> String {
        do {
            _ = try await RedisTokenStore(redis).load(Self.key)
            return "none"
        } catch {
            return (error as? TokenStoreError)?.description ?? "\(type(of: error))"
        }
    }

    // MARK: The connection

    @Test func aServerThatIsNotThereIsNamed() async throws {
        let port = try LoopbackServer.unusedPort()
        let error = await error(RedisConnection(.init(port: port)))
        #expect(error.contains("127.0.0.1:\(port) cannot be reached: Connection refused"), "\(error)")
    }

    @Test func aHostThatDoesNotExistIsNamed() async throws {
        var configuration = RedisConnection.Configuration(host: "redis.invalid")
        configuration.timeout = .seconds(600)
        let error = await error(RedisConnection(configuration))
        #expect(error.contains("redis.invalid:6379 cannot be reached"), "\(error)")
    }

    @Test func aConnectionThatBrokeIsReplaced() async throws {
        let server = try await RedisServer()
        let redis = RedisConnection(server.configuration())
        for _ in 1...3 {
            #expect(await error(redis) == "none")
            server.stop()
            try await server.start()
        }
        #expect(await error(redis) == "none")
    }

    @Test func aSlowServerIsNotWaitedFor() async throws {
        let server = try await RedisServer()
        let redis = RedisConnection(server.configuration(timeout: .milliseconds(300)))
        try await eventually("Redis answers") { await isBack(redis) }
        server.pause()
        // However many ask: none waits for the others.
        let errors = await withTaskGroup(of: String.self) { group in
            for _ in 0..<200 { group.addTask { await error(redis) } }
            return await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(errors == ["Redis at 127.0.0.1:\(server.port) gave no reply within 0.3 seconds"])
        server.resume()
        try await eventually("Redis answers again") { await isBack(redis) }
    }

    @Test func afterAFailureNobodyAsksForAWhile() async throws {
        let server = try await RedisServer()
        server.stop()
        var configuration = server.configuration()
        configuration.firstBackOff = .seconds(3600)
        configuration.longestBackOff = .seconds(3600)
        let redis = RedisConnection(configuration)
        let first = await error(redis)
        #expect(first.contains("cannot be reached"))
        try await server.start()
        for _ in 0..<100 { #expect(await error(redis) == first) }
    }

    // MARK: Refusals

    @Test func aWrongPasswordIsNamedAndNotShown() async throws {
        let server = try await RedisServer(["--requirepass", "the right one"])
        for (user, password) in [(nil, "WRONG-SECRET"), ("bot", "WRONG-SECRET"), (nil, nil)] as [(String?, Secret?)] {
            let error = await error(RedisConnection(server.configuration(user: user, password: password)))
            #expect(error.contains(password == nil ? "NOAUTH" : "WRONGPASS"), "\(error)")
            #expect(!error.contains("SECRET"))
        }
        #expect(await error(RedisConnection(server.configuration(password: "the right one"))) == "none")
    }

    @Test func aUserOfTheAccessListMayDoWhatTheStoresDo() async throws {
        let rights = ["~wechat:*", "+eval", "+get", "+set", "+del", "+hset", "+hget", "+hmget", "+pexpire"]
        let server = try await RedisServer(["--user", "bot", "on", ">pass-of-bot"] + rights)
        let redis = RedisConnection(server.configuration(user: "bot", password: "pass-of-bot"))
        let store = RedisTokenStore(redis)
        let token = StoredToken(token: AccessToken("a"), fetchedAt: 1, lifetime: 7200)
        try await store.save(token, for: Self.key)
        #expect(try await store.load(Self.key) == token)
        try await store.remove(token.token, for: Self.key)
        #expect(try await store.acquireLease(of: Self.key, holder: "a", for: .seconds(9)))
        try await store.releaseLease(of: Self.key, holder: "a")
        let bot = Bot(redis)
        #expect(try await bot.answer(to: Bot.push("hello", id: 1)).isSuccess == false)
        #expect(bot.events.values.isEmpty)
        var configuration = server.configuration(user: "bot", password: "pass-of-bot")
        configuration.keyPrefix = "other:"
        #expect(await error(RedisConnection(configuration)).contains("NOPERM"))
    }

    @Test func aCommandThatTheServerDoesNotKnowShowsNoSecret() async throws {
        let server = try await RedisServer(["--rename-command", "EVAL", ""])
        let store = RedisTokenStore(RedisConnection(server.configuration()))
        let error = await #expect(throws: TokenStoreError.self) {
            try await store.remove(AccessToken("SECRET"), for: Self.key)
        }
        #expect(
            error?.description.hasSuffix("refuses: ERR unknown command 'EVAL'") == true, "\(String(describing: error))")
        let silent = try await RedisServer(["--rename-command", "AUTH", ""])
        let refusal = await self.error(RedisConnection(silent.configuration(password: "SECRET")))
        #expect(refusal.hasSuffix("refuses: ERR unknown command 'AUTH'"), "\(refusal)")
    }

    @Test func whatIsNoRedisServerIsToldSo() async throws {
        let server = try LoopbackServer { _, connection in connection.respond("hello") }
        var configuration = RedisConnection.Configuration(port: server.port, password: "a\r\n\r\n")
        configuration.timeout = .seconds(600)
        let error = await error(RedisConnection(configuration))
        #expect(error.contains("makes no sense"), "\(error)")
    }

    // MARK: The bot

    @Test func theBotAnswersWithoutRedisAndSharesAgainWithIt() async throws {
        let server = try await RedisServer()
        let redis = RedisConnection(server.configuration())
        let (bot, other) = (Bot(redis), Bot(RedisConnection(server.configuration())))
        #expect(try await bot.answer(to: Bot.push("before", id: 1)).isSuccess == false)
        #expect(bot.events.values.isEmpty)

        server.stop()
        let push = try Bot.push("gone", id: 2)
        let answer = try await bot.answer(to: push)
        #expect(try answer.decoded(as: TextReply.self).content == "gone, 2 from this machine")
        // What this machine answered it still knows.
        #expect(try await bot.answer(to: push) == answer)
        let event = try #require(bot.events.values.first { $0.message == "the shared store of pushes failed" })
        #expect(event.details["error"]?.contains("cannot be reached") == true, "\(event)")

        try await server.start()
        try await eventually("Redis is used again") { await isBack(redis) }
        let later = try Bot.push("after", id: 3)
        let shared = try await bot.answer(to: later)
        try await eventually("the answer is shared") {
            try await server.ask("KEYS *").contains("wechat:push:m/gh_1/o1/3")
        }
        #expect(try await other.answer(to: later) == shared)
        #expect(bot.handled.values == ["before", "gone", "after"] && other.handled.values.isEmpty)
    }

    @Test func theBotAnswersWhileRedisIsSlow() async throws {
        let server = try await RedisServer()
        let bot = Bot(RedisConnection(server.configuration(timeout: .milliseconds(300))))
        server.pause()
        for number in 1...20 {
            let answer = try await bot.answer(to: Bot.push("slow", id: Int64(number)))
            #expect(try answer.decoded(as: TextReply.self).content == "slow, \(number) from this machine")
        }
        #expect(bot.events.values.allSatisfy { $0.details["error"]?.contains("no reply within") == true })
    }

    @Test func aMachineThatWaitsForAnotherHandlesThePushWhereRedisGoes() async throws {
        let server = try await RedisServer()
        let bot = Bot(RedisConnection(server.configuration()))
        // A machine that is no more took the push.
        _ = try await server.ask("SET wechat:push:m/gh_1/o1/1 rsomebody")
        async let answer = bot.answer(to: Bot.push("orphan", id: 1))
        try await eventually("the bot waits") { try await server.ask("CLIENT LIST").contains("cmd=eval") }
        server.stop()
        #expect(try await answer.decoded(as: TextReply.self).content == "orphan, 1 from this machine")
    }

    @Test func tokensAreHadWithoutRedis() async throws {
        let server = try await RedisServer()
        let (source, events) = (CountedSource(), Recorder<LogEvent>())
        let store = RedisTokenStore(RedisConnection(server.configuration()))
        let tokens = AccessTokens(source: source, store: store, log: Log { events.add($0) })
        #expect(try await tokens.token().value == "token-1")
        server.stop()
        // The token in memory serves on; where WeChat refuses it, another one is fetched.
        #expect(try await tokens.token().value == "token-1")
        await tokens.invalidate(AccessToken("token-1"))
        #expect(try await tokens.token().value == "token-2")
        let texts = events.values.filter { $0.level == .warning }.compactMap { $0.details["error"] }
        #expect(!texts.isEmpty && texts.allSatisfy { $0.contains("cannot be reached") }, "\(texts)")
        #expect(events.values.allSatisfy { !"\($0)".contains("token-1") && !"\($0)".contains("token-2") })

        // Restarted, and empty: the next token is shared again.
        try await server.start()
        try await eventually("a token is shared") {
            let token = try await tokens.token()
            await tokens.invalidate(token)
            _ = try await tokens.token()
            return try await server.ask("KEYS *").contains("wechat:token:counted/wx1")
        }
        let other = AccessTokens(source: source, store: store)
        let count = source.fetches.values.count
        #expect(try await other.token() == (try await tokens.token()))
        #expect(source.fetches.values.count == count)
    }
}
#endif
