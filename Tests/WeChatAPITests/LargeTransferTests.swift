#if os(Linux)
import Foundation
import TestSupport
import Testing
import WeChatAPI

/// A transfer needs little memory, whatever its size. Each is measured in a process that does nothing else.
@Suite(.serialized) struct LargeTransferTests {
    private static let gigabyte = 1 << 30
    private static let allowedGrowth = 30 << 20

    /// The memory of this process that is not shared with a file, in bytes.
    private static func residentMemory() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") } ?? ""
        return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) << 10
    }

    @Test(arguments: Transport.allCases) func aGigabyteIsDownloaded(transport: Transport) async {
        await #expect(processExitsWith: .success) { [transport] in try await Self.download(transport) }
    }

    @Test(arguments: Transport.allCases) func aGigabyteIsUploaded(transport: Transport) async {
        await #expect(processExitsWith: .success) { [transport] in try await Self.upload(transport) }
    }

    private static func download(_ transport: Transport) async throws {
        let folder = try Folder()
        let piece = [UInt8](repeating: 0x5A, count: 1 << 20)
        let server = try LoopbackServer { _, connection in
            connection.write(
                "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: \(gigabyte)\r\n\r\n")
            for _ in 0..<(gigabyte >> 20) where !connection.write(piece) { return }
        }
        let start = residentMemory()
        let peak = Recorder<Int>()
        let file = try await Client.of(server, transport).download(
            "M", to: .file(folder.path("video.mp4")),
            progress: { if $0.completed % (16 << 20) < 1 << 17 { peak.add(residentMemory() - start) } })
        #expect(file.size == gigabyte)
        let growth = try #require(peak.values.max())
        print("1 GB downloaded by \(transport): memory grew by \(growth >> 10) KB at most")
        #expect(growth < allowedGrowth)
    }

    private static func upload(_ transport: Transport) async throws {
        let folder = try Folder()
        let path = folder.path("大.mp4")
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        try FileHandle(forWritingTo: URL(fileURLWithPath: path)).truncate(atOffset: UInt64(gigabyte))
        let server = try LoopbackServer { request, connection in
            var count = 0
            while count < request.contentLength {
                let bytes = connection.read(atMost: 1 << 18)
                if bytes.isEmpty { return }
                count += bytes.count
            }
            connection.respond(#"{"type":"video","media_id":"M\#(count > gigabyte)","created_at":1700000000}"#)
        }
        var client = Client.of(server, transport)
        client.mediaLimits = .unlimited
        let start = residentMemory()
        let peak = Recorder<Int>()
        let media = try await client.upload(
            MediaFile(path: path), as: .video, progress: { _ in peak.add(residentMemory() - start) })
        #expect(media.mediaID == "Mtrue")
        let growth = try #require(peak.values.max())
        let told = "told of \(peak.values.count) times"
        print("1 GB uploaded by \(transport): memory grew by \(growth >> 10) KB at most, \(told)")
        #expect(growth < allowedGrowth)
    }
}
#endif
