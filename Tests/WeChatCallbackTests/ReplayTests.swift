import OfficialAccountMessages
import TestSupport
import Testing
import WeChatCrypto
import WeChatLog
import WeChatMessageCoding

@testable import WeChatCallback

/// Requests that were seen before, sent again by whoever saw them.
@Suite struct ReplayTests {
    typealias Bot = Callback<Official>

    private let handled = Recorder<String>()
    private let events = Recorder<LogEvent>()

    private func bot(_ security: Bot.Security, retention: Duration = .seconds(60)) -> Bot {
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { [handled] message, _ in
            handled.add(message.content)
            return .text("You said \(message.content)")
        }
        var configuration = Bot.Configuration(security)
        configuration.retention = retention
        configuration.log = Log { [events] in events.add($0) }
        return Bot(configuration, handlers, now: { Account.now })
    }

    private static var plain: Bot.Security { .plain(token: Secret(Account.token)) }

    /// The answer is forgotten long before the window closes.
    @Test(arguments: [false, true]) func aReplayIsNeverHandledWithinTheWindow(isSafe: Bool) async throws {
        let safeMode = try Account.safeMode()
        let bot = bot(isSafe ? .safe(safeMode) : Self.plain, retention: .milliseconds(1))
        let request =
            try isSafe ? Account.encrypted(Account.text("a"), with: safeMode) : Account.plain(Account.text("a"))
        #expect(await bot.handle(request) != .success)
        try await Task.sleep(for: .milliseconds(20))
        for _ in 0..<3 { #expect(await bot.handle(request) == .success) }
        #expect(handled.values == ["a"])
        #expect(bot.statistics.handled == 1 && bot.statistics.repeated == 3)
        #expect(events.values.count == 3 && events.values.allSatisfy { $0.level == .warning })
    }

    /// Whoever wants neither to end may say so.
    @Test func aWindowAndARetentionMayBeEndless() async throws {
        var configuration = Bot.Configuration(Self.plain)
        configuration.timestampWindow = .seconds(Int64.max)
        configuration.retention = .seconds(Int64.max)
        let bot = Bot(configuration, Handlers<Official>(), now: { Account.now })
        #expect(await bot.handle(Account.plain(Account.text("a"), timestamp: 1)) == .success)
    }

    /// Each one that joined made a copy of all who waited, while everybody else waited for the lock.
    @Test func manyWhoWaitForOnePushTakeNoLongerThanForManyPushes() async throws {
        let gate = Gate()
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { _, _ in
            await gate.wait()
            return nil
        }
        var configuration = Bot.Configuration(Self.plain)
        configuration.deadline = .seconds(600)
        configuration.maximumHandlers = .max
        let count = 6000
        func time(_ request: @escaping @Sendable (Int) -> CallbackRequest) async throws -> (Bot, Duration) {
            let bot = Bot(configuration, handlers, now: { Account.now })
            let start = ContinuousClock.now
            for number in 0..<count { Task { await bot.handle(request(number)) } }
            try await eventually("all wait") { bot.runningHandlers + bot.statistics.repeated == count }
            return (bot, start.duration(to: .now))
        }
        let one = Account.plain(Account.text("a"))
        // What a busy machine holds up once it does not hold up three times.
        var ratios: [Double] = []
        while ratios.count < 3, !ratios.contains(where: { $0 < 3 }) {
            let (repeated, timeOfOne) = try await time { _ in one }
            let (_, timeOfMany) = try await time { Account.plain(Account.text("a", id: $0), nonce: "\($0)") }
            #expect(repeated.runningHandlers == 1)
            ratios.append(timeOfOne / timeOfMany)
        }
        #expect(ratios.contains { $0 < 3 }, "\(ratios)")
        gate.open()
    }

    @Test func aReplayGetsTheAnswerWhileItIsKept() async throws {
        let bot = bot(Self.plain)
        let request = Account.plain(Account.text("a"))
        let answer = await bot.handle(request)
        #expect(await bot.handle(request) == answer)
        #expect(handled.values == ["a"] && events.values.isEmpty)
    }

    /// Sorted and joined, a timestamp and a nonce give the same text when they change places.
    @Test func aSignatureIsSpentHoweverItsPartsAreDivided() async throws {
        let bot = bot(Self.plain)
        let other = Account.now + 1
        _ = await bot.handle(Account.plain(Account.text("a", id: 1), nonce: "\(other)"))
        var forged = Account.plain(Account.text("forged", id: 2), timestamp: other, nonce: "\(Account.now)")
        #expect(
            CallbackQuery.signature(of: forged) == CallbackQuery.signature(of: Account.plain("", nonce: "\(other)")))
        #expect(await bot.handle(forged) == .success)
        forged.body = Array(Account.text("a", id: 1).utf8)
        #expect(await bot.handle(forged) != .success)
        #expect(handled.values == ["a"])
    }

    /// A request in compatible mode has a signature of each kind. The plain one covers no message.
    @Test func theSignatureOfAnEncryptedPushIsGoodForNoOtherInTheClear() async throws {
        let safeMode = try Account.safeMode()
        let bot = bot(.compatible(safeMode))
        let request = try Account.encrypted(Account.text("a", id: 1), with: safeMode)
        #expect(await bot.handle(request) != .success)
        let forged = Account.plain(Account.text("forged", id: 2))
        #expect(await bot.handle(forged) == .success)
        #expect(handled.values == ["a"])
    }

    /// A wrong signature beside the right one is spent for nobody.
    @Test func aSignatureThatWasNotCheckedIsNotSpent() async throws {
        let safeMode = try Account.safeMode()
        let bot = bot(.compatible(safeMode))
        var request = try Account.encrypted(Account.text("a", id: 1), with: safeMode, nonce: "n1")
        let other = Account.plain(Account.text("b", id: 2), nonce: "n2")
        request.query = request.query.replacing(
            try #require(CallbackQuery.signature(of: request)), with: try #require(CallbackQuery.signature(of: other)))
        _ = await bot.handle(request)
        #expect(await bot.handle(other) != .success)
        #expect(handled.values == ["a", "b"])
    }

    @Test func aPushThatWasRefusedForLackOfRoomIsNoReplay() async throws {
        let gate = Gate()
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { [handled] message, _ in
            handled.add(message.content)
            await gate.wait()
            return nil
        }
        var configuration = Bot.Configuration(Self.plain)
        configuration.maximumHandlers = 1
        let bot = Bot(configuration, handlers, now: { Account.now })
        async let first = bot.handle(Account.plain(Account.text("a", id: 1), nonce: "n1"))
        while handled.values.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
        let second = Account.plain(Account.text("b", id: 2), nonce: "n2")
        #expect(await bot.handle(second).status == 503)
        gate.open()
        #expect(await first == .success)
        #expect(await bot.handle(second) == .success)
        #expect(handled.values == ["a", "b"])
    }
}

extension CallbackQuery {
    fileprivate static func signature(of request: CallbackRequest) -> String? {
        try? CallbackQuery(request.query).signature
    }
}
