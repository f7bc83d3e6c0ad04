import Foundation
import OfficialAccountMessages
import TestSupport
import Testing
import WeChatMessageCoding

@testable import WeChatCallback

/// Handlers that do not suspend: they need no task.
@Suite struct ImmediateHandlerTests {
    typealias Bot = Callback<Official>

    private static func bot(
        _ handlers: Handlers<Official>, _ change: (inout Bot.Configuration) -> Void = { _ in }
    ) -> Bot {
        var configuration = Bot.Configuration(.plain(token: Secret(Account.token)))
        change(&configuration)
        return Bot(configuration, handlers, now: { Account.now })
    }

    @Test func aHandlerWithoutAwaitRunsWhereTheRequestCame() async throws {
        let threads = Recorder<UInt>()
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { _, _ in
            threads.add(Task<Never, Never>.identity)
            return .text("here")
        }
        handlers.reply(to: ImageMessage.self) { _, _ in
            threads.add(Task<Never, Never>.identity)
            return nil
        }
        handlers.otherwise { _, _ in
            threads.add(Task<Never, Never>.identity)
            return nil
        }
        let bot = Self.bot(handlers)
        let here = Task<Never, Never>.identity
        let image = Account.event("", more: "<PicUrl>u</PicUrl><MediaId>m</MediaId><MsgId>2</MsgId>")
            .replacing("<MsgType>event</MsgType><Event></Event>", with: "<MsgType>image</MsgType>")
        for (number, push) in [Account.text("a"), image, Account.event("VIEW", key: "k")].enumerated() {
            #expect(await bot.handle(Account.plain(push, nonce: "n\(number)")).status == 200)
        }
        #expect(threads.values == [here, here, here])
        #expect(bot.statistics.handled == 3 && bot.runningHandlers == 0)
    }

    @Test func aHandlerWithAwaitMaySuspend() async throws {
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { message, _ in
            await Task.yield()
            return .text("You said \(message.content)")
        }
        let response = await Self.bot(handlers).handle(Account.plain(Account.text("a")))
        #expect(try TextReply(xml: response.body).content == "You said a")
    }

    /// The last handler that is named counts, whatever its kind.
    @Test func aHandlerTakesThePlaceOfAnother() async throws {
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { _, _ in .text("at once") }
        handlers.on(TextMessage.self) { _, _ in
            await Task.yield()
            return .text("later")
        }
        let response = await Self.bot(handlers).handle(Account.plain(Account.text("a")))
        #expect(try TextReply(xml: response.body).content == "later")
    }

    /// A repetition that comes on another thread waits no longer than the deadline; what the handler says then is sent.
    @Test func aHandlerThatHoldsItsThreadIsLateForThoseWhoWait() async throws {
        let gate = NSCondition()
        let isOpen = Recorder<Bool>(), started = Recorder<Bool>()
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { _, _ in
            started.add(true)
            gate.lock()
            // With a limit: on a machine of one core nobody else would ever come to open it.
            while isOpen.values.isEmpty, gate.wait(until: Date() + 60) {}
            gate.unlock()
            return .text("late")
        }
        let sent = Recorder<String>()
        let bot = Self.bot(handlers) { configuration in
            configuration.deadline = .milliseconds(50)
            configuration.sendLate = { sent.add(String(decoding: try $0.json(), as: UTF8.self)) }
        }
        let first = Task.detached { await bot.handle(Account.plain(Account.text("a"), nonce: "n1")) }
        while started.values.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        #expect(await bot.handle(Account.plain(Account.text("a"), nonce: "n2")) == .success)
        isOpen.add(true)
        gate.withLock { gate.broadcast() }
        #expect(await first.value == .success)
        while bot.runningHandlers > 0 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(sent.values == [#"{"touser":"o1","text":"late"}"#])
        #expect(bot.statistics.late == 1 && bot.statistics.handled == 1)
    }

    @Test func aHandlerThatFailsIsCounted() async throws {
        struct Mishap: Error {}
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { _, _ in throw Mishap() }
        let bot = Self.bot(handlers)
        #expect(await bot.handle(Account.plain(Account.text("a"))) == .success)
        #expect(bot.statistics.failed == 1 && bot.statistics.handled == 1 && bot.runningHandlers == 0)
    }

    /// With a shared store every handler waits for the store first.
    @Test func aSharedStoreIsAskedBeforeAHandlerRuns() async throws {
        struct Taken: PushStore {
            func take(_ key: PushKey, for duration: Duration) async throws -> PushState {
                .answered(Array("<xml/>".utf8))
            }
            func keep(_ answer: [UInt8]?, for key: PushKey, duration: Duration) async throws {}
        }
        let handled = Recorder<Bool>()
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { _, _ in
            handled.add(true)
            return nil
        }
        let bot = Self.bot(handlers) { $0.sharedPushes = Taken() }
        #expect(await bot.handle(Account.plain(Account.text("a"))).body == Array("<xml/>".utf8))
        #expect(handled.values.isEmpty && bot.statistics.repeated == 1 && bot.runningHandlers == 0)
    }

    @Test func aPushWhoseMachineIsGoneIsHandled() async throws {
        let store = AbandonedPush()
        var handlers = Handlers<Official>()
        handlers.on(TextMessage.self) { _, _ in .text("here") }
        let bot = Self.bot(handlers) { $0.sharedPushes = store }
        #expect(try TextReply(xml: await bot.handle(Account.plain(Account.text("a"))).body).content == "here")
        #expect(await store.durations == Array(repeating: .milliseconds(9000), count: 3))
        #expect(await store.kept == 1)
    }
}

/// A store of which another machine has taken a push, and is gone.
private actor AbandonedPush: PushStore {
    private(set) var durations: [Duration] = []
    private(set) var kept = 0

    func take(_ key: PushKey, for duration: Duration) -> PushState {
        durations.append(duration)
        return durations.count < 3 ? .running : .new
    }

    func keep(_ answer: [UInt8]?, for key: PushKey, duration: Duration) { kept += 1 }
}

extension Task where Success == Never, Failure == Never {
    /// What tells the running task from others; 0 outside of any.
    fileprivate static var identity: UInt {
        withUnsafeCurrentTask { task in task.map { UInt(bitPattern: $0.hashValue) } ?? 0 }
    }
}
