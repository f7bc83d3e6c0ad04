import Foundation
import TestSupport
import Testing
import WeChatAPI
import WeChatCrypto
import WeChatMessageCoding
import WeComMessages

@testable import WeChatCallback

/// What WeCom has otherwise: a callback of its messages knows it.
@Suite struct WeComTests {
    private static func bot<Platform: MessagePlatform>(
        _ handlers: Handlers<Platform>, change: (inout Callback<Platform>.Configuration) -> Void = { _ in }
    ) throws -> Callback<Platform> {
        var configuration = Callback<Platform>.Configuration(.safe(try Account.safeMode(appID: "")))
        change(&configuration)
        return Callback(configuration, handlers, now: { Account.now })
    }

    @Test func theCheckOfTheURLIsEncrypted() async throws {
        let sealed = try Account.safeMode(appID: "").seal(Array("42".utf8), timestamp: Account.now, nonce: "n")
        let echo = sealed.encrypt.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let query = "msg_signature=\(sealed.msgSignature)&timestamp=\(Account.now)&nonce=n&echostr=\(echo)"
        let request = CallbackRequest(method: "GET", query: query)
        #expect(try await Self.bot(Handlers<WeCom>()).handle(request) == CallbackResponse(text: "42"))
        #expect(try await Self.bot(Handlers<WeComSmartRobot>()).handle(request) == CallbackResponse(text: "42"))
    }

    @Test func theEnvelopeOfASmartRobotHasLowerCaseNames() async throws {
        var handlers = Handlers<WeComSmartRobot>()
        handlers.reply(to: AibotEnterChatEvent.self) { _, _ in AibotTextReply(text: .init(content: "Welcome")) }
        let push = #"""
            {"msgid":"m1","create_time":1700000000,"aibotid":"A1","from":{"userid":"u1"},"msgtype":"event",
            "event":{"eventtype":"enter_chat"}}
            """#
        let safeMode = try Account.safeMode(appID: "")
        let response = try await Self.bot(handlers).handle(Account.encrypted(push, with: safeMode))
        let envelope = try #require(try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any])
        #expect(envelope.keys.sorted() == ["encrypt", "msgsignature", "nonce", "timestamp"])
    }

    /// A name means different types on different addresses: one of another address would wait for ever.
    @Test func aHandlerThatIsNeverCalledIsTold() throws {
        let events = Recorder<LogEvent>()
        func make<Platform: MessagePlatform>(_ handlers: Handlers<Platform>) throws {
            _ = try Self.bot(handlers) { $0.log = Log { events.add($0) } }
        }
        var handlers = Handlers<WeComSuite>()
        handlers.on(SuiteTicketEvent.self) { _, _ in nil }
        try make(handlers)
        #expect(events.values.isEmpty)
        handlers.on(TextMessage.self) { _, _ in nil }
        try make(handlers)
        #expect(events.values.map(\.level) == [.warning])
        #expect(events.values.first?.details == ["type": "WeCom/TextMessage", "channel": "WeCom/Suite"])
    }

    /// WeCom has no passive reply of Markdown.
    @Test func whatNoReplyCanSayIsAMessageOfTheApplication() async throws {
        var handlers = Handlers<WeCom>()
        handlers.on(TextMessage.self) { message, _ in .markdown("**\(message.content)**") }
        let sent = Recorder<String>()
        let bot = try Self.bot(handlers) { configuration in
            configuration.sendLateContent = { content, context in
                let users = [context.fromUserName]
                guard let message = OutboundMessage.send(content, toUsers: users, agentID: 7) else { return }
                sent.add(String(decoding: try message.json(), as: UTF8.self))
            }
        }
        let push = """
            <xml><ToUserName>ww1</ToUserName><FromUserName>u1</FromUserName><CreateTime>1700000000</CreateTime>
            <MsgType>text</MsgType><Content>a</Content><MsgId>1</MsgId><AgentID>7</AgentID></xml>
            """
        let request = try Account.encrypted(push, with: Account.safeMode(appID: ""))
        #expect(await bot.handle(request) == .success)
        try await eventually("it is sent") { bot.runningHandlers == 0 }
        #expect(
            sent.values == [#"{"touser":"u1","agentid":7,"msgtype":"markdown","markdown":{"content":"**a**"}}"#])
    }
}
