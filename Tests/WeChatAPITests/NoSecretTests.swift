import Foundation
import OfficialAccountMessages
import TestSupport
import Testing
import WeChatAPI
import WeChatCallback
import WeChatTesting

/// No secret, and no text of a message, is in anything that is logged, thrown or shown.
///
/// Every secret here has a mark in it. The traffic of the whole suite goes wrong in all its ways, and what came of it is
/// searched for the mark.
@Suite struct NoSecretTests {
    private static let mark = "MARKED"

    /// What a person who runs the server might see.
    private final class Witness: Sendable {
        private let texts = Recorder<String>()

        var log: Log { Log { self.texts.add($0.description) } }

        /// Where the mark is.
        var leaks: [String] { texts.values.filter { $0.contains(NoSecretTests.mark) } }
        var count: Int { texts.values.count }

        func see(_ value: Any) {
            var dumped = ""
            dump(value, to: &dumped)
            var seen = ["\(value)", String(reflecting: value), dumped]
            if let error = value as? any Error {
                let old = error as NSError
                seen += [error.localizedDescription, "\(old)", "\(old.userInfo)", old.debugDescription]
            }
            for text in seen { texts.add(text) }
        }

        /// Lets something go wrong.
        func see(_ comment: String, _ body: () async throws -> Void) async {
            do {
                try await body()
                Issue.record("\(comment): nothing went wrong")
            } catch {
                see(error)
            }
        }
    }

    private static func secret(_ name: String) -> Secret { Secret("\(mark)-\(name)-abcdefghijklmnopqrstuvwxyz") }

    /// What WeChat may answer to a call that fetches a token.
    private static func failures(quoting secrets: [Secret]) -> [SimulatedIncident] {
        let quoted = secrets.map(\.value).joined(separator: ", ")
        return [
            .refusal(ErrorCode(rawValue: 40125), message: "invalid appsecret \(quoted) rid: 65-1"),
            .refusal(ErrorCode(rawValue: 45009), message: "\(quoted)"),
            .refusal(ErrorCode(rawValue: 987_654), message: "unheard of: \(quoted)"),
            .answer(body: #"{"access_token":"\#(quoted)""#),
            .answer(body: #"{"access_token":"\#(quoted)","expires_in":"\#(quoted)"}"#),
            .answer(body: #"["\#(quoted)"]"#), .answer(status: 500, contentType: "text/html", body: quoted),
            .cut(.beforeRequest), .cut(.beforeAnswer), .cut(.inAnswer),
        ]
    }

    @Test func theCallbackShowsNone() async throws {
        let witness = Witness()
        let account = try TestAccount(
            token: Self.secret("token"), encodingAESKey: Secret("\(Self.mark)abcdefghijklmnopqrstuvwxyz0123456789A"),
            appID: "wx1")
        let stranger = TestAccount()
        struct Mishap: Error { let detail = NoSecretTests.secret("mishap").value }
        var handlers = Handlers<OfficialAccount>()
        handlers.on(TextMessage.self) { message, _ in
            if message.msgID == 1 { throw Mishap() }
            return .text(message.content)
        }
        let text = "\(Self.mark) is what the user wrote"
        func message(_ number: Int) -> TextMessage {
            TextMessage(
                toUserName: "gh_1", fromUserName: "o1", createTime: .now, content: text, msgID: MessageID(Int64(number))
            )
        }
        for (mode, security) in [
            Callback<OfficialAccount>.Security.plain(token: account.token), .compatible(account.safeMode),
            .safe(account.safeMode),
        ].enumerated() {
            var configuration = Callback<OfficialAccount>.Configuration(security)
            configuration.log = witness.log
            configuration.sharedPushes = BrokenPushStore()
            witness.see(configuration)
            let callback = Callback(configuration, handlers)
            for number in 1...2 {
                let push = try Push(message(number))
                var requests: [CallbackRequest] = []
                for sender in [account, stranger] {
                    requests += [push.plain(for: sender), push.compatible(for: sender), try push.safe(for: sender)]
                    requests.append(sender.urlCheck(echo: "x"))
                    requests.append(sender.encryptedURLCheck(echo: "x"))
                }
                for request in requests {
                    var damaged = request
                    damaged.query = damaged.query.replacing("signature=", with: "signature=0")
                    var cut = request
                    cut.body = cut.body.dropLast(20)
                    var repeated = request
                    repeated.query += "&nonce=1"
                    var old = request
                    old.query = old.query.replacing("timestamp=1", with: "timestamp=")
                    for request in [request, damaged, cut, repeated, old] {
                        let response = await callback.handle(request)
                        // The answer to a message may say what the message said; a refusal says nothing.
                        if response.status != 200 { witness.see(String(decoding: response.body, as: UTF8.self)) }
                    }
                }
            }
            #expect(callback.statistics.refused > 20 && callback.statistics.failed >= 1, "mode \(mode)")
        }
        for value in [account, account.safeMode, account.key, account.token] as [Any] { witness.see(value) }
        await witness.see("keys that are none") {
            _ = try TestAccount(token: "t", encodingAESKey: Self.secret("key"), appID: "wx1")
        }
        #expect(witness.count > 200)
        #expect(witness.leaks == [])
    }

    @Test func tokensShowNone() async throws {
        let witness = Witness()
        let simulator = APISimulator<OfficialAccount>()
        let transport = simulator.transport
        let secret = Self.secret("app-secret"), token = Self.secret("access-token")
        let ticket = Self.secret("component-ticket"), refreshToken = Self.secret("refresh-token")
        let credentials = ComponentCredentials(appID: "wxc", store: MemoryTokenStore())
        try await credentials.keep(ticket: ticket, pushedAt: 1)
        try await credentials.keep(refreshToken: refreshToken, of: "wxa", at: 1)
        let fixed = AccessTokens(source: MarkedSource(token: token), log: witness.log)
        var client = APIClient(tokens: fixed, transport: transport, log: witness.log)
        client.retries = RetryPolicy(attempts: 3, firstDelay: .milliseconds(1))
        let permanentCode = Self.secret("permanent-code")
        let suite = SuiteCredentials(suiteID: "ww1", store: MemoryTokenStore())
        try await suite.keep(ticket: ticket, pushedAt: 1)
        try await suite.keep(permanentCode: permanentCode, of: "wwc", at: 1)
        // What a call carries, WeChat may quote.
        let sources: [(path: String, source: any TokenSource, secrets: [Secret])] = [
            (
                "/cgi-bin/stable_token", StableTokenSource(appID: "wx1", appSecret: secret, transport: transport),
                [secret]
            ),
            ("/cgi-bin/token", BasicTokenSource(appID: "wx1", appSecret: secret, transport: transport), [secret]),
            (
                "/cgi-bin/gettoken",
                WeComTokenSource(corpID: "ww1", agentID: "1", secret: secret, transport: transport), [secret]
            ),
            ("/cgi-bin/ticket/getticket", TicketSource(account: "wx1", client: client), [token]),
            ("/cgi-bin/get_jsapi_ticket", WeComTicketSource(corpID: "ww1", client: client), [token]),
            ("/cgi-bin/ticket/get", WeComTicketSource(corpID: "ww1", agentID: "1", client: client), [token]),
            (
                "/cgi-bin/component/api_component_token",
                ComponentTokenSource(credentials: credentials, appSecret: secret, transport: transport),
                [secret, ticket]
            ),
            (
                "/cgi-bin/component/api_authorizer_token",
                AuthorizerTokenSource(
                    authorizer: "wxa", credentials: credentials, component: fixed, transport: transport),
                [token, refreshToken]
            ),
            (
                "/cgi-bin/service/get_suite_token",
                SuiteTokenSource(credentials: suite, suiteSecret: secret, transport: transport), [secret, ticket]
            ),
            (
                "/cgi-bin/service/get_corp_token",
                CorpTokenSource(corpID: "wwc", credentials: suite, suite: fixed, transport: transport),
                [token, permanentCode]
            ),
        ]
        let folder = try Folder()
        for (path, source, secrets) in sources {
            witness.see(source)
            // The client repeats what may be repeated: one incident more is left for it.
            for incident in Self.failures(quoting: secrets) {
                simulator.expect(path, incident, incident, incident)
                let tokens = AccessTokens(source: source, store: MemoryTokenStore(), log: witness.log)
                await witness.see("\(path) \(incident)") { _ = try await tokens.token() }
                witness.see(tokens)
                simulator.forgetIncidents()
            }
            // What was fetched is in no description either.
            simulator.expect(
                path,
                .answer(
                    body: #"""
                        {"access_token":"\#(token.value)","ticket":"\#(token.value)","expires_in":7200,
                        "suite_access_token":"\#(token.value)","component_access_token":"\#(token.value)",
                        "authorizer_access_token":"\#(token.value)",
                        "authorizer_refresh_token":"\#(refreshToken.value)"}
                        """#))
            let store = try FileTokenStore(folder: folder.path + path)
            let tokens = AccessTokens(source: source, store: store, log: witness.log)
            let fetched = try await tokens.token()
            #expect(fetched.value == token.value)
            for value in [tokens, store, fetched, source.key] as [Any] { witness.see(value) }
            witness.see(try await store.load(source.key) as Any)
            // The store is gone: each step of it fails.
            try FileManager.default.removeItem(atPath: folder.path + path)
            await tokens.invalidate(fetched)
            await witness.see("a store that is gone") {
                try await store.save(
                    StoredToken(token: fetched, fetchedAt: 1, lifetime: 2), for: source.key)
            }
            simulator.expect(path, .cut(.beforeAnswer), .cut(.beforeAnswer), .cut(.beforeAnswer))
            await witness.see("no store, no token") { _ = try await tokens.token() }
            simulator.forgetIncidents()
        }
        witness.see(credentials)
        witness.see(suite)
        #expect(witness.count > 300)
        #expect(witness.leaks == [])
    }

    @Test func callsShowNone() async throws {
        let witness = Witness()
        let simulator = APISimulator<OfficialAccount>()
        let token = Self.secret("access-token")
        let tokens = AccessTokens(source: MarkedSource(token: token), log: witness.log)
        var simulated = APIClient(tokens: tokens, transport: simulator.transport, log: witness.log)
        simulated.retries = RetryPolicy(attempts: 2, firstDelay: .milliseconds(1))
        var unreachable = simulated
        unreachable = APIClient(
            tokens: tokens, host: "http://127.0.0.1:\(try LoopbackServer.unusedPort())", log: witness.log)
        unreachable.retries = simulated.retries
        let server = try LoopbackServer { request, connection in
            _ = connection.body(request.contentLength)
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"errmsg\":\"\(request.target)")
            connection.reset()
        }
        var broken = APIClient(tokens: tokens, host: server.address, log: witness.log)
        broken.retries = simulated.retries
        var nowhere = APIClient(tokens: tokens, host: "http://no such host", log: witness.log)
        nowhere.retries = .never
        let folder = try Folder()
        for client in [simulated, unreachable, broken, nowhere] {
            // Reflecting a session reads what its threads change.
            if client.transport is SimulatorTransport { witness.see(client) }
            let rounds = client.host == simulated.host ? Self.failures(quoting: [token]) : [.none]
            for incident in rounds {
                func fail(_ path: String, _ body: () async throws -> Void) async {
                    if incident != .none { simulator.expect(path, incident, incident, incident) }
                    await witness.see("\(client.host)\(path) \(incident)", body)
                    simulator.forgetIncidents()
                }
                await fail("/cgi-bin/media/upload") {
                    _ = try await client.upload(MediaFile([1], name: "a.jpg"), as: .image)
                }
                await fail("/cgi-bin/material/add_material") {
                    _ = try await client.uploadPermanent(MediaFile([1], name: "a.jpg"), as: .image)
                }
                await fail("/cgi-bin/media/get") { _ = try await client.download("M", to: .folder(folder.path)) }
                await fail("/cgi-bin/material/get_material") {
                    _ = try await client.downloadPermanent("M", to: .folder(folder.path))
                }
                await fail("/cgi-bin/x") {
                    _ = try await client.call("POST", "/cgi-bin/x", json: []).decoded(as: Number.self)
                }
            }
        }
        // Addresses of videos, with what only the server should know.
        for address in ["file:///\(token.value)", "\(token.value)", "http://no host/?sig=\(token.value)"] {
            simulator.expect("/cgi-bin/media/get", .answer(body: #"{"video_url":"\#(address)"}"#))
            await witness.see(address) { _ = try await simulated.download("M", to: .folder(folder.path)) }
        }
        let gone = "http://127.0.0.1:\(try LoopbackServer.unusedPort())/?sig=\(token.value)"
        var real = unreachable
        let redirecting = try LoopbackServer { _, connection in connection.respond(#"{"video_url":"\#(gone)"}"#) }
        real.host = redirecting.address
        let following = real
        await witness.see("a video's server that is gone") {
            _ = try await following.download("M", to: .folder(folder.path))
        }
        let request = HTTPRequest(
            method: "GET", address: "http://127.0.0.1", query: [("access_token", token.value)],
            body: HTTPBody(Array(token.value.utf8)))
        witness.see(request)
        #expect(folder.files.isEmpty)
        #expect(witness.count > 100)
        #expect(witness.leaks == [])
    }
}

/// Gives a marked token.
private struct MarkedSource: TokenSource {
    let token: Secret

    var key: TokenKey { TokenKey(kind: "marked", account: "wx1") }

    func fetch(replacing replaced: AccessToken?) -> FetchedToken {
        FetchedToken(token: AccessToken(token.value), lifetime: 7200)
    }
}

/// An answer with a number.
private struct Number: FieldGroup {
    var number: Int64 = 0
    var unknownFields = UnknownFields()

    init(blankFor decoder: borrowing FieldDecoder) {}

    mutating func read(from decoder: inout FieldDecoder) {
        var state = decoder.begin("access_token")
        while decoder.next(&state) != nil { decoder.read(&number) }
        decoder.end(state, required: 1, unknownFields: &unknownFields)
    }

    func encode(to encoder: inout FieldEncoder) {
        encoder.begin(unknownFields)
        encoder.write("access_token", number)
        encoder.end()
    }
}

private struct BrokenPushStore: PushStore {
    struct Broken: Error { let detail = "MARKED" }
    func take(_ key: PushKey, for duration: Duration) throws -> PushState { throw Broken() }
    func keep(_ answer: [UInt8]?, for key: PushKey, duration: Duration) throws { throw Broken() }
}
