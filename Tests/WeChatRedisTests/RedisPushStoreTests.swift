#if Redis
import Foundation
import OfficialAccountMessages
import TestSupport
import Testing
import WeChatRedis
import WeChatTesting

@testable import WeChatCallback

/// Pushes that come to several machines.
@Suite struct RedisPushStoreTests {
    private static let key = PushKey(description: "m/gh_1/o1/1")

    @Test func aPushIsTakenOnceAndItsAnswerKept() async throws {
        let server = try await RedisServer()
        let one = RedisPushStore(RedisConnection(server.configuration()))
        let other = RedisPushStore(RedisConnection(server.configuration()))
        let hour = Duration.seconds(3600)
        #expect(try await one.take(Self.key, for: hour) == .new)
        #expect(try await other.take(Self.key, for: hour) == .running)
        let answer: [UInt8] = Array("<xml>早上好\u{0}\r\n</xml>".utf8)
        try await one.keep(answer, for: Self.key, duration: hour)
        #expect(try await other.take(Self.key, for: hour) == .answered(answer))
        try await one.keep(nil, for: Self.key, duration: hour)
        #expect(try await other.take(Self.key, for: hour) == .answered(nil))
    }

    @Test func whatIsGivenBackIsTakenAnew() async throws {
        let server = try await RedisServer()
        let one = RedisPushStore(RedisConnection(server.configuration()))
        let other = RedisPushStore(RedisConnection(server.configuration()))
        let hour = Duration.seconds(3600)
        #expect(try await one.take(Self.key, for: hour) == .new)
        try await one.release(Self.key)
        #expect(try await other.take(Self.key, for: hour) == .new)
        // An answer stays, whoever gives the push back.
        try await other.keep([1], for: Self.key, duration: hour)
        try await one.release(Self.key)
        #expect(try await one.take(Self.key, for: hour) == .answered([1]))
    }

    @Test func aPushThatFailedAtOneMachineIsHandledByAnother() async throws {
        let server = try await RedisServer()
        let failures = Recorder<Int>()
        func machine() -> Callback<OfficialAccount> {
            var handlers = Handlers<OfficialAccount>()
            handlers.on(TextMessage.self) { _, _ in
                failures.add(1)
                if failures.values.count == 1 { throw PushNotHandled() }
                return .text("the second")
            }
            var configuration = Callback<OfficialAccount>.Configuration(.plain(token: Bot.account.token))
            configuration.sharedPushes = RedisPushStore(RedisConnection(server.configuration()))
            return Callback(configuration, handlers)
        }
        let push = try Bot.push("a", id: 1)
        #expect(await machine().handle(push.plain(for: Bot.account)).status == 503)
        let response = await machine().handle(push.plain(for: Bot.account))
        #expect(try TextReply(xml: response.body).content == "the second")
    }

    @Test func whatIsKeptEnds() async throws {
        let server = try await RedisServer()
        let store = RedisPushStore(RedisConnection(server.configuration()))
        #expect(try await store.take(Self.key, for: .milliseconds(50)) == .new)
        try await eventually("a push that was taken ends") {
            try await store.take(Self.key, for: .milliseconds(50)) == .new
        }
        try await store.keep([1], for: Self.key, duration: .milliseconds(50))
        try await eventually("an answer ends") { try await store.take(Self.key, for: .milliseconds(50)) == .new }
    }

    @Test func anEntryOfAnotherProgramIsNoAnswer() async throws {
        let server = try await RedisServer()
        let store = RedisPushStore(RedisConnection(server.configuration()))
        _ = try await server.ask("SET wechat:push:\(Self.key) other")
        let error = await #expect(throws: PushStoreError.self) { try await store.take(Self.key, for: .seconds(1)) }
        #expect(error?.description.contains("written by somebody else") == true)
        _ = try await server.ask("DEL wechat:push:\(Self.key)\r\nLPUSH wechat:push:\(Self.key) a")
        let refusal = await #expect(throws: PushStoreError.self) { try await store.take(Self.key, for: .seconds(1)) }
        #expect(refusal?.description.contains("WRONGTYPE") == true)
    }

    @Test func twoMachinesHandleAPushOnceAndAnswerAlike() async throws {
        let server = try await RedisServer()
        let bots = [Bot(RedisConnection(server.configuration())), Bot(RedisConnection(server.configuration()))]
        for number in 1...20 {
            let push = try Bot.push("hello \(number)", id: Int64(number))
            async let one = bots[number % 2].answer(to: push)
            async let other = bots[(number + 1) % 2].answer(to: push)
            let answers = try await [one, other]
            #expect(answers[0] == answers[1] && !answers[0].isSuccess)
            // WeChat asks again: it hears the same from either.
            for bot in bots { #expect(try await bot.answer(to: push) == answers[0]) }
        }
        #expect(bots[0].handled.values.count + bots[1].handled.values.count == 20)
        #expect(bots.allSatisfy { $0.events.values.isEmpty })
    }
}
#endif
