import Foundation
import MiniProgramMessages
import TestSupport
import Testing
import WeChatCrypto
import WeChatLog
import WeChatMessageCoding

@testable import WeChatCallback

/// Pushes on whose answer WeChat acts: what nobody handled is not told `success`.
@Suite struct ActedOnTests {
    typealias Bot = Callback<MiniProgram>

    private struct Mishap: Error {}

    private static let goods = """
        <xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1700000000</CreateTime>
        <MsgType>event</MsgType><Event>xpay_goods_deliver_notify</Event><OpenId>o1</OpenId><OutTradeNo>n1</OutTradeNo>
        <Env>0</Env><GoodsInfo><ProductId>p</ProductId><Quantity>1</Quantity><OrigPrice>1</OrigPrice>
        <ActualPrice>1</ActualPrice></GoodsInfo></xml>
        """

    private static func bot(
        _ handlers: Handlers<MiniProgram>, _ security: Bot.Security = .plain(token: Secret(Account.token)),
        events: Recorder<LogEvent> = Recorder(), change: (inout Bot.Configuration) -> Void = { _ in }
    ) -> Bot {
        var configuration = Bot.Configuration(security)
        configuration.log = Log { events.add($0) }
        change(&configuration)
        return Bot(configuration, handlers, now: { Account.now })
    }

    @Test(arguments: [false, true]) func whatFailedIsSentAgainAndHandled(suspends: Bool) async throws {
        let attempts = Recorder<Int>()
        @Sendable func acknowledge() throws -> XpayAckReply {
            attempts.add(1)
            if attempts.values.count == 1 { throw Mishap() }
            return XpayAckReply(errorCode: 0)
        }
        var handlers = Handlers<MiniProgram>()
        if suspends {
            handlers.reply(to: XpayGoodsDeliverNotifyEvent.self) { _, _ in
                await Task.yield()
                return try acknowledge()
            }
        } else {
            handlers.reply(to: XpayGoodsDeliverNotifyEvent.self) { _, _ in try acknowledge() }
        }
        let bot = Self.bot(handlers)
        let request = Account.plain(Self.goods)
        #expect(await bot.handle(request).status == 503)
        // The same request, as a repetition may be, and then one that comes after the answer.
        for request in [request, Account.plain(Self.goods, nonce: "n2")] {
            let response = await bot.handle(request)
            #expect(response.status == 200)
            #expect(try XpayAckReply(xml: response.body).errorCode == 0)
        }
        #expect(attempts.values.count == 2)
        #expect(bot.statistics.failed == 1 && bot.runningHandlers == 0)
    }

    @Test func aReplyThatRefusesIsNotRemembered() async throws {
        let attempts = Recorder<Int>()
        var handlers = Handlers<MiniProgram>()
        handlers.reply(to: XpayGoodsDeliverNotifyEvent.self) { _, _ in
            attempts.add(1)
            return XpayAckReply(errorCode: attempts.values.count < 3 ? 1 : 0)
        }
        let bot = Self.bot(handlers)
        var codes: [Int] = []
        for number in 0..<4 {
            let response = await bot.handle(Account.plain(Self.goods, nonce: "\(number)"))
            #expect(response.status == 200)
            codes.append(try XpayAckReply(xml: response.body).errorCode)
        }
        #expect(codes == [1, 1, 0, 0] && attempts.values.count == 3)
    }

    /// Such a handler is done before anybody waits for it.
    @Test func aReplyThatRefusesIsSentWhereItsHandlerAwaitsNothing() async throws {
        let gate = Gate()
        gate.open()
        var handlers = Handlers<MiniProgram>()
        handlers.reply(to: XpayGoodsDeliverNotifyEvent.self) { _, _ in
            await gate.wait()
            return XpayAckReply(errorCode: 7)
        }
        let response = await Self.bot(handlers).handle(Account.plain(Self.goods))
        #expect(response.status == 200)
        #expect(try XpayAckReply(xml: response.body).errorCode == 7)
    }

    @Test func aMalformedOneIsNotAcknowledged() async throws {
        let malformed = Self.goods.replacing("<Env>0", with: "<Env>none")
        let bot = Self.bot(Handlers<MiniProgram>())
        #expect(await bot.handle(Account.plain(malformed)).status == 503)
        // One that the program chose to leave alone is.
        #expect(await bot.handle(Account.plain(Self.goods, nonce: "n2")) == .success)
    }

    @Test func whoeverTakesTooLongAnswersTheRepetition() async throws {
        let gate = Gate()
        var handlers = Handlers<MiniProgram>()
        handlers.reply(to: XpayGoodsDeliverNotifyEvent.self) { _, _ in
            await gate.wait()
            return XpayAckReply(errorCode: 0, errorMessage: "late")
        }
        let events = Recorder<LogEvent>()
        let bot = Self.bot(handlers, events: events) { $0.deadline = .milliseconds(100) }
        #expect(await bot.handle(Account.plain(Self.goods)).status == 503)
        gate.open()
        try await eventually("the handler is done") { bot.runningHandlers == 0 }
        let response = await bot.handle(Account.plain(Self.goods, nonce: "n2"))
        #expect(try XpayAckReply(xml: response.body).errorMessage == "late")
        #expect(bot.statistics.handled == 1 && bot.statistics.late == 1 && events.values.isEmpty)
    }

    @Test func aReplyThatIsNeverEncryptedIsNot() async throws {
        let push = #"""
            {"ToUserName":"gh_1","FromUserName":"o1","CreateTime":1700000000,"MsgType":"event",
            "Event":"minigame_coin_deliver_completed","MiniGame":{"Payload":"{}","PayEventSig":"s","IsMock":false}}
            """#
        var handlers = Handlers<MiniProgram>()
        handlers.reply(to: MiniGameCoinDeliverCompletedEvent.self) { _, _ in MiniGameAckReply(errorCode: 0) }
        let bot = Self.bot(handlers, .safe(try Account.safeMode()))
        let response = await bot.handle(try Account.encrypted(push, with: Account.safeMode()))
        #expect(String(decoding: response.body, as: UTF8.self) == #"{"ErrCode":0}"#)
    }

    /// What a mini program says in a chat is no passive reply.
    @Test(arguments: [false, true]) func whatHasNoPassiveFormIsSentAtOnce(suspends: Bool) async throws {
        var handlers = Handlers<MiniProgram>()
        if suspends {
            handlers.on(TextMessage.self) { message, _ in
                await Task.yield()
                return .text("You said \(message.content)")
            }
        } else {
            handlers.on(TextMessage.self) { message, _ in .text("You said \(message.content)") }
        }
        let sent = Recorder<String>()
        let bot = Self.bot(handlers) { configuration in
            configuration.sendLate = { sent.add(String(decoding: try $0.json(), as: UTF8.self)) }
        }
        #expect(await bot.handle(Account.plain(Account.text("a"))) == .success)
        try await eventually("it is sent") { bot.runningHandlers == 0 }
        #expect(sent.values == [#"{"touser":"o1","msgtype":"text","text":{"content":"You said a"}}"#])
        #expect(await bot.handle(Account.plain(Account.text("a"), nonce: "n2")) == .success)
        #expect(sent.values.count == 1 && bot.statistics.failed == 0 && bot.statistics.late == 0)
    }

    @Test func whereNothingCanSendItThatIsTold() async throws {
        var handlers = Handlers<MiniProgram>()
        handlers.on(TextMessage.self) { _, _ in .text("lost") }
        let events = Recorder<LogEvent>()
        let bot = Self.bot(handlers, events: events)
        #expect(await bot.handle(Account.plain(Account.text("a"))) == .success)
        try await eventually("it is told") { bot.runningHandlers == 0 }
        #expect(bot.statistics.failed == 1)
        #expect(events.values.map(\.details["reason"]) == ["nothing is configured to send it"])
        #expect(events.values.first?.details["push"] == "m/gh_1/o1/1")
    }

    @Test func aReplyOfAnotherPlatformIsNone() async throws {
        var handlers = Handlers<MiniProgram>()
        handlers.reply(to: XpayGoodsDeliverNotifyEvent.self) { _, _ in LateText(openID: "o1", text: "a") }
        handlers.reply(to: TextMessage.self) { _, _ in LateText(openID: "o1", text: "a") }
        let events = Recorder<LogEvent>()
        let bot = Self.bot(handlers, events: events)
        #expect(await bot.handle(Account.plain(Self.goods)).status == 503)
        #expect(await bot.handle(Account.plain(Account.text("a"), nonce: "n2")) == .success)
        #expect(events.values.map(\.details["type"]) == ["LateText", "LateText"])
        #expect(bot.statistics.failed == 2)
    }
}
