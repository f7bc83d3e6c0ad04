import Foundation
import OfficialAccountMessages
import TestSupport
import Testing
import WeChatAPI
import WeChatCallback
import WeChatLog
import WeChatTesting

/// The simulated server, called by the client.
@Suite struct APISimulatorTests {
    typealias Simulator = APISimulator<OfficialAccount>

    private static func simulator() -> Simulator {
        let simulator = Simulator()
        simulator.addAccount("wx1", secret: "app-secret")
        return simulator
    }

    private static func stable(_ simulator: Simulator) -> StableTokenSource {
        StableTokenSource(appID: "wx1", appSecret: "app-secret", transport: simulator.transport)
    }

    private static func basic(_ simulator: Simulator) -> BasicTokenSource {
        BasicTokenSource(appID: "wx1", appSecret: "app-secret", transport: simulator.transport)
    }

    private static func client(_ simulator: Simulator, _ source: (any TokenSource)? = nil) -> APIClient {
        var client = APIClient(
            tokens: AccessTokens(source: source ?? stable(simulator)), transport: simulator.transport)
        client.retries = RetryPolicy(attempts: 3, firstDelay: .milliseconds(1))
        return client
    }

    /// The code with which a token is refused.
    private static func code(_ simulator: Simulator, _ token: AccessToken) -> Int {
        let outcome = simulator.respond(
            to: SimulatedRequest(method: "GET", path: "/cgi-bin/x", query: ["access_token": token.value]))
        let text = String(decoding: outcome.answer.body, as: UTF8.self)
        return Int(text.split { !"-0123456789".contains($0) }.first ?? "") ?? 0
    }

    // MARK: Tokens

    @Test func aNewTokenEndsTheOlderAfterTheOverlap() async throws {
        let simulator = Self.simulator()
        let first = try await Self.basic(simulator).fetch(replacing: nil)
        let second = try await Self.basic(simulator).fetch(replacing: nil)
        #expect(first.token != second.token)
        #expect(first.lifetime == 7200)
        simulator.advance(by: .seconds(290))
        #expect(Self.code(simulator, first.token) == 0 && Self.code(simulator, second.token) == 0)
        simulator.advance(by: .seconds(11))
        #expect(Self.code(simulator, first.token) == 40001 && Self.code(simulator, second.token) == 0)
        simulator.advance(by: .seconds(7000))
        #expect(Self.code(simulator, second.token) == 42001)
    }

    @Test func theStableTokenIsApart() async throws {
        let simulator = Self.simulator()
        let stable = try await Self.stable(simulator).fetch(replacing: nil)
        _ = try await Self.basic(simulator).fetch(replacing: nil)
        simulator.advance(by: .seconds(1000))
        #expect(Self.code(simulator, stable.token) == 0)
        let again = try await Self.stable(simulator).fetch(replacing: nil)
        #expect(again.token == stable.token && (6190...6200).contains(again.lifetime))
        simulator.advance(by: .seconds(5950))
        let next = try await Self.stable(simulator).fetch(replacing: nil)
        #expect(next.token != stable.token && Self.code(simulator, stable.token) == 0)
        simulator.advance(by: .seconds(251))
        #expect(Self.code(simulator, stable.token) != 0 && Self.code(simulator, next.token) == 0)
    }

    @Test func aForcedTokenEndsTheOlderAtOnce() async throws {
        let simulator = Self.simulator()
        let first = try await Self.stable(simulator).fetch(replacing: nil)
        // WeChat refuses the very token that it still gives: the source forces a new one.
        let second = try await Self.stable(simulator).fetch(replacing: first.token)
        #expect(second.token != first.token && Self.code(simulator, first.token) == 40001)
        // Within half a minute of a forced fetch there is no other.
        #expect(try await Self.stable(simulator).fetch(replacing: second.token).token == second.token)
    }

    @Test func wrongSecretsAreRefused() async throws {
        let simulator = Self.simulator()
        for (appID, secret, code) in [("wx1", "wrong", 40125), ("wx2", "app-secret", 40013)] {
            let source = StableTokenSource(
                appID: appID, appSecret: Secret(secret), transport: simulator.transport)
            let error = await #expect(throws: APIError.self) { _ = try await source.fetch(replacing: nil) }
            #expect(error?.refusal?.code.rawValue == code)
        }
    }

    @Test func aClientLivesThroughTheEndOfItsTokens() async throws {
        let simulator = Self.simulator()
        let clock = SteppedClock()
        let client = APIClient(
            tokens: AccessTokens(source: Self.basic(simulator), now: clock.timeOfDay, instant: clock.instant),
            transport: simulator.transport)
        for _ in 0..<3 {
            _ = try await client.call("POST", "/cgi-bin/message/custom/send", json: Array("{}".utf8))
            simulator.endTokens()
        }
        for _ in 0..<2 {
            _ = try await client.call("POST", "/cgi-bin/message/custom/send", json: Array("{}".utf8))
            clock.advance(by: 7201)
            simulator.advance(by: .seconds(7201))
        }
        #expect(simulator.requests.filter { $0.path == "/cgi-bin/token" }.count >= 4)
        #expect(simulator.sent.count == 5)
    }

    // MARK: Incidents

    @Test func incidentsComeInTheirOrder() async throws {
        let simulator = Self.simulator()
        let client = Self.client(simulator)
        simulator.expect(
            "/cgi-bin/x", .refusal(.systemBusy), .answer(status: 500, contentType: "text/html", body: "oops"), .none,
            .refusal(ErrorCode(rawValue: 45009)), .answer(body: "{\"errcode\":0,\"a\":7}"), .answer(body: "{\"a\""))
        _ = try await client.call("GET", "/cgi-bin/x")
        let quota = await #expect(throws: APIError.self) { _ = try await client.call("GET", "/cgi-bin/x") }
        guard case .quotaExceeded? = quota else {
            Issue.record("\(String(describing: quota))")
            return
        }
        #expect(try await client.call("GET", "/cgi-bin/x").integer("a") == 7)
        let cut = await #expect(throws: APIError.self) { _ = try await client.call("GET", "/cgi-bin/x") }
        guard case .unreadableAnswer? = cut else {
            Issue.record("\(String(describing: cut))")
            return
        }
        _ = try await client.call("GET", "/cgi-bin/x")
    }

    @Test func connectionsBreakWhereTheTestSays() async throws {
        let simulator = Self.simulator()
        let client = Self.client(simulator)
        func send() async throws { _ = try await client.call("POST", "/cgi-bin/x", json: Array("{}".utf8)) }
        _ = try await client.tokens.token()
        simulator.expect("/cgi-bin/x", .cut(.beforeRequest), .none, .cut(.beforeAnswer), .cut(.inAnswer))
        // What never reached the server is repeated; what may have is not.
        try await send()
        #expect(simulator.sent.count == 1)
        for count in [2, 3] {
            let error = await #expect(throws: APIError.self) { try await send() }
            #expect(error == .transport(TransportError(.disconnected), call: "POST /cgi-bin/x"))
            #expect(simulator.sent.count == count)
        }
    }

    @Test func latencyIsWaitedForUpToTheTimeout() async throws {
        let simulator = Self.simulator()
        var client = Self.client(simulator)
        client.retries = .never
        let patient = client
        client.timeout = .milliseconds(200)
        let impatient = client
        _ = try await client.tokens.token()
        simulator.expect("/cgi-bin/x", .latency(.milliseconds(50)), .latency(.seconds(60)))
        let start = ContinuousClock.now
        _ = try await patient.call("GET", "/cgi-bin/x")
        #expect(start.duration(to: .now) >= .milliseconds(50))
        let error = await #expect(throws: APIError.self) { _ = try await impatient.call("GET", "/cgi-bin/x") }
        guard case .transport(let reason, _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reason.reason == .timedOut && start.duration(to: .now) < .seconds(30))
    }

    // MARK: Media

    @Test func mediaAreKeptAndForgotten() async throws {
        let simulator = Self.simulator()
        let client = Self.client(simulator)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("wechat-test-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0) } + Array("\r\n--x\r\n\r\n".utf8)
        for (kind, name) in [(MediaKind.image, "照片.jpg"), (.voice, "a.amr"), (.video, "v.mp4"), (.thumb, "t.jpg")] {
            let media = try await client.upload(MediaFile(bytes, name: name), as: kind)
            #expect(simulator.media[media.mediaID]?.name == name && simulator.media[media.mediaID]?.bytes == bytes)
            let file = try await client.download(media.mediaID, to: .folder(folder.path))
            #expect(FileManager.default.contents(atPath: file.path) == Data(bytes))
            simulator.advance(by: .seconds(3 * 86400 + 1))
            let error = await #expect(throws: APIError.self) {
                _ = try await client.download(media.mediaID, to: .folder(folder.path))
            }
            #expect(error?.refusal?.code == .invalidMediaID)
        }
        #expect(simulator.media.isEmpty)
    }

    @Test func materialIsKept() async throws {
        let simulator = Self.simulator()
        let client = Self.client(simulator)
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("wechat-test-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let video = try await client.uploadPermanent(
            MediaFile([1, 2, 3], name: "v.mp4"), as: .video, title: "标题", introduction: "介绍")
        simulator.advance(by: .seconds(30 * 86400))
        #expect(simulator.media[video.mediaID]?.title == "标题" && simulator.media[video.mediaID]?.isPermanent == true)
        _ = try await client.downloadPermanent(video.mediaID, to: .file(path))
        #expect(FileManager.default.contents(atPath: path) == Data([1, 2, 3]))
        let image = try await client.uploadPermanent(MediaFile([1], name: "a.png"), as: .image)
        #expect(image.url?.hasPrefix("https://") == true)
        #expect(try await client.uploadArticleImage(MediaFile([1], name: "a.png")).hasPrefix("https://"))
    }

    @Test func theServerHasLimitsOfItsOwn() async throws {
        let simulator = Self.simulator()
        var client = Self.client(simulator)
        client.mediaLimits = .unlimited
        let careless = client
        for (name, size, kind, code) in [
            ("a.jpg", 64 << 10 | 1, MediaKind.thumb, 40006), ("a.exe", 1, .image, 40005), ("a.pdf", 1, .file, 40004),
        ] {
            let file = MediaFile([UInt8](repeating: 0, count: size), name: name)
            let error = await #expect(throws: APIError.self) { _ = try await careless.upload(file, as: kind) }
            #expect(error?.refusal?.code.rawValue == code)
        }
        #expect(simulator.media.isEmpty)
    }

    // MARK: Sends

    private static func text(_ content: String) throws -> CustomText {
        try #require(OutboundMessage.custom(.text(content), toUser: "o1")?.message as? CustomText)
    }

    @Test func whatIsSentIsDecoded() async throws {
        let simulator = Self.simulator()
        let client = Self.client(simulator)
        let message = try Self.text("嗨")
        try await client.send(message)
        #expect(simulator.sent.map { $0.message as? CustomText } == [message])
        simulator.expect("/cgi-bin/message/custom/send", .refusal(ErrorCode(rawValue: 45015)))
        await #expect(throws: APIError.self) { try await client.send(message) }
        await #expect(throws: APIError.self) {
            try await client.call("POST", "/cgi-bin/message/custom/send", json: Array("{".utf8))
        }
        #expect(simulator.sent.count == 1 && simulator.requests.last?.body == Array("{".utf8))
    }

    /// All parts at once: what a handler says too late is a customer-service message.
    @Test func aLateReplyIsSent() async throws {
        let simulator = Self.simulator(), account = TestAccount()
        let client = Self.client(simulator)
        var configuration = Callback<OfficialAccount>.Configuration(.safe(account.safeMode))
        configuration.deadline = .milliseconds(50)
        configuration.sendLate = { message in try await client.send(message) }
        let gate = Gate()
        var handlers = Handlers<OfficialAccount>()
        handlers.on(TextMessage.self) { message, _ in
            await gate.wait()
            return .text("You said \(message.content)")
        }
        let callback = Callback(configuration, handlers)
        let push = try Push(
            TextMessage(toUserName: "gh_1", fromUserName: "o1", createTime: .now, content: "嗨", msgID: 1))
        let response = await callback.handle(try push.safe(for: account))
        #expect(try account.open(response).isSuccess && simulator.sent.isEmpty)
        gate.open()
        while callback.runningHandlers > 0 { try await Task.sleep(for: .milliseconds(20)) }
        #expect(simulator.sent.map { $0.message as? CustomText } == [try Self.text("You said 嗨")])
    }
}
