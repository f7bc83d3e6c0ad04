#if Server
import Dispatch
import Foundation
import OfficialAccountMessages
import OpenPlatformMessages
import TestSupport
import Testing
import WeChatAPI
import WeChatCallback
import WeChatLog
import WeChatMessageCoding
import WeChatTesting
import WeComMessages

@testable import WeChatSandbox

/// The sandbox is the HTTP API that a bot calls.
@Suite struct APIServerTests {
    private static let channels = [Channel(OfficialAccount.self)]

    @available(macOS 14, *)
    private static func client(of sandbox: RunningSandbox) -> APIClient {
        let source = StableTokenSource(
            appID: sandbox.account.appID, appSecret: sandbox.account.appSecret, host: sandbox.address)
        var client = APIClient(tokens: AccessTokens(source: source), host: sandbox.address)
        client.retries = .never
        client.timeout = RunningSandbox.patience
        return client
    }

    @available(macOS 14, *)
    @Test func tokensEndEachOther() async throws {
        try await RunningSandbox.run(Self.channels) { sandbox in
            let account = sandbox.account
            func token(_ secret: String) async throws -> WireValue {
                try await sandbox.get(
                    "/cgi-bin/token?grant_type=client_credential&appid=\(account.appID)&secret=\(secret)"
                ).json()
            }
            let first = try await token(account.appSecret.value).text("access_token")
            let second = try await token(account.appSecret.value)
            #expect(second.text("access_token") != first)
            #expect(second.text("expires_in") == "7200")
            #expect(try await token("wrong").text("errcode") == "40125")
            // Both work for the five minutes of the overlap.
            for token in [first, second.text("access_token")] {
                let answer = try await sandbox.get("/cgi-bin/menu/get?access_token=\(token)").json()
                #expect(answer.text("errcode") == "46003")
            }
            #expect(try await sandbox.get("/cgi-bin/menu/get?access_token=x").json().text("errcode") == "40001")
        }
    }

    @available(macOS 14, *)
    @Test func filesGoUpAndDown() async throws {
        try await RunningSandbox.run(Self.channels) { sandbox in
            var client = Self.client(of: sandbox)
            let picture = [UInt8](repeating: 7, count: 300_000)
            let media = try await client.upload(MediaFile(picture, name: "图.png"), as: .image)
            let token = try await client.tokens.token().value
            let file = try await sandbox.get("/cgi-bin/media/get?access_token=\(token)&media_id=\(media.mediaID)")
            #expect(file.bytes == picture)
            // The server has the documented limits, whatever the client lets through.
            client.mediaLimits = .unlimited
            let error = await #expect(throws: APIError.self) {
                try await client.upload(MediaFile([UInt8](repeating: 0, count: 3 << 20), name: "a.amr"), as: .voice)
            }
            #expect(error?.refusal?.code.rawValue == 40006)
            let large = try await sandbox.post(
                "/cgi-bin/media/upload?access_token=\(token)&type=image", [UInt8](repeating: 0, count: 22 << 20),
                type: "multipart/form-data; boundary=x")
            #expect(large.status == 413)
        }
    }

    /// A bot that keeps media until they end finds them good, and WeCom takes any file.
    @available(macOS 14, *)
    @Test func filesOfWeComAreKeptFromNowOn() async throws {
        try await RunningSandbox.run([Channel(WeCom.self)]) {
            $0.platform = "WeCom"
            $0.mode = .safe
        } _: { sandbox in
            let account = sandbox.account
            let source = WeComTokenSource(
                corpID: account.appID, agentID: "1", secret: account.appSecret, host: sandbox.address)
            var client = APIClient(tokens: AccessTokens(source: source))
            client.timeout = RunningSandbox.patience
            let media = try await client.upload(MediaFile(Array("contents".utf8), name: "a.txt"), as: .file)
            #expect(media.kind == .file && media.expiresAt > Date(timeIntervalSinceNow: 86400))
        }
    }

    /// A customer of WeCom's customer service writes: the bot is told, fetches the message and answers it.
    @available(macOS 14, *)
    @Test func whatACustomerWritesIsFetched() async throws {
        let bot = try LoopbackServer { _, connection in connection.respond("", type: "text/plain") }
        try await RunningSandbox.run([Channel(WeCom.self), Channel(WeComCustomerService.self)]) {
            $0.platform = "WeCom"
            $0.mode = .safe
            $0.callback = bot.address
        } _: { sandbox in
            let text = #"""
                {"msgid":"m1","open_kfid":"wk1","external_userid":"wm1","send_time":1763971221,"origin":3,                "text":{"content":"在吗？🌷"}}
                """#
            let exchange = try await sandbox.exchange("WeCom/KfTextMessage", text)
            #expect(exchange.text("type") == "WeCom/KfMessageOrEventNotice")
            #expect(exchange.text("message/decoded/OpenKfId") == "wk1")
            _ = try await sandbox.entry { $0.text("from") == "follower" && $0.text("content/text") == "在吗？🌷" }

            let account = sandbox.account
            let source = WeComTokenSource(
                corpID: account.appID, agentID: "1", secret: account.appSecret, host: sandbox.address)
            var client = APIClient(tokens: AccessTokens(source: source))
            client.timeout = RunningSandbox.patience
            let token = exchange.text("message/decoded/Token")
            let page = try await client.send(KfSyncMsg(token: token, openKFID: "wk1"))
            guard case .kfText(let message)? = page.messages.first else {
                Issue.record("\(page)")
                return
            }
            #expect(page.messages.count == 1 && message.text.content == "在吗？🌷")
            try await client.send(
                KfSendTextMessage(toUser: message.externalUserID, openKFID: "wk1", text: .init(content: "在的")))
            _ = try await sandbox.entry { $0.text("from") == "bot" && $0.text("content/text") == "在的" }
        }
    }

    /// A third-party platform gets its ticket without being asked, and the tokens of the accounts that authorize it.
    @available(macOS 14, *)
    @Test func aThirdPartyPlatformHasATicket() async throws {
        let store = MemoryTokenStore()
        var account = SandboxAccount()
        account.appID = "wxcomponent"
        let credentials = ComponentCredentials(appID: account.appID, store: store)
        var handlers = Handlers<OpenPlatform>()
        handlers.on(ComponentVerifyTicketPush.self) { push, _ in
            try await credentials.keep(ticket: Secret(push.ticket), pushedAt: Double(push.createTime.secondsSince1970))
            return nil
        }
        let callback = Callback(.init(.safe(try account.safeMode())), handlers)
        let bot = try LoopbackServer { request, connection in
            let body = connection.body(request.contentLength)
            let answered = DispatchSemaphore(value: 0)
            Task {
                let response = await callback.handle(
                    CallbackRequest(method: request.method, query: request.query, body: body))
                connection.respond(
                    String(decoding: response.body, as: UTF8.self), status: "\(response.status) OK",
                    type: response.contentType)
                answered.signal()
            }
            answered.wait()
        }
        try await RunningSandbox.run(OpenPlatform.channels.map { Channel($0) }) {
            $0.platform = "OpenPlatform"
            $0.mode = .safe
            $0.callback = bot.address
            $0.account = account
        } _: { sandbox in
            let tokens = AccessTokens(
                source: ComponentTokenSource(
                    credentials: credentials, appSecret: account.appSecret, host: sandbox.address),
                store: store)
            let client = APIClient(tokens: tokens)
            let deadline = ContinuousClock.now + RunningSandbox.patience
            while (try? await tokens.token()) == nil, ContinuousClock.now < deadline {
                try await Task.sleep(for: .milliseconds(20))
            }
            let message = """
                {"AppId":"wxcomponent","AuthorizerAppid":"wxa","AuthorizationCode":"code-1",
                "AuthorizationCodeExpiredTime":1}
                """
            _ = try await sandbox.exchange("OpenPlatform/ComponentAuthorizedPush", message)
            #expect(try await credentials.exchange("code-1", with: client).appID == "wxa")
            // Whoever lost it asks for another.
            let count = callback.statistics.handled
            _ = try await client.call(
                "POST", "/cgi-bin/component/api_start_push_ticket",
                json: Array(
                    #"{"component_appid":"wxcomponent","component_secret":"\#(account.appSecret.value)"}"#.utf8))
            while callback.statistics.handled == count, ContinuousClock.now < deadline {
                try await Task.sleep(for: .milliseconds(20))
            }
            #expect(callback.statistics.handled == count + 1)
        }
    }

    @available(macOS 14, *)
    @Test func sendsStandInTheChatAndSecretsDoNot() async throws {
        try await RunningSandbox.run(Self.channels) { sandbox in
            let client = Self.client(of: sandbox)
            try await client.send(CustomText(toUser: sandbox.account.openID, text: .init(content: "Hi")))
            let stranger = await #expect(throws: APIError.self) {
                try await client.send(CustomText(toUser: "somebody", text: .init(content: "Hi")))
            }
            #expect(stranger?.refusal?.code.rawValue == 40003)
            let template =
                #"{"touser":"\#(sandbox.account.openID)","template_id":"T1","data":{"first":{"value":"Paid"}}}"#
            let answer = try await client.call("POST", "/cgi-bin/message/template/send", json: Array(template.utf8))
            #expect(answer.integer("msgid") != nil)
            let mass = #"{"touser":["a","b"],"msgtype":"text","text":{"content":"All"}}"#
            _ = try await client.call("POST", "/cgi-bin/message/mass/send", json: Array(mass.utf8))
            let text = try await sandbox.entry { $0.text("via") == "customer-service" }
            #expect(text.text("content/text") == "Hi")
            let told = try await sandbox.entry { $0.text("via") == "template" }
            #expect(told.text("content/fields/first") == "Paid")
            _ = try await sandbox.entry { $0.text("via") == "mass" && $0.text("content/text") == "All" }
            let token = try await client.tokens.token().value
            let events = try await sandbox.events { $0.contains { $0.name == "ready" } }
            let all = events.map { String(decoding: $0.data.json, as: UTF8.self) }.joined()
            #expect(events.contains { $0.name == "call" && $0.data.text("path") == "/cgi-bin/stable_token" })
            let account = sandbox.account
            for secret in [token, account.appSecret.value, account.token.value, account.encodingAESKey.value] {
                #expect(!all.contains(secret))
            }
        }
    }

    @available(macOS 14, *)
    @Test(arguments: [
        "\n {\"appid\":\"a\",\"secret\":\"hush\"}", "{\"secret\":\"hush\"", "grant_type=client_credential&secret=hush",
    ])
    func aSecretIsHiddenHoweverTheBodyIsWritten(_ body: String) async throws {
        try await RunningSandbox.run(Self.channels) { sandbox in
            _ = try await sandbox.post("/cgi-bin/stable_token", body)
            let events = try await sandbox.events { $0.contains { $0.name == "call" } }
            let all = events.map { String(decoding: $0.data.json, as: UTF8.self) }.joined()
            #expect(!all.contains("hush"))
        }
    }

    @available(macOS 14, *)
    @Test func faultsComeAsTheyAreExpected() async throws {
        try await RunningSandbox.run(Self.channels) {
            $0.hasEchoBot = true
        } _: { sandbox in
            let client = Self.client(of: sandbox)
            let message = CustomText(toUser: sandbox.account.openID, text: .init(content: "Hi"))
            let path = "/cgi-bin/message/custom/send"
            func expect(_ fault: String, of path: String = path, times: Int = 1) async throws {
                let answer = try await sandbox.post(
                    "/sandbox/faults", #"{"path":"\#(path)","fault":\#(fault),"times":\#(times)}"#)
                #expect(answer.status == 200)
            }
            try await expect(#"{"errcode":45015}"#)
            let refused = await #expect(throws: APIError.self) { try await client.send(message) }
            #expect(refused?.refusal?.code.rawValue == 45015)
            try await expect(#"{"status":502}"#)
            let failed = await #expect(throws: APIError.self) { try await client.send(message) }
            guard case .status(502, _)? = failed else {
                Issue.record("\(String(describing: failed))")
                return
            }
            try await expect(#"{"cut":true}"#)
            let cut = await #expect(throws: APIError.self) { try await client.send(message) }
            guard case .transport(let error, _)? = cut else {
                Issue.record("\(String(describing: cut))")
                return
            }
            #expect(error.reason == .disconnected)
            try await client.send(message)

            // The bot in the sandbox fails on demand too.
            try await expect(#"{"status":500}"#, of: "/bot", times: 3)
            let exchange = try await sandbox.exchange("OfficialAccount/TextMessage", #"{"Content":"?"}"#)
            #expect(exchange.text("verdict/code") == "failed")
            try await expect(#"{"cut":true}"#, of: "/bot", times: 9)
            #expect(try await sandbox.get("/sandbox/faults").json().items("faults").count == 9)
            _ = try await sandbox.post("/sandbox/faults", "{}")
            #expect(try await sandbox.get("/sandbox/faults").json().items("faults").isEmpty)
            let wrong = try await sandbox.post("/sandbox/faults", #"{"path":"/bot","fault":{"status":1}}"#)
            #expect(wrong.status == 400)
        }
    }
}
#endif
