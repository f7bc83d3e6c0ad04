import Foundation
import TestSupport
import Testing

@testable import WeChatAPI

/// Downloads on real sockets: names, faults, and what is left on the disk.
@Suite struct MediaDownloadTests {
    private static func head(_ disposition: String, length: Int, type: String = "image/jpeg") -> String {
        "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\nContent-Disposition: \(disposition)\r\n"
            + "Content-Length: \(length)\r\nConnection: close\r\n\r\n"
    }

    private static func client(_ server: LoopbackServer) -> APIClient {
        var client = Client.of(server)
        client.retries = RetryPolicy(attempts: 2, firstDelay: .milliseconds(5))
        return client
    }

    private func error(_ client: APIClient, into folder: Folder) async -> APIError? {
        await #expect(throws: APIError.self) { _ = try await client.download("M", to: .folder(folder.path)) }
    }

    // MARK: Names

    struct Name: Sendable {
        let disposition: String
        let file: String
    }

    @Test(arguments: [
        Name(disposition: #"attachment; filename="M1.jpg""#, file: "M1.jpg"),
        Name(disposition: "attachment; filename=M1.jpg", file: "M1.jpg"),
        Name(disposition: #"attachment; FileName = "M1.jpg" ; size=3"#, file: "M1.jpg"),
        Name(disposition: #"attachment; filename="照片.jpg""#, file: "照片.jpg"),
        Name(disposition: #"attachment; filename="a;b=c.jpg""#, file: "a;b=c.jpg"),
        Name(disposition: #"attachment; filename="a\"b.jpg""#, file: #"a"b.jpg"#),
        Name(disposition: "attachment; filename*=UTF-8''%E7%85%A7%E7%89%87.jpg", file: "照片.jpg"),
        Name(disposition: #"attachment; filename="x.jpg"; filename*=utf-8'zh'%E7%85%A7.jpg"#, file: "照.jpg"),
        Name(disposition: #"attachment; filename="x.jpg"; filename*=utf-8''%FF"#, file: "x.jpg"),
        Name(disposition: #"attachment; filename="../../etc/passwd""#, file: "passwd"),
        Name(disposition: #"attachment; filename="/etc/passwd""#, file: "passwd"),
        Name(disposition: #"attachment; filename="..\\..\\boot.ini""#, file: "boot.ini"),
        Name(disposition: "attachment; filename*=UTF-8''..%2F..%2Fpasswd", file: "passwd"),
        Name(disposition: "attachment; filename*=UTF-8''a%00b%0A%1Bc.jpg", file: "abc.jpg"),
        // A slash, and a dot, with a combining mark behind it.
        Name(disposition: "attachment; filename*=UTF-8''a%2F%CC%81b.jpg", file: "\u{301}b.jpg"),
        Name(disposition: "attachment; filename*=UTF-8''.%CC%81b.jpg", file: "\u{301}b.jpg"),
        // One character of many bytes.
        Name(
            disposition: #"attachment; filename="x\#(String(repeating: "\u{301}", count: 300))""#,
            file: "x" + String(repeating: "\u{301}", count: 99)),
        Name(disposition: #"attachment; filename="..""#, file: "download"),
        Name(disposition: #"attachment; filename=".bashrc""#, file: "bashrc"),
        Name(disposition: #"attachment; filename="""#, file: "download"),
        Name(disposition: "attachment", file: "M"),
        Name(
            disposition: #"attachment; filename="\#(String(repeating: "长", count: 300)).jpg""#,
            file: String(repeating: "长", count: 65) + ".jpg"),
    ]) func theNameIsThatOfTheServer(name: Name) async throws {
        let server = try LoopbackServer { _, connection in
            connection.write(Self.head(name.disposition, length: 3) + "abc")
        }
        let folder = try Folder()
        let file = try await Client.of(server).download("M", to: .folder(folder.path))
        #expect(folder.files == [name.file])
        #expect(file.path == folder.path(name.file) && file.size == 3 && file.contentType == "image/jpeg")
    }

    @Test func aMediaIDLeadsNowhereElse() async throws {
        let server = try LoopbackServer { _, connection in connection.respond("abc", type: "image/jpeg") }
        let folder = try Folder()
        let file = try await Client.of(server).download("../../x", to: .folder(folder.path))
        #expect(folder.files == ["x"] && file.suggestedName == nil)
    }

    // MARK: Files

    @Test func aFileIsReplacedAsAWhole() async throws {
        let rest = DispatchSemaphore(value: 0)
        let server = try LoopbackServer { _, connection in
            connection.write(Self.head("attachment", length: 3) + "a")
            rest.wait()
            connection.write("bc")
        }
        let folder = try Folder()
        let path = folder.path("a.jpg")
        try Data("old".utf8).write(to: URL(fileURLWithPath: path))
        let progress = Recorder<TransferProgress>()
        let download = Task {
            try await Client.of(server).download("M", to: .file(path), progress: { progress.add($0) })
        }
        try await eventually("the first byte is there") {
            progress.values.contains(TransferProgress(completed: 1, total: 3))
        }
        #expect(FileManager.default.contents(atPath: path) == Data("old".utf8))
        rest.signal()
        _ = try await download.value
        #expect(FileManager.default.contents(atPath: path) == Data("abc".utf8))
        #expect(folder.files == ["a.jpg"])
        #expect(progress.values.last == TransferProgress(completed: 3, total: 3))
    }

    @Test func aTextFileIsAFile() async throws {
        let server = try LoopbackServer { _, connection in
            connection.write(Self.head(#"attachment; filename="a.json""#, length: 2, type: "application/json") + "{}")
        }
        let folder = try Folder()
        _ = try await Client.of(server).download("M", to: .folder(folder.path))
        #expect(folder.files == ["a.json"])
    }

    // MARK: JSON in place of a file

    @Test(arguments: ["application/json; charset=utf-8", "text/plain", "image/jpeg"])
    func anErrorInA200IsRecognised(type: String) async throws {
        let server = try LoopbackServer { _, connection in
            connection.respond(#"{"errcode":40007,"errmsg":"invalid media_id"}"#, type: type)
        }
        let folder = try Folder()
        let error = await error(Self.client(server), into: folder)
        #expect(error?.refusal?.code == .invalidMediaID && folder.files.isEmpty)
    }

    /// A byte order mark or a line break may stand before JSON.
    @Test(arguments: ["\u{FEFF}", "\r\n ", "\n"]) func anErrorBehindAMarkIsRecognised(mark: String) async throws {
        let server = try LoopbackServer { _, connection in
            connection.respond(mark + #"{"errcode":40007,"errmsg":"?"}"#, type: "application/octet-stream")
        }
        let folder = try Folder()
        let error = await error(Self.client(server), into: folder)
        #expect(error?.refusal?.code == .invalidMediaID && folder.files.isEmpty)
    }

    /// What a gateway or a hotel's network answers in WeChat's place.
    @Test func aPageIsNoFile() async throws {
        let server = try LoopbackServer { _, connection in
            connection.respond("<html></html>", type: "text/html; charset=utf-8")
        }
        let films = try LoopbackServer { _, connection in
            connection.respond(#"{"video_url":"\#(server.address)/video"}"#)
        }
        for server in [server, films] {
            let folder = try Folder()
            guard case .unreadableAnswer? = await error(Self.client(server), into: folder) else {
                Issue.record("a page was taken for a file")
                continue
            }
            #expect(folder.files.isEmpty)
        }
    }

    @Test func aRefusedTokenIsRenewed() async throws {
        let tokens = Recorder<String>()
        let server = try LoopbackServer { request, connection in
            guard tokens.add(request.query) > 1 else {
                return connection.respond(#"{"errcode":42001,"errmsg":"expired"}"#)
            }
            connection.write(Self.head("attachment", length: 3) + "abc")
        }
        let folder = try Folder()
        let client = APIClient(tokens: AccessTokens(source: ScriptedSource()), host: server.address)
        _ = try await client.download("M", to: .folder(folder.path))
        #expect(tokens.values == ["access_token=token-1&media_id=M", "access_token=token-2&media_id=M"])
    }

    @Test func theAddressOfAVideoIsFollowedWithoutTheToken() async throws {
        let requests = Recorder<String>()
        let files = try LoopbackServer { request, connection in
            requests.add(request.target)
            connection.write(Self.head("attachment", length: 3, type: "video/mp4") + "MP4")
        }
        let server = try LoopbackServer { _, connection in
            connection.respond(#"{"video_url":"\#(files.address)/v?id=1&sig=%2B%2F"}"#, type: "text/plain")
        }
        let folder = try Folder()
        let file = try await Client.of(server).download("M", to: .folder(folder.path))
        #expect(requests.values == ["/v?id=1&sig=%2B%2F"])
        #expect(file.size == 3 && folder.files == ["M"])
    }

    @Test func permanentMaterialIsAskedForByPost() async throws {
        let bodies = Recorder<String>()
        let files = try LoopbackServer { _, connection in
            connection.write(Self.head("attachment", length: 3, type: "video/mp4") + "MP4")
        }
        let server = try LoopbackServer { request, connection in
            bodies.add(String(decoding: connection.body(request.contentLength), as: UTF8.self))
            connection.respond(#"{"title":"t","description":"d","down_url":"\#(files.address)/v"}"#)
        }
        let folder = try Folder()
        let file = try await Client.of(server).downloadPermanent("P", to: .file(folder.path("p.mp4")))
        #expect(bodies.values == [#"{"media_id":"P"}"#] && file.size == 3 && folder.files == ["p.mp4"])
    }

    @Test(arguments: [#"{"video_url":"file:///etc/passwd"}"#, #"{"video_url":""}"#, #"{"news_item":[]}"#, "hello"])
    func anAddressThatIsNoneIsUnreadable(body: String) async throws {
        let server = try LoopbackServer { _, connection in connection.respond(body) }
        let folder = try Folder()
        guard case .unreadableAnswer(let reason, _)? = await error(Self.client(server), into: folder) else {
            Issue.record("\(body)")
            return
        }
        #expect(!reason.contains("passwd") && folder.files.isEmpty)
    }

    // MARK: Faults

    @Test func aBodyThatEndsEarlyLeavesNothing() async throws {
        let connections = Recorder<Int>()
        let server = try LoopbackServer { _, connection in
            connections.add(1)
            connection.write(Self.head("attachment", length: 1000) + "abc")
            connection.pause(0.1)
        }
        let folder = try Folder()
        let error = await error(Self.client(server), into: folder)
        guard case .transport(let reason, _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reason.reason == .disconnected && folder.files.isEmpty && connections.values.count == 2)
    }

    @Test func aConnectionThatBreaksLeavesNothing() async throws {
        let server = try LoopbackServer { _, connection in
            connection.write(Self.head("attachment", length: 1000) + "abc")
            connection.pause(0.1)
            connection.reset()
        }
        let folder = try Folder()
        #expect(await error(Self.client(server), into: folder) != nil && folder.files.isEmpty)
    }

    @Test func aServerThatFailsLeavesNothing() async throws {
        let server = try LoopbackServer { _, connection in
            connection.respond("oops", status: "503 Unavailable", type: "image/jpeg")
        }
        let folder = try Folder()
        #expect(await error(Self.client(server), into: folder) == .status(503, call: "GET /cgi-bin/media/get"))
        #expect(folder.files.isEmpty)
    }

    @Test func aCancelledDownloadLeavesNothing() async throws {
        let server = try LoopbackServer { _, connection in
            connection.write(Self.head("attachment", length: 1000) + "abc")
            connection.pause(10)
        }
        let folder = try Folder()
        let client = Self.client(server)
        let download = Task { try await client.download("M", to: .folder(folder.path)) }
        try await eventually("the file is begun") { folder.files.count == 1 }
        download.cancel()
        await #expect(throws: APIError.self) { try await download.value }
        #expect(folder.files.isEmpty)
    }

    /// What arrives after the end of a download makes no file.
    @Test func aHeadThatComesTooLateMakesNoFile() throws {
        let folder = try Folder()
        let download = Download("M", to: .folder(folder.path), call: "GET /x", progress: nil)
        #expect(download.discard() == nil)
        download.receive(HTTPResponse(status: 200, headers: [("Content-Type", "image/jpeg")]))
        try download.receive([1, 2, 3])
        #expect(folder.files.isEmpty)
    }

    /// Whoever may rename in the folder of a device would lose it: root `/dev/null`.
    @Test func whatIsNoFileIsNotReplaced() async throws {
        let server = try LoopbackServer { _, connection in
            connection.write(Self.head("attachment; filename=pipe", length: 3) + "abc")
        }
        let folder = try Folder()
        let path = folder.path("pipe")
        try #require(mkfifo(path, 0o600) == 0)
        for destination in [APIClient.Destination.file(path), .folder(folder.path), .file(folder.path)] {
            let error = await #expect(throws: APIError.self) {
                _ = try await Client.of(server).download("M", to: destination)
            }
            guard case .file(let reason)? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(reason.hasPrefix("cannot replace \(folder.path)") && reason.hasSuffix(": it is no file"))
        }
        #expect(folder.files == ["pipe"])
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType != .typeRegular)
    }

    @Test func aFolderThatIsNoneIsNamed() async throws {
        let server = try LoopbackServer { _, connection in connection.respond("abc", type: "image/jpeg") }
        let error = await #expect(throws: APIError.self) {
            _ = try await Client.of(server).download("M", to: .folder("/no/such/folder"))
        }
        guard case .file(let reason)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reason.contains("/no/such/folder/M") && reason.contains("No such file"))
    }

    /// The process, whose files may not grow beyond 64 KB, is not ended by the system's signal.
    @Test func aFullDiskIsAnErrorAndLeavesNothing() async throws {
        await #expect(processExitsWith: .success) {
            let folder = try Folder()
            let server = try LoopbackServer { _, connection in
                connection.write(Self.head("attachment; filename=large.jpg", length: 1 << 20))
                let piece = [UInt8](repeating: 0x5A, count: 1 << 14)
                for _ in 0..<64 where !connection.write(piece) { return }
            }
            var limit = rlimit(rlim_cur: 1 << 16, rlim_max: 1 << 16)
            #if canImport(Darwin)
            setrlimit(RLIMIT_FSIZE, &limit)
            #else
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
            #endif
            for _ in 0..<2 {
                let error = await #expect(throws: APIError.self) {
                    _ = try await Self.client(server).download("M", to: .folder(folder.path))
                }
                guard case .file(let reason)? = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
                #expect(reason.contains("large.jpg") && reason.contains("File too large"))
                #expect(folder.files.isEmpty)
            }
            // The store of tokens meets the same end, and keeps what it has.
            let key = TokenKey(kind: "a", account: "b"), store = try FileTokenStore(folder: folder.path)
            func token(_ count: Int) -> StoredToken {
                StoredToken(token: AccessToken(String(repeating: "x", count: count)), fetchedAt: 1, lifetime: 2)
            }
            try await store.save(token(512), for: key)
            await #expect(throws: TokenStoreError.self) { try await store.save(token(1 << 17), for: key) }
            #expect(try await store.load(key) == token(512))
            #expect(folder.files.count == 1)
        }
    }
}
