import Foundation
import TestSupport
import Testing
import WeChatAPI
import WeChatLog

/// The client's calls on real sockets: refused tokens, faults, repetitions.
@Suite struct APIClientTests {
    /// A server that answers each path by a list, the last of which repeats, and counts.
    private static func server(
        _ answers: [@Sendable (LoopbackServer.Connection) -> Void], requests: Recorder<String>
    ) throws -> LoopbackServer {
        try LoopbackServer { request, connection in
            _ = connection.body(request.contentLength)
            let number = requests.add(request.target)
            answers[min(number, answers.count) - 1](connection)
        }
    }

    private static func refusal(_ code: Int, _ text: String = "refused rid: 65-ab")
        -> @Sendable (
            LoopbackServer.Connection
        ) -> Void
    {
        { $0.respond(#"{"errcode":\#(code),"errmsg":"\#(text)"}"#) }
    }

    private static let success: @Sendable (LoopbackServer.Connection) -> Void = {
        $0.respond(#"{"errcode":0,"errmsg":"ok","n":1}"#)
    }

    private static func client(
        _ server: LoopbackServer, _ source: any TokenSource = ScriptedSource(), log: Log = .none
    ) -> APIClient {
        var client = APIClient(tokens: AccessTokens(source: source), host: server.address, log: log)
        client.retries = RetryPolicy(attempts: 3, firstDelay: .milliseconds(5))
        client.timeout = .seconds(5)
        return client
    }

    private func error(_ body: () async throws(APIError) -> Void) async -> APIError? {
        do throws(APIError) {
            try await body()
            return nil
        } catch {
            return error
        }
    }

    /// What says that there is no end of it.
    @Test func anyTimeMayBeWaited() async throws {
        let requests = Recorder<String>()
        let server = try Self.server([Self.success], requests: requests)
        var client = Self.client(server)
        client.timeout = .seconds(Int64.max)
        #expect(try await client.call("GET", "/x").integer("n") == 1)
    }

    // MARK: Tokens

    @Test(arguments: [40001, 40014, 42001]) func aRefusedTokenIsFetchedOnce(code: Int) async throws {
        let source = ScriptedSource(), requests = Recorder<String>()
        let server = try Self.server([Self.refusal(code), Self.success], requests: requests)
        let answer = try await Self.client(server, source).call("POST", "/x", json: Array("{}".utf8))
        #expect(answer.integer("n") == 1)
        #expect(requests.values == ["/x?access_token=token-1", "/x?access_token=token-2"])
        #expect(await source.fetches == 2)
    }

    @Test(arguments: [40001, 40014, 42001]) func aTokenThatIsRefusedAgainEndsTheCall(code: Int) async throws {
        let source = ScriptedSource(), requests = Recorder<String>()
        let server = try Self.server([Self.refusal(code)], requests: requests)
        let client = Self.client(server, source)
        let refused = await error { () async throws(APIError) in _ = try await client.call("GET", "/x") }
        #expect(refused?.refusal?.code.rawValue == code)
        #expect(requests.values.count == 2)
        #expect(await source.fetches == 2)
    }

    /// The mark makes another character of the last one of the token.
    @Test(arguments: ["", "\u{301}"]) func theTokenIsInNoErrorEvenWhereWeChatQuotesIt(mark: String) async throws {
        let events = Recorder<LogEvent>()
        let server = try Self.server(
            [Self.refusal(40003, "bad token \(FixedTokenSource.token)\(mark) rid: 65-ab")], requests: Recorder())
        let client = Self.client(server, FixedTokenSource(), log: Log { events.add($0) })
        let refused = try #require(
            await error { () async throws(APIError) in _ = try await client.call("GET", "/x") })
        var dumped = ""
        dump(refused, to: &dumped)
        for text in ["\(refused)", String(reflecting: refused), refused.localizedDescription, dumped]
            + events.values
            .map(\.description)
        { #expect(!text.contains("TOKEN-x")) }
        #expect(refused.refusal?.message == "bad token …\(mark) rid: 65-ab" && refused.refusal?.requestID == "65-ab")
    }

    /// A mass send that was begun before is named by the refusal of the next.
    @Test func whatARefusalHoldsBesideIsKept() async throws {
        let answer = """
            {"errcode":45065,"errmsg":"clientmsgid exist","msg_id":201053012,"list":["o1"],\
            "hint":"of \(FixedTokenSource.token)","new_access_token":"t"}
            """
        let server = try Self.server([{ $0.respond(answer) }], requests: Recorder())
        let client = Self.client(server, FixedTokenSource())
        let refused = await error { () async throws(APIError) in
            _ = try await client.call("POST", "/cgi-bin/message/mass/send")
        }
        #expect(refused?.refusal?.code == .clientMessageIDUsed)
        #expect(refused?.refusal?.details == ["msg_id": "201053012", "hint": "of …"])
    }

    @Test(arguments: ["cgi-bin/user/info", "/cgi-bin/user/info?openid=o1", "/cgi-bin/user/info#o1"])
    func aPathThatIsNoneIsNotCalled(path: String) async throws {
        let requests = Recorder<String>()
        let server = try Self.server([Self.success], requests: requests)
        let client = Self.client(server, FixedTokenSource())
        let invalid = try #require(
            await error { () async throws(APIError) in _ = try await client.call("GET", path) })
        guard case .invalidRequest(let reason) = invalid else {
            Issue.record("\(invalid)")
            return
        }
        #expect(reason.contains("cgi-bin/user/info'") && !reason.contains("o1"))
        #expect(requests.values.isEmpty)
    }

    // MARK: Repetitions

    @Test(arguments: [true, false]) func aBusySystemIsAskedAgainWhereThatIsSafe(isRepeatable: Bool) async throws {
        let requests = Recorder<String>()
        let server = try Self.server([Self.refusal(-1), Self.refusal(-1), Self.success], requests: requests)
        let client = Self.client(server)
        let refused = await error { () async throws(APIError) in
            _ = try await client.call("POST", "/x", isRepeatable: isRepeatable)
        }
        #expect(refused?.refusal?.code == (isRepeatable ? nil : .systemBusy))
        #expect(requests.values.count == (isRepeatable ? 3 : 1))
    }

    @Test func repetitionsEnd() async throws {
        let requests = Recorder<String>()
        let server = try Self.server([Self.refusal(-1)], requests: requests)
        let client = Self.client(server)
        let refused = await error { () async throws(APIError) in _ = try await client.call("GET", "/x") }
        #expect(refused?.refusal?.code == .systemBusy && requests.values.count == 3)
    }

    @Test(arguments: [true, false]) func aBrokenConnectionIsMetWhereThatIsSafe(isRepeatable: Bool) async throws {
        let requests = Recorder<String>()
        let server = try Self.server([{ $0.reset() }, Self.success], requests: requests)
        let client = Self.client(server)
        let failed = await error { () async throws(APIError) in
            _ = try await client.call("POST", "/x", isRepeatable: isRepeatable)
        }
        if isRepeatable {
            #expect(failed == nil)
        } else if case .transport(let reason, call: "POST /x")? = failed {
            #expect(reason.reason == .disconnected)
        } else {
            Issue.record("\(String(describing: failed))")
        }
        #expect(requests.values.count == (isRepeatable ? 2 : 1))
    }

    @Test func whatNeverReachedTheServerIsRepeatedInAnyCase() async throws {
        let events = Recorder<LogEvent>()
        var client = APIClient(
            tokens: AccessTokens(source: FixedTokenSource()),
            host: "http://127.0.0.1:\(try LoopbackServer.unusedPort())", log: Log { events.add($0) })
        client.retries = RetryPolicy(attempts: 3, firstDelay: .milliseconds(5))
        let unreachable = client
        let failed = await error { () async throws(APIError) in _ = try await unreachable.call("POST", "/x") }
        #expect(failed == .transport(TransportError(.unreachable), call: "POST /x"))
        #expect(events.values.filter { $0.message == "a call is repeated" }.count == 2)
    }

    @Test(arguments: [true, false]) func aServerThatFailsIsAskedAgainWhereThatIsSafe(isRepeatable: Bool) async throws {
        let requests = Recorder<String>()
        let server = try Self.server(
            [{ $0.respond("<html>bad gateway</html>", status: "502 Bad Gateway", type: "text/html") }, Self.success],
            requests: requests)
        let client = Self.client(server)
        let failed = await error { () async throws(APIError) in
            _ = try await client.call("POST", "/x", isRepeatable: isRepeatable)
        }
        #expect(failed == (isRepeatable ? nil : .status(502, call: "POST /x")))
        #expect(requests.values.count == (isRepeatable ? 2 : 1))
    }

    // MARK: Answers

    @Test func aQuotaIsTypedAndNotRepeated() async throws {
        for code in [45009, 45011, 45015, 45047] {
            let requests = Recorder<String>()
            let server = try Self.server([Self.refusal(code)], requests: requests)
            let client = Self.client(server)
            let refused = await error { () async throws(APIError) in
                _ = try await client.call("POST", "/x", isRepeatable: true)
            }
            guard case .quotaExceeded(let refusal)? = refused else {
                Issue.record("\(code) is a quota: \(String(describing: refused))")
                continue
            }
            #expect(refusal.code.rawValue == code && requests.values.count == 1)
        }
    }

    @Test func anUnknownCodeKeepsNumberAndText() async throws {
        let server = try Self.server([Self.refusal(987_654, "something new")], requests: Recorder())
        let client = Self.client(server)
        let refused = await error { () async throws(APIError) in _ = try await client.call("GET", "/x") }
        #expect(
            refused == .refused(.init(code: ErrorCode(rawValue: 987_654), message: "something new", call: "GET /x")))
    }

    /// A number may be written in several ways.
    @Test(arguments: ["40003", "40003.0", "\"40003\"", "4.0003e4"])
    func aCodeIsReadHoweverItIsWritten(code: String) async throws {
        let body = #"{"errcode":\#(code),"errmsg":"invalid openid"}"#
        let server = try Self.server([{ $0.respond(body) }], requests: Recorder())
        let client = Self.client(server)
        let refused = await error { () async throws(APIError) in _ = try await client.call("GET", "/x") }
        #expect(refused?.refusal?.code == ErrorCode(rawValue: 40003))
    }

    @Test(arguments: ["<html>hello</html>", #"{"errcode":0,"errm"#, "", "[1]", "12", "\u{FEFF}"])
    func whatIsNoObjectIsUnreadable(body: String) async throws {
        let requests = Recorder<String>()
        let server = try Self.server([{ $0.respond(body) }], requests: requests)
        let client = Self.client(server)
        let failed = await error { () async throws(APIError) in _ = try await client.call("GET", "/x") }
        guard case .unreadableAnswer(_, call: "GET /x")? = failed else {
            Issue.record("\(String(describing: failed))")
            return
        }
        #expect(requests.values.count == 1)
    }

    /// A server that shortens a text shows the beginning of a secret.
    @Test func noBeginningOfATokenIsShown() async throws {
        let token = "89_b+c/d=e&f" + String(repeating: "g", count: 20)
        struct Source: TokenSource {
            let token: String
            var key: TokenKey { TokenKey(kind: "fixed", account: "test") }
            func fetch(replacing replaced: AccessToken?) -> FetchedToken {
                FetchedToken(token: AccessToken(token), lifetime: 7200)
            }
        }
        let written = "89_b%2Bc%2Fd%3De%26f" + String(repeating: "g", count: 20)
        let messages = [
            ("invalid token [\(token.prefix(14))...]", "invalid token […...]"),
            ("at /x?access_token=\(written)&a=b", "at /x?access_token=…&a=b"),
            ("\(token.prefix(8))\(token)", "……"), ("tokens begin with 89_b", "tokens begin with 89_b"),
        ]
        for (message, shown) in messages {
            let server = try Self.server([Self.refusal(40003, message)], requests: Recorder())
            let client = Self.client(server, Source(token: token))
            let failed = await error { () async throws(APIError) in _ = try await client.call("GET", "/x") }
            #expect(failed?.refusal?.message == shown)
        }
    }

    /// Names that users chose come as they were typed, or cut within a character.
    @Test func whatUsersTypedIsReadAsItComes() async throws {
        let body = Array(#"{"errcode":0,"n":1,"nickname":"a"#.utf8) + [0x08, 0x0A, 0xE4, 0xBD] + Array(#"b"}"#.utf8)
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: \(body.count)\r\nConnection: close\r\n\r\n")
            connection.write(body)
        }
        let answer = try await Self.client(server).call("GET", "/x")
        #expect(answer.integer("n") == 1 && answer.text("nickname") == "a\u{8}\n\u{FFFD}b")
        // Any reader of JSON takes it.
        let object = try JSONSerialization.jsonObject(with: Data(answer.bytes)) as? [String: Any]
        #expect(object?["nickname"] as? String == "a\u{8}\n\u{FFFD}b")
    }

    /// A page of articles has several megabytes.
    @Test func aLargeAnswerIsRead() async throws {
        let text = String(repeating: "x", count: 3 << 20)
        let server = try Self.server([{ $0.respond(#"{"content":"\#(text)"}"#) }], requests: Recorder())
        #expect(try await Self.client(server).call("GET", "/x").text("content") == text)
    }

    /// Nothing tells whether such a call succeeded.
    @Test(arguments: ["\"abc\"", "\"\"", "1.5", "true", "{}", "[40003]", "99999999999999999999"])
    func aCodeThatIsNoIntegerIsUnreadable(code: String) async throws {
        let server = try Self.server([{ $0.respond(#"{"errcode":\#(code),"errmsg":"?"}"#) }], requests: Recorder())
        let client = Self.client(server)
        let failed = await error { () async throws(APIError) in _ = try await client.call("GET", "/x") }
        #expect(failed == .unreadableAnswer("its errcode is no integer", call: "GET /x"))
    }

    @Test func aCallThatTakesTooLongIsGivenUp() async throws {
        let server = try Self.server(
            [
                { connection in
                    connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{")
                    for _ in 0..<600 {
                        connection.pause(0.1)
                        connection.write(" ")
                    }
                }
            ], requests: Recorder())
        var client = Self.client(server)
        client.timeout = .milliseconds(400)
        client.retries = .never
        let impatient = client
        let start = ContinuousClock.now
        let failed = await error { () async throws(APIError) in _ = try await impatient.call("GET", "/x") }
        guard case .transport(let reason, _)? = failed else {
            Issue.record("\(String(describing: failed))")
            return
        }
        #expect(reason.reason == .timedOut && start.duration(to: .now) < .seconds(30))
    }

    // MARK: Cancellation

    @Test func aCancelledCallEndsAndIsNotRepeated() async throws {
        let requests = Recorder<String>()
        let server = try Self.server([{ $0.pause(60) }], requests: requests)
        let client = Self.client(server)
        let call = Task { await error { () async throws(APIError) in _ = try await client.call("GET", "/x") } }
        try await eventually("the request arrives") { requests.values.count == 1 }
        let start = ContinuousClock.now
        call.cancel()
        #expect(await call.value == .transport(TransportError(.cancelled), call: "GET /x"))
        #expect(start.duration(to: .now) < .seconds(30) && requests.values.count == 1)
    }

    @Test func aCancelledCallDoesNotWaitForAToken() async throws {
        let gate = Gate()
        let source = ScriptedSource(gate: gate)
        let tokens = AccessTokens(source: source)
        let client = APIClient(tokens: tokens, host: "http://127.0.0.1:1")
        let call = Task { await error { () async throws(APIError) in _ = try await client.call("GET", "/x") } }
        while await source.fetches == 0 { try await Task.sleep(for: .milliseconds(10)) }
        call.cancel()
        #expect(await call.value == .transport(TransportError(.cancelled), call: "scripted/wx1"))
        // The fetch goes on, for those who come later.
        gate.open()
        #expect(try await tokens.token().value == "token-1")
    }
}
