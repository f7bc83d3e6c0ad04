#if Server
import OfficialAccountMessages
import Testing
import WeChatAPI
import WeChatMessageCoding
import WeChatTesting

@testable import WeChatSandbox

/// Other web sites and other machines are kept out, and what the page asks for wrongly is told.
@Suite struct GateTests {
    private static let channels = [Channel(OfficialAccount.self)]

    @available(macOS 14, *)
    @Test(arguments: ["/", "/page/main.js", "/sandbox/account", "/sandbox/events", "/cgi-bin/token"])
    func foreignNamesAndOriginsAreRefused(_ path: String) async throws {
        try await RunningSandbox.run(Self.channels) { sandbox in
            let port = sandbox.address.split(separator: ":").last.map(String.init) ?? ""
            for headers in [
                [("Host", "evil.example")], [("Host", "evil.example:\(port)")], [("Host", "127.0.0.1.evil.example")],
                [("Origin", "http://evil.example")], [("Origin", "null")], [("Origin", "http://127.0.0.1:1")],
                [("Sec-Fetch-Site", "cross-site")], [("Sec-Fetch-Site", "same-site")],
            ] as [[(name: String, value: String)]] {
                let answer = try await sandbox.get(path, headers: headers)
                #expect(answer.status == 403, "\(headers)")
            }
        }
    }

    @available(macOS 14, *)
    @Test func ownRequestsPassAndThePageMayNotLoadScriptsFromElsewhere() async throws {
        try await RunningSandbox.run(Self.channels) { sandbox in
            let page = try await sandbox.get("/", headers: [("Sec-Fetch-Site", "none")])
            #expect(page.status == 200)
            #expect(page.header("Content-Type") == "text/html; charset=utf-8")
            #expect(page.header("Content-Security-Policy")?.contains("default-src 'self'") == true)
            #expect(page.header("X-Content-Type-Options") == "nosniff")
            let text = String(decoding: page.bytes, as: UTF8.self)
            #expect(!text.contains("http://") && !text.contains("https://"))
            let own = try await sandbox.post(
                "/sandbox/reset", "{}", headers: [("Origin", sandbox.address), ("Sec-Fetch-Site", "same-origin")])
            #expect(own.status == 200)
            let local = try await sandbox.get(
                "/sandbox/account", headers: [("Host", "localhost:\(sandbox.address.split(separator: ":")[2])")])
            #expect(local.status == 200)
        }
    }

    @available(macOS 14, *)
    @Test func formsOfOtherSitesCannotPost() async throws {
        try await RunningSandbox.run(Self.channels) { sandbox in
            for path in ["/sandbox/push", "/sandbox/account", "/sandbox/reset", "/sandbox/faults", "/sandbox/verify"] {
                let answer = try await sandbox.post(path, Array("{}".utf8), type: "text/plain")
                #expect(answer.status == 415, "\(path)")
            }
            let upload = try await sandbox.post(
                "/sandbox/upload?kind=image&name=a.png", [1], type: "multipart/form-data; boundary=x")
            #expect(upload.status == 415)
        }
    }

    #if os(Linux)
    @available(macOS 14, *)
    @Test func itListensOnLoopbackAlone() async throws {
        try await RunningSandbox.run(Self.channels) { sandbox in
            #expect(sandbox.address.hasPrefix("http://127.0.0.1:"))
            // Another address of this machine, at which a server on all of them would be reached.
            let other = sandbox.address.replacing("127.0.0.1", with: "127.0.0.2")
            let request = HTTPRequest(method: "GET", address: other + "/", idleTimeout: RunningSandbox.patience)
            let error = await #expect(throws: TransportError.self) {
                try await URLSessionTransport.shared.answer(to: request, within: nil)
            }
            #expect(error?.reason == .unreachable)
        }
    }
    #endif

    @available(macOS 14, *)
    @Test func aFileOfTheFollowerIsNoPage() async throws {
        try await RunningSandbox.run(Self.channels) { sandbox in
            let page = Array("<html><script>alert(1)</script></html>".utf8)
            let answer = try await sandbox.post("/sandbox/upload?kind=image&name=a.html", page, type: "text/html")
            let url = try answer.json().text("url")
            let file = try await sandbox.get(url)
            #expect(file.bytes == page)
            #expect(file.header("Content-Type") == "application/octet-stream")
            #expect(file.header("Content-Disposition") == "attachment")
            #expect(file.header("X-Content-Type-Options") == "nosniff")
            #expect(try await sandbox.get("/sandbox/media/nothing").status == 404)
            let large = try await sandbox.post(
                "/sandbox/upload?kind=voice&name=a.amr", [UInt8](repeating: 0, count: 2 << 20 + 1), type: "audio/amr")
            #expect(large.status == 413)
        }
    }

    @available(macOS 14, *)
    @Test(arguments: [
        "/page/..%2F..%2Fetc%2Fpasswd", "/page/.html", "/page/a%2Fb.js", "/page/nothing.js", "/favicon.ico",
    ])
    func onlyThePagesFilesAreServed(_ path: String) async throws {
        try await RunningSandbox.run(Self.channels) { sandbox in
            let answer = try await sandbox.get(path)
            #expect(answer.status == 404)
        }
    }

    @available(macOS 14, *)
    @Test func wrongRequestsAreTold() async throws {
        try await RunningSandbox.run(Self.channels) { sandbox in
            func error(_ path: String, _ json: String) async throws -> WireValue {
                let answer = try await sandbox.post(path, json)
                #expect(answer.status == 400)
                return try answer.json()
            }
            #expect(
                try await error("/sandbox/push", #"{"type":"OfficialAccount/TextMessage"}"#).text("field") == "Content")
            _ = try await sandbox.post("/sandbox/account", #"{"url":"http://127.0.0.1:1/"}"#)
            let misspelt = try await error("/sandbox/push", #"{"type":"OfficialAccount/TextMesage"}"#)
            #expect(misspelt.text("error").contains("TextMessage"))
            #expect(misspelt.text("field") == "type")
            let location = #"{"type":"OfficialAccount/LocationMessage","message":{"Location_X":"north"}}"#
            #expect(try await error("/sandbox/push", location).text("field") == "Location_X")
            #expect(try await error("/sandbox/account", #"{"url":"ftp://x"}"#).text("field") == "url")
            #expect(try await error("/sandbox/account", #"{"mode":"none"}"#).text("field") == "mode")
            #expect(try await error("/sandbox/account", "{").text("error").isEmpty == false)
        }
    }
}
#endif
