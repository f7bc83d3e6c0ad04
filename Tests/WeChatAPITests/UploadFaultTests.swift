import Foundation
import TestSupport
import Testing
import WeChatAPI

/// Connections that break while a body is sent.
@Suite(.serialized) struct UploadFaultTests {
    /// Bytes that are nowhere alike.
    private static func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    }

    /// What came of a call: the answer, or why there is none.
    private static func post(_ body: HTTPBody, to server: LoopbackServer, _ transport: Transport) async throws -> (
        String?, TransportError.Reason?
    ) {
        let request = HTTPRequest(method: "POST", address: server.address, body: body, idleTimeout: .seconds(30))
        do {
            let response = try await transport.it.response(to: request)
            return (String(decoding: response.body, as: UTF8.self), nil)
        } catch let error as TransportError {
            return (nil, error.reason)
        }
    }

    /// A large body once ended the process, when the connection broke just as the session read the file.
    @Test(arguments: Transport.allCases)
    func aConnectionThatBreaksAnywhereInALargeBodyIsAnError(transport: Transport) async throws {
        await #expect(processExitsWith: .success) { [transport] in
            let size = 30 << 20
            var generator = SeededGenerator(seed: 20)
            let places = Recorder<Int>()
            let server = try LoopbackServer { _, connection in
                var rest = places.values.last ?? 0
                while rest > 0 {
                    let piece = connection.read(atMost: min(rest, 1 << 16))
                    if piece.isEmpty { return }
                    rest -= piece.count
                }
                connection.reset()
            }
            let path = FileManager.default.temporaryDirectory.appendingPathComponent("wechat-test-\(UUID())").path
            #expect(FileManager.default.createFile(atPath: path, contents: Data(count: size)))
            defer { try? FileManager.default.removeItem(atPath: path) }
            let body = HTTPBody([.bytes([1, 2, 3]), .file(path: path, size: Int64(size))])
            for round in 0..<40 {
                places.add(round == 0 ? 0 : Int.random(in: 0..<size, using: &generator))
                #expect(try await Self.post(body, to: server, transport).1 == .disconnected)
            }
        }
    }

    /// A server that took the whole of a message and then breaks a connection that was kept may have sent it on: whether it is
    /// sent once more is for the caller to say.
    @Test(arguments: [100, 5 << 20], Transport.allCases)
    func aBodyIsNotSentTwice(size: Int, transport: Transport) async throws {
        let bodies = Recorder<Int>()
        let server = try LoopbackServer { request, connection in
            bodies.add(connection.body(request.contentLength).count)
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            // The second request on the connection is read whole.
            var head: [UInt8] = []
            while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
                guard let byte = connection.read(atMost: 1).first else { return }
                head.append(byte)
            }
            bodies.add(connection.body(size).count)
        }
        let body = HTTPBody(Self.bytes(size))
        #expect(try await Self.post(body, to: server, transport).1 == nil)
        #expect(try await Self.post(body, to: server, transport).1 == .disconnected)
        try await Task.sleep(for: .milliseconds(100))
        // The head of a third request may have come, and nothing behind it.
        #expect(bodies.values.filter { $0 > 0 } == [size, size])
    }

    /// A connection that was kept may have died meanwhile. What is then sent on another one is the body from its beginning: the
    /// part of it that was left once made the call wait for its time-out.
    @Test(arguments: [3_000, 5 << 20], Transport.allCases)
    func aBodyIsSentAnewWhole(size: Int, transport: Transport) async throws {
        let body = Self.bytes(size)
        let server = try LoopbackServer { request, connection in
            func answer(_ request: LoopbackServer.Request) {
                let text = "\(connection.body(request.contentLength) == body)"
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: \(text.utf8.count)\r\n\r\n\(text)")
            }
            answer(request)
            // Of the next request on this connection no more is read than its beginning.
            _ = connection.read(atMost: 1 << 16)
            connection.reset()
        }
        for _ in 0..<8 {
            let (text, reason) = try await Self.post(HTTPBody(body), to: server, transport)
            #expect(text == "true" || reason == .disconnected, "\(text ?? "") \(String(describing: reason))")
        }
    }

    /// The server never has all of a body that is none of the file's states.
    @Test(arguments: [(0, 1), (2, 1), (2, 3), (1 << 18, 1 << 18 + 1), (1 << 19, 1), (3, nil)], Transport.allCases)
    func aFileOfAnotherSizeIsAnError(sizes: (Int64, Int?), transport: Transport) async throws {
        let whole = Recorder<Int>()
        let server = try LoopbackServer { request, connection in
            let body = connection.body(request.contentLength)
            if body.count == request.contentLength { whole.add(body.count) }
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        }
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("wechat-test-\(UUID())").path
        if let size = sizes.1 { #expect(FileManager.default.createFile(atPath: path, contents: Data(count: size))) }
        defer { try? FileManager.default.removeItem(atPath: path) }
        let body = HTTPBody([.bytes([1, 2, 3]), .file(path: path, size: sizes.0), .bytes([4])])
        #expect(try await Self.post(body, to: server, transport).1 == .unreadableFile)
        #expect(whole.values.isEmpty)
    }
}
