#if Server
import ChannelsMessages
import MiniProgramMessages
import OfficialAccountMessages
import OpenPlatformMessages
import TestSupport
import Testing
import WeChatCrypto
import WeChatLog
import WeChatMessageCoding
import WeChatTesting
import WeComMessages

@testable import WeChatSandbox

/// The sandbox pushes to a bot, and tells what came of it.
@Suite struct ConversationTests {
    static let channels = [
        OfficialAccount.self, MiniProgram.self, WeCom.self, OpenPlatform.self, Channels.self,
    ].flatMap { (platform: any MessagePlatform.Type) in platform.channels }.map { Channel($0) }

    private static let text = "OfficialAccount/TextMessage"

    // MARK: The built-in bot

    @available(macOS 14, *)
    @Test(arguments: Simulation.Mode.allCases) func theBotAnswersInEachMode(_ mode: Simulation.Mode) async throws {
        try await RunningSandbox.run(Self.channels) { configuration in
            configuration.hasEchoBot = true
            configuration.mode = mode
        } _: { sandbox in
            let exchange = try await sandbox.exchange(Self.text, #"{"Content":"早上好 <b>😊</b> ]]>"}"#)
            #expect(exchange.value("verdict/isGood") == .boolean(true))
            #expect(exchange.text("mode") == mode.rawValue)
            #expect(exchange.value("reply/isEncrypted") == .boolean(mode != .plain))
            #expect(exchange.text("reply/type") == Self.text.replacing("Message", with: "Reply"))
            #expect(exchange.text("message/decoded/Content") == "早上好 <b>😊</b> ]]>")
            let attempt = try #require(exchange.items("attempts").first)
            #expect(attempt.text("request/body").contains("<Encrypt>") == (mode != .plain))
            #expect(attempt.text("request/body").contains("<Content>") == (mode != .safe))
            #expect(attempt.value("signature/isGood") == (mode == .plain ? nil : .boolean(true)))
            let number = exchange.text("id")
            let entry = try await sandbox.entry { $0.text("from") == "bot" && $0.text("exchange") == number }
            #expect(entry.text("content/text") == "早上好 <b>😊</b> ]]>")
        }
    }

    @available(macOS 14, *)
    @Test func theBotSaysWhatABotCan() async throws {
        try await RunningSandbox.run(Self.channels) {
            $0.hasEchoBot = true
        } _: { sandbox in
            func says(_ word: String, _ kind: String, via: String = "reply") async throws -> WireValue {
                _ = try await sandbox.exchange(Self.text, #"{"Content":"\#(word)"}"#)
                return try await sandbox.entry {
                    $0.text("from") == "bot" && $0.text("content/kind") == kind && $0.text("via") == via
                }
            }
            let news = try await says("图文", "news")
            let article = try #require(news.value("content")?.items("articles").first)
            let picture = try await sandbox.get(article.text("pictureURL").replacing(sandbox.address, with: ""))
            #expect(picture.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
            let image = try await says("picture", "image")
            let file = try await sandbox.get(image.text("content/url"))
            #expect(file.bytes == picture.bytes)
            #expect(file.header("Content-Type") == "image/png")
            _ = try await says("menu", "menu", via: "customer-service")
            _ = try await says("转人工", "transfer")
            let music = try await says("music", "music")
            let melody = try await sandbox.get(music.text("content/url").replacing(sandbox.address, with: ""))
            #expect(melody.bytes.starts(with: Array("RIFF".utf8)))
            let failed = try await sandbox.exchange(Self.text, #"{"Content":"fail"}"#)
            #expect(failed.text("verdict/code") == "success")
            let menu = try await sandbox.get("/sandbox/menu").json()
            #expect(menu.items("button").count == 2)
        }
    }

    @available(macOS 14, *)
    @Test func whatTakesTooLongComesAsACustomerServiceMessage() async throws {
        try await RunningSandbox.run(Self.channels) {
            $0.hasEchoBot = true
        } _: { sandbox in
            let exchange = try await sandbox.exchange(Self.text, #"{"Content":"slow"}"#)
            #expect(exchange.text("verdict/code") == "success")
            let late = try await sandbox.entry { $0.text("via") == "customer-service" }
            #expect(late.text("content/kind") == "text")
        }
    }

    // MARK: Bots of others

    /// A bot that answers every request alike.
    private static func bot(
        _ requests: Recorder<String> = Recorder(),
        _ answer: @escaping @Sendable (LoopbackServer.Connection) -> Void
    ) throws -> LoopbackServer {
        try LoopbackServer { request, connection in
            requests.add(String(decoding: connection.body(request.contentLength), as: UTF8.self))
            answer(connection)
        }
    }

    @available(macOS 14, *)
    @Test func aBotThatNeverAnswersIsAskedThreeTimes() async throws {
        let requests = Recorder<String>()
        // Longer than the sandbox waits; the connection is closed at the other end before.
        let bot = try Self.bot(requests) { _ = $0.read(atMost: 1) }
        try await RunningSandbox.run(Self.channels) { configuration in
            configuration.callback = bot.address + "/wechat"
            configuration.timeout = .milliseconds(300)
        } _: { sandbox in
            let exchange = try await sandbox.exchange(Self.text, #"{"Content":"?"}"#)
            #expect(exchange.items("attempts").count == 3)
            #expect(exchange.text("verdict/code") == "timeOut")
            #expect(exchange.value("verdict/isGood") == .boolean(false))
            #expect(exchange.items("attempts").allSatisfy { $0.text("problem/code") == "timeOut" })
            let signatures = exchange.items("attempts").map { $0.text("request/url") }
            #expect(Set(signatures).count == 3, "each attempt has a signature of its own")
            let entry = try await sandbox.entry { $0.text("content/kind") == "failure" }
            #expect(entry.text("content/title") == "该公众号提供的服务出现故障，请稍后再试")
        }
    }

    @available(macOS 14, *)
    @Test(arguments: [
        ("500 Internal Server Error", "oops", "failed", 3), ("404 Not Found", "?", "notFound", 1),
        ("403 Forbidden", "", "refused", 1), ("200 OK", "Hello", "notAMessage", 1),
        ("200 OK", "<xml><a></xml>", "notWellFormed", 1),
        ("200 OK", #"{"MsgType":"text","Content":"?"}"#, "wrongForm", 1), ("200 OK", "success", "success", 1),
        ("200 OK", "", "success", 1),
    ]) func whatABotAnswersIsJudged(_ status: String, _ body: String, _ code: String, _ attempts: Int) async throws {
        let bot = try Self.bot { $0.respond(body, status: status, type: "text/plain") }
        try await RunningSandbox.run(Self.channels) {
            $0.callback = bot.address
        } _: { sandbox in
            let exchange = try await sandbox.exchange(Self.text, #"{"Content":"?"}"#)
            #expect(exchange.text("verdict/code") == code)
            #expect(exchange.items("attempts").count == attempts)
        }
    }

    @available(macOS 14, *)
    @Test func aBotThatDoesNotListenIsExplained() async throws {
        let port = try LoopbackServer.unusedPort()
        try await RunningSandbox.run(Self.channels) {
            $0.callback = "http://127.0.0.1:\(port)/"
        } _: { sandbox in
            let exchange = try await sandbox.exchange(Self.text, #"{"Content":"?"}"#)
            #expect(exchange.text("verdict/code") == "unreachable")
        }
    }

    @available(macOS 14, *)
    @Test func aWrongTokenShowsInTheSignature() async throws {
        let account = SandboxAccount()
        let other = SafeMode(
            token: "another", key: try EncodingAESKey(account.encodingAESKey.value), receiveID: account.appID)
        let reply = try other.seal(Array("<xml></xml>".utf8), timestamp: 1_700_000_000, nonce: "n").xml()
        let bot = try Self.bot { $0.respond(String(decoding: reply, as: UTF8.self), type: "text/xml") }
        try await RunningSandbox.run(Self.channels) { configuration in
            configuration.account = account
            configuration.callback = bot.address
            configuration.mode = .safe
        } _: { sandbox in
            let exchange = try await sandbox.exchange(Self.text, #"{"Content":"?"}"#)
            #expect(exchange.text("verdict/code") == "wrongSignature")
            let signature = try #require(exchange.items("attempts").first?.value("signature"))
            #expect(signature.value("isGood") == .boolean(false))
            #expect(signature.text("sent") != signature.text("computed"))
            let names = signature.items("parts").map { $0.text("name") }
            #expect(Set(names) == ["token", "timestamp", "nonce", "Encrypt"])
            #expect(signature.items("parts").first { $0.text("name") == "token" }?.text("value") == secretMark)
        }
    }

    @available(macOS 14, *)
    @Test(arguments: [(true, "wrongReceiveID"), (false, "cannotDecrypt")])
    func aWrongAppIDIsToldFromAWrongKey(_ isRightKey: Bool, _ code: String) async throws {
        let account = SandboxAccount()
        let key = isRightKey ? account.encodingAESKey.value : String(repeating: "a", count: 43)
        let other = SafeMode(token: account.token.value, key: try EncodingAESKey(key), receiveID: "wx-another")
        let reply = try other.seal(Array("<xml></xml>".utf8), timestamp: 1_700_000_000, nonce: "n").xml()
        let bot = try Self.bot { $0.respond(String(decoding: reply, as: UTF8.self), type: "text/xml") }
        try await RunningSandbox.run(Self.channels) { configuration in
            configuration.account = account
            configuration.callback = bot.address
            configuration.mode = .safe
        } _: { sandbox in
            let exchange = try await sandbox.exchange(Self.text, #"{"Content":"?"}"#)
            #expect(exchange.text("verdict/code") == code)
            #expect(exchange.text("verdict/explanation").contains("wx-another") == isRightKey)
        }
    }

    @available(macOS 14, *)
    @Test func theURLIsChecked() async throws {
        try await RunningSandbox.run(Self.channels) {
            $0.hasEchoBot = true
        } _: { sandbox in
            let good = try await sandbox.post("/sandbox/verify", "{}").json()
            #expect(good.text("verdict/code") == "echo")
            _ = try await sandbox.post("/sandbox/account", #"{"url":"\#(sandbox.address)/nothing"}"#)
            let bad = try await sandbox.post("/sandbox/verify", "{}").json()
            #expect(bad.text("verdict/code") == "notFound")
        }
    }

    // MARK: Every type

    @available(macOS 14, *)
    @Test(arguments: ["OfficialAccount", "MiniProgram", "WeCom", "OpenPlatform", "Channels"])
    func theSampleOfEveryFormCanBePushed(_ platform: String) async throws {
        let bot = try Self.bot { $0.respond("success", type: "text/plain") }
        try await RunningSandbox.run(Self.channels) {
            $0.callback = bot.address
        } _: { sandbox in
            let forms = try await sandbox.get("/sandbox/forms?platform=\(platform)").json()
            guard case .array(let forms) = forms else {
                Issue.record("the forms are no array")
                return
            }
            let types = Self.channels.filter { $0.platform == platform }.flatMap(\.messageTypes)
                .filter { $0.descriptor.direction == .inbound && $0.descriptor.channel != "ChatArchive" }
                .map { "\(platform)/\($0.descriptor.name)" }
            #expect(Set(forms.map { $0.text("type") }) == Set(types))
            for form in forms {
                let push = WireValue.members(["type": form["type"], "message": form["sample"]])
                let answer = try await sandbox.post("/sandbox/push", String(decoding: push.json, as: UTF8.self))
                #expect(answer.status == 202, "\(form.text("type")): \(String(decoding: answer.bytes, as: UTF8.self))")
            }
        }
    }

    @available(macOS 14, *)
    @Test func messagesAreJSONWhereThatIsChosen() async throws {
        let requests = Recorder<String>()
        let bot = try Self.bot(requests) { $0.respond("success", type: "text/plain") }
        try await RunningSandbox.run(Self.channels) { configuration in
            configuration.callback = bot.address
            configuration.platform = "MiniProgram"
        } _: { sandbox in
            _ = try await sandbox.post("/sandbox/account", #"{"format":"json"}"#)
            let exchange = try await sandbox.exchange("MiniProgram/TextMessage", #"{"Content":"你好"}"#)
            #expect(exchange.text("format") == "json")
            let message = try #require(requests.values.last).utf8
            #expect(try WireValue(json: message).text("Content") == "你好")
        }
    }
}
#endif
