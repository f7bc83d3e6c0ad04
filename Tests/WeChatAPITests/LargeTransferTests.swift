#if os(Linux)
import Foundation
import TestSupport
import Testing
import WeChatAPI

/// A transfer needs little memory, whatever its size.
@Suite(.serialized) struct LargeTransferTests {
    private static let gigabyte = 1 << 30
    private static let allowedGrowth = 30 << 20

    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    /// The memory of this process that is not shared with a file, in bytes.
    private static func residentMemory() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") } ?? ""
        return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) << 10
    }

    @Test func aGigabyteIsDownloaded() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let piece = [UInt8](repeating: 0x5A, count: 1 << 20)
        let server = try LoopbackServer { _, connection in
            connection.write(
                "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: \(Self.gigabyte)\r\n\r\n")
            for _ in 0..<(Self.gigabyte >> 20) where !connection.write(piece) { return }
        }
        let start = Self.residentMemory()
        let peak = Recorder<Int>()
        let file = try await Client.of(server).download(
            "M", to: .file(folder.appendingPathComponent("video.mp4").path),
            progress: { if $0.completed % (16 << 20) < 1 << 17 { peak.add(Self.residentMemory() - start) } })
        #expect(file.size == Self.gigabyte)
        let growth = try #require(peak.values.max())
        print("1 GB downloaded: memory grew by \(growth >> 10) KB at most")
        #expect(growth < Self.allowedGrowth)
    }

    @Test func aGigabyteIsUploaded() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("大.mp4").path
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        try FileHandle(forWritingTo: URL(fileURLWithPath: path)).truncate(atOffset: UInt64(Self.gigabyte))
        let server = try LoopbackServer { request, connection in
            var count = 0
            while count < request.contentLength {
                let bytes = connection.read(atMost: 1 << 18)
                if bytes.isEmpty { return }
                count += bytes.count
            }
            connection.respond(#"{"type":"video","media_id":"M\#(count > Self.gigabyte)","created_at":1700000000}"#)
        }
        var client = Client.of(server)
        client.mediaLimits = .unlimited
        let start = Self.residentMemory()
        let peak = Recorder<Int>()
        let media = try await client.upload(
            MediaFile(path: path), as: .video, progress: { _ in peak.add(Self.residentMemory() - start) })
        #expect(media.mediaID == "Mtrue")
        let growth = try #require(peak.values.max())
        print("1 GB uploaded: memory grew by \(growth >> 10) KB at most, told of \(peak.values.count) times")
        #expect(growth < Self.allowedGrowth)
    }
}
#endif
