#if Server
import Foundation
import Hummingbird
import OfficialAccountMessages
import ServiceLifecycle
import TestSupport
import Testing
import WeChatCallback
import WeChatCrypto
import WeChatHummingbird
import WeChatLog

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A callback behind Hummingbird, on loopback.
@Suite struct CallbackServerTests {
    private static let token = "token-of-the-callback"

    private static func signedQuery(_ more: String = "") -> String {
        let timestamp = "\(Int(Date().timeIntervalSince1970))"
        let nonce = "\(UInt64.random(in: 0...UInt64.max))"
        let signature = CallbackSignature(token: token, timestamp: timestamp, nonce: nonce)
        return "signature=\(signature.text)&timestamp=\(timestamp)&nonce=\(nonce)\(more)"
    }

    private static func text(_ content: String) -> String {
        "<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1700000000</CreateTime>"
            + "<MsgType>text</MsgType><Content>\(content)</Content><MsgId>\(UInt32.random(in: 1...UInt32.max))</MsgId></xml>"
    }

    private static func callback(
        deadline: Duration = .milliseconds(4500), _ answer: @escaping @Sendable (String) async throws -> String?
    ) -> Callback<OfficialAccount> {
        var handlers = Handlers<OfficialAccount>()
        handlers.on(TextMessage.self) { message, _ in try await answer(message.content).map { .text($0) } }
        var configuration = Callback<OfficialAccount>.Configuration(.plain(token: .init(token)))
        configuration.deadline = deadline
        configuration.maximumBodySize = 4096
        return Callback(configuration, handlers)
    }

    /// Runs a server with the callback at `/wechat`, and shuts it down as a signal does when the body is done.
    @available(macOS 14, *)
    private static func serving(
        _ callback: Callback<OfficialAccount>, asMiddleware: Bool = false, _ body: (URL) async throws -> Void
    ) async throws {
        let router = Router()
        if asMiddleware {
            router.add(middleware: CallbackMiddleware("/wechat", callback))
            router.get("other") { _, _ in "other" }
        } else {
            router.callback("wechat", callback)
        }
        try await serving(router, CallbackService(callback)) { try await body($0.appending(path: "wechat")) }
    }

    @available(macOS 14, *)
    private static func serving(
        _ router: Router<BasicRequestContext>, _ service: CallbackService, _ body: (URL) async throws -> Void
    ) async throws {
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        var app = Application(
            router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in port.yield(channel.localAddress?.port ?? 0) })
        app.addServices(service)
        let group = ServiceGroup(configuration: .init(services: [app], logger: app.logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let number = try #require(await ports.first { _ in true })
            try await body(try #require(URL(string: "http://127.0.0.1:\(number)")))
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    private static func send(
        _ url: URL, _ query: String, body: String? = nil
    ) async throws -> (status: Int, text: String) {
        var request = URLRequest(url: try #require(URL(string: "\(url.absoluteString)?\(query)")))
        if let body {
            request.httpMethod = "POST"
            request.httpBody = Data(body.utf8)
        }
        let (data, response) = try await URLSession.shared.data(for: request)
        return (try #require(response as? HTTPURLResponse).statusCode, String(decoding: data, as: UTF8.self))
    }

    @available(macOS 14, *)
    @Test(arguments: [false, true]) func answersChecksAndPushes(asMiddleware: Bool) async throws {
        try await Self.serving(Self.callback { "You said: \($0)" }, asMiddleware: asMiddleware) { url in
            let check = try await Self.send(url, Self.signedQuery("&echostr=a%20b%2Bc"))
            #expect(check.status == 200 && check.text == "a b+c")
            let push = try await Self.send(url, Self.signedQuery(), body: Self.text("早上好😊"))
            #expect(push.status == 200)
            let reply = try TextReply(xml: push.text)
            #expect(reply.content == "You said: 早上好😊")
            let forged = try await Self.send(url, "signature=0&timestamp=0&nonce=0", body: Self.text("x"))
            #expect(forged.status == 403)
            let other = try #require(URL(string: "/other", relativeTo: url))
            let rest = try await Self.send(other.absoluteURL, "")
            #expect(rest.status == (asMiddleware ? 200 : 404))
        }
    }

    @available(macOS 14, *)
    @Test func refusesLargeBodies() async throws {
        try await Self.serving(Self.callback { $0 }) { url in
            let large = try await Self.send(url, Self.signedQuery(), body: String(repeating: "x", count: 5000))
            #expect(large.status == 413)
        }
    }

    @available(macOS 14, *)
    @Test func waitsForABodyThatComesInPieces() async throws {
        try await Self.serving(Self.callback { "You said: \($0)" }) { url in
            let port = UInt16(try #require(url.port))
            // On a machine that stands still for five seconds the time is over: another request is due.
            try await eventually("a body in pieces is answered") {
                let (query, message) = (Self.signedQuery(), Array(Self.text("早上好😊").utf8))
                let answer = try await onThread {
                    let connection = try LoopbackServer.Connection(to: port)
                    defer { connection.close() }
                    connection.write(
                        "POST /wechat?\(query) HTTP/1.1\r\nHost: x\r\nContent-Length: \(message.count)\r\n"
                            + "Connection: close\r\n\r\n")
                    for byte in message {
                        connection.write([byte])
                        connection.pause(0.001)
                    }
                    return connection.readAll()
                }
                return answer.contains("You said: 早上好😊")
            }
        }
    }

    @available(macOS 14, *)
    @Test func givesUpOnABodyThatDoesNotCome() async throws {
        try await Self.serving(Self.callback { $0 }) { url in
            let (port, query) = (UInt16(try #require(url.port)), Self.signedQuery())
            let answer = try await onThread {
                let connection = try LoopbackServer.Connection(to: port)
                defer { connection.close() }
                connection.write(
                    "POST /wechat?\(query) HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n<xml>")
                return connection.readAll()
            }
            #expect(answer.hasPrefix("HTTP/1.1 408"))
        }
    }

    @available(macOS 14, *)
    @Test func thePathNamesTheAccount() async throws {
        let accounts = AccountCallbacks<OfficialAccount> { appID in
            appID.hasPrefix("wx") ? Self.callback { "\(appID) heard: \($0)" } : nil
        }
        let router = Router()
        router.callbacks("wechat/:appID/callback", accounts)
        try await Self.serving(router, CallbackService(accounts)) { url in
            func address(_ appID: String) -> URL { url.appending(path: "wechat/\(appID)/callback") }
            let check = try await Self.send(address("wx1"), Self.signedQuery("&echostr=abc"))
            #expect(check.status == 200 && check.text == "abc")
            // The same message, with the same ID: each account has its own.
            let message = Self.text("hello")
            for appID in ["wx1", "wx2"] {
                let push = try await Self.send(address(appID), Self.signedQuery(), body: message)
                #expect(try TextReply(xml: push.text).content == "\(appID) heard: hello")
            }
            let nobody = try await Self.send(address("other"), Self.signedQuery(), body: message)
            #expect(nobody.status == 404)
        }
    }

    @available(macOS 14, *)
    @Test func shutdownWaitsForTheHandlersOfAllAccounts() async throws {
        let done = Recorder<String>()
        let gate = Gate()
        let accounts = AccountCallbacks<OfficialAccount> { appID in
            Self.callback(deadline: .milliseconds(50)) { _ in
                if appID == "wx1" { await gate.wait() }
                done.add(appID)
                return nil
            }
        }
        let router = Router()
        router.callbacks("wechat/:appID/callback", accounts)
        try await Self.serving(router, CallbackService(accounts)) { url in
            for appID in ["wx1", "wx2"] {
                let answer = try await Self.send(
                    url.appending(path: "wechat/\(appID)/callback"), Self.signedQuery(), body: Self.text("slow"))
                #expect(answer.text == "success")
            }
            // An account that is forgotten now is waited for none the less.
            accounts.forget("wx1")
            #expect(accounts.runningHandlers >= 1)
            Self.openDuringShutdown(gate)
        }
        #expect(done.values.sorted() == ["wx1", "wx2"] && accounts.runningHandlers == 0)
    }

    @available(macOS 14, *)
    @Test func shutdownWaitsForHandlersWhosePushIsAnswered() async throws {
        let isDone = Locked(false)
        let gate = Gate()
        let callback = Self.callback(deadline: .milliseconds(50)) { _ in
            await gate.wait()
            isDone.withLock { $0 = true }
            return nil
        }
        try await Self.serving(callback) { url in
            let answer = try await Self.send(url, Self.signedQuery(), body: Self.text("slow"))
            #expect(answer.text == "success")
            let isEarly = isDone.withLock { $0 }
            #expect(!isEarly)
            Self.openDuringShutdown(gate)
        }
        let isWaited = isDone.withLock { $0 }
        #expect(isWaited)
    }

    /// Lets handlers go on in a moment, when the shutdown should have begun.
    private static func openDuringShutdown(_ gate: Gate) {
        Task {
            try await Task.sleep(for: .milliseconds(300))
            gate.open()
        }
    }
}
#endif
