import Foundation
import TestSupport
import Testing
import WeChatAPI

/// Uploads on real sockets: what is checked before, and what is on the wire.
@Suite struct MediaUploadTests {
    /// A server that keeps what it gets.
    private static func server(_ answer: String, _ received: Recorder<String>) throws -> LoopbackServer {
        try LoopbackServer { request, connection in
            let body = connection.body(request.contentLength)
            received.add(
                "\(request.line)\n\(request.headers["content-type"] ?? "")\n\(String(decoding: body, as: UTF8.self))")
            connection.respond(answer)
        }
    }

    private static let media = #"{"type":"image","media_id":"M1","created_at":1700000000}"#

    @Test func theFileIsOneOfAForm() async throws {
        let received = Recorder<String>()
        let server = try Self.server(Self.media, received)
        let media = try await Client.of(server).upload(MediaFile(Array("JPEG".utf8), name: "照片 \"一\".jpg"), as: .image)
        #expect(media.mediaID == "M1" && media.kind == .image)
        #expect(media.createdAt == Date(timeIntervalSince1970: 1_700_000_000))
        #expect(media.expiresAt == Date(timeIntervalSince1970: 1_700_259_200))
        let text = try #require(received.values.first)
        let lines = text.components(separatedBy: "\n")
        #expect(
            lines[0] == "POST /cgi-bin/media/upload?access_token=\(FixedTokenSource.token)&type=image HTTP/1.1")
        let boundary = try #require(lines[1].split(separator: "=").last)
        let body = lines.dropFirst(2).joined(separator: "\n")
        #expect(
            body == "--\(boundary)\r\nContent-Disposition: form-data; name=\"media\"; filename=\"照片 %22一%22.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\nJPEG\r\n--\(boundary)--\r\n")
    }

    /// With what follows them, the quotes are other characters than quotes.
    @Test func noQuoteOfANameEndsIt() async throws {
        let received = Recorder<String>()
        let server = try Self.server(Self.media, received)
        let name = "a\"\u{301}; x=\"\u{200D}\r\n.jpg"
        _ = try await Client.of(server).upload(MediaFile([1], name: name), as: .image)
        let head = "filename=\"a%22\u{301}; x=%22\u{200D}%0D%0A.jpg\"\r\n"
        #expect(received.values.first?.utf8.firstRange(of: head.utf8) != nil)
    }

    @Test func aLinkIsTheFileItLeadsTo() throws {
        let folder = try Folder()
        try Data([1, 2, 3]).write(to: URL(fileURLWithPath: folder.path("a.jpg")))
        for (link, target) in [("b.jpg", "a.jpg"), ("c.jpg", "b.jpg")] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path(link), withDestinationPath: folder.path(target))
        }
        let file = try MediaFile(path: folder.path("c.jpg"))
        #expect(file.name == "c.jpg" && file.size == 3)
    }

    @Test func aFileOfTheDiskHasItsNameAndProgress() async throws {
        let folder = try Folder()
        let path = folder.path("短视频.mp4")
        try Data(repeating: 7, count: 100_000).write(to: URL(fileURLWithPath: path))
        let received = Recorder<String>(), progress = Recorder<TransferProgress>()
        let server = try Self.server(#"{"type":"video","media_id":"V","created_at":"1700000000"}"#, received)
        let media = try await Client.of(server).upload(
            MediaFile(path: path), as: .video, progress: { progress.add($0) })
        #expect(media.createdAt == Date(timeIntervalSince1970: 1_700_000_000))
        #expect(received.values.first?.contains("filename=\"短视频.mp4\"\r\nContent-Type: video/mp4") == true)
        #expect(progress.values.last == TransferProgress(completed: 100_000, total: 100_000))
    }

    @Test func aThumbnailHasAnIDOfItsOwn() async throws {
        let server = try Self.server(#"{"type":"thumb","thumb_media_id":"T1","created_at":1}"#, Recorder())
        let media = try await Client.of(server).upload(MediaFile([1], name: "a.jpg"), as: .thumb)
        #expect(media.mediaID == "T1" && media.kind == .thumb)
    }

    @Test func aPermanentVideoIsDescribed() async throws {
        let received = Recorder<String>()
        let server = try Self.server(#"{"media_id":"P1"}"#, received)
        let client = Client.of(server)
        let file = MediaFile([1], name: "a.mp4")
        let material = try await client.uploadPermanent(file, as: .video, title: "标题\"", introduction: "介绍")
        #expect(material.mediaID == "P1" && material.url == nil)
        let text = try #require(received.values.first)
        #expect(text.contains("name=\"description\"\r\n\r\n{\"title\":\"标题\\\"\",\"introduction\":\"介绍\"}\r\n"))
        await #expect(throws: APIError.invalidRequest("a permanent video needs a title")) {
            try await client.uploadPermanent(file, as: .video)
        }
        #expect(received.values.count == 1)
    }

    @Test func anArticlesPictureHasAnAddress() async throws {
        let received = Recorder<String>()
        let server = try Self.server(#"{"url":"http://mmbiz.qpic.cn/x"}"#, received)
        let address = try await Client.of(server).uploadArticleImage(MediaFile([1], name: "a.png"))
        #expect(address == "http://mmbiz.qpic.cn/x")
        #expect(received.values.first?.hasPrefix("POST /cgi-bin/media/uploadimg?") == true)
    }

    // MARK: What is not allowed

    struct Refused: Sendable {
        let name: String
        let size: Int
        let kind: MediaKind
        let reason: String
    }

    /// Nothing is sent, no connection is made, not even for a token.
    @Test(arguments: [
        Refused(name: "a.jpg", size: 10 << 20 | 1, kind: .image, reason: "may have 10485760"),
        Refused(name: "a.jpg", size: 0, kind: .image, reason: "at least 1"),
        Refused(name: "a.tiff", size: 1, kind: .image, reason: "gif, jpeg, jpg, png"),
        Refused(name: "jpg", size: 1, kind: .image, reason: "may be"),
        Refused(name: "a.jpg.", size: 1, kind: .image, reason: "may be"),
        Refused(name: "a.amr", size: 2 << 20 | 1, kind: .voice, reason: "may have 2097152"),
        Refused(name: "a.mp4", size: 10 << 20 | 1, kind: .video, reason: "may have"),
        Refused(name: "a.jpg", size: 64 << 10 | 1, kind: .thumb, reason: "may have 65536"),
        Refused(name: "a.pdf", size: 1, kind: .file, reason: "cannot upload file"),
    ]) func limitsAreCheckedBeforeAByteIsSent(refused: Refused) async throws {
        let connections = Recorder<Int>()
        let server = try LoopbackServer { _, _ in connections.add(1) }
        let source = ScriptedSource()
        let client = APIClient(tokens: AccessTokens(source: source), host: server.address)
        let file = MediaFile([UInt8](repeating: 0, count: refused.size), name: refused.name)
        for isPermanent in [false, true] {
            let error = await #expect(throws: APIError.self) {
                if isPermanent {
                    _ = try await client.uploadPermanent(file, as: refused.kind, title: "t")
                } else {
                    _ = try await client.upload(file, as: refused.kind)
                }
            }
            guard case .invalidRequest(let reason)? = error else {
                Issue.record("\(refused): \(String(describing: error))")
                continue
            }
            #expect(reason.contains(refused.reason), "\(reason)")
        }
        #expect(await source.fetches == 0 && connections.values.isEmpty)
    }

    @Test func limitsAreData() async throws {
        let server = try Self.server(Self.media, Recorder())
        var client = Client.of(server)
        client.mediaLimits.temporary[.image] = MediaLimits.Rule(maximumSize: 20 << 20, fileTypes: ["webp"])
        let file = MediaFile([UInt8](repeating: 0, count: 11 << 20), name: "A.WEBP")
        #expect(try await client.upload(file, as: .image).mediaID == "M1")
    }

    @Test func aFileThatIsNoneIsNamed() throws {
        for path in ["/no/such/file.jpg", FileManager.default.temporaryDirectory.path] {
            let error = #expect(throws: APIError.self) { _ = try MediaFile(path: path) }
            #expect(error?.description.contains(path) == true)
        }
    }

    @Test func aFileThatGrewIsNotSent() async throws {
        let folder = try Folder()
        let url = URL(fileURLWithPath: folder.path("a.jpg"))
        try Data([1, 2]).write(to: url)
        let file = try MediaFile(path: url.path)
        let received = Recorder<String>()
        let server = try Self.server(Self.media, received)
        for bytes in [Data([1, 2, 3]), Data([1])] {
            try bytes.write(to: url)
            let error = await #expect(throws: APIError.self) {
                _ = try await Client.of(server).upload(file, as: .image)
            }
            #expect(error?.description.contains("changed its size") == true)
        }
        #expect(received.values.isEmpty)
    }

    @Test func aFileThatIsGoneIsNamed() async throws {
        let folder = try Folder()
        let url = URL(fileURLWithPath: folder.path("a.jpg"))
        try Data([1, 2]).write(to: url)
        let file = try MediaFile(path: url.path)
        try FileManager.default.removeItem(at: url)
        let server = try Self.server(Self.media, Recorder())
        let error = await #expect(throws: APIError.self) { _ = try await Client.of(server).upload(file, as: .image) }
        #expect(error?.description.contains(url.path) == true)
    }

    @Test func noTemporaryFileIsLeft() async throws {
        func leftovers() throws -> Set<String> {
            Set(
                try FileManager.default.contentsOfDirectory(atPath: FileManager.default.temporaryDirectory.path)
                    .filter { $0.hasPrefix("wechat-upload-") })
        }
        let server = try LoopbackServer { request, connection in
            if request.target.contains("type=thumb") { return connection.reset() }
            connection.pause(2)
        }
        var client = Client.of(server)
        client.retries = .never
        let before = try leftovers()
        let refused = client
        await #expect(throws: APIError.self) { try await refused.upload(MediaFile([1], name: "a.jpg"), as: .thumb) }
        let call = Task { try await refused.upload(MediaFile([1], name: "a.jpg"), as: .image) }
        try await Task.sleep(for: .milliseconds(200))
        call.cancel()
        await #expect(throws: APIError.self) { try await call.value }
        // Tests beside this one upload too: what they have now is gone a little later.
        var left = try leftovers().subtracting(before)
        for _ in 0..<200 where !left.isEmpty {
            try await Task.sleep(for: .milliseconds(100))
            left.formIntersection(try leftovers())
        }
        #expect(left.isEmpty)
    }

    /// The session goes on sending for a while.
    @Test func aCallThatEndedTellsNoProgress() async throws {
        let server = try LoopbackServer { request, connection in _ = connection.body(request.contentLength) }
        let client = Client.of(server)
        let file = MediaFile([UInt8](repeating: 1, count: 8 << 20), name: "a.jpg")
        for _ in 0..<10 {
            let isOver = Locked(false)
            let begun = Recorder<Bool>()
            let afterEnd = Recorder<TransferProgress>()
            let call = Task {
                try await client.upload(file, as: .image) { progress in
                    begun.add(true)
                    if isOver.withLock({ $0 }) { afterEnd.add(progress) }
                    usleep(2000)
                }
            }
            try await eventually("the upload has begun") { !begun.values.isEmpty }
            call.cancel()
            await #expect(throws: APIError.self) { try await call.value }
            // What was being told just then may end.
            try await Task.sleep(for: .milliseconds(5))
            isOver.withLock { $0 = true }
            try await Task.sleep(for: .milliseconds(20))
            #expect(afterEnd.values.isEmpty)
        }
    }
}

/// A folder for one test.
final class Folder: Sendable {
    private let url = FileManager.default.temporaryDirectory.appendingPathComponent("wechat-test-\(UUID())")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.path }
    var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: url.path).sorted()) ?? [] }
    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}
