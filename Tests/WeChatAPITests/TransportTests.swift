import Foundation
import TestSupport
import Testing
import WeChatAPI

/// The transports on real sockets, faults included.
@Suite struct TransportTests {
    private func get(_ server: LoopbackServer, _ transport: Transport, idleTimeout: Duration = .seconds(5))
        async throws -> [UInt8]
    {
        let request = HTTPRequest(method: "GET", address: server.address + "/x", idleTimeout: idleTimeout)
        return try await transport.it.response(to: request).body
    }

    private func reason(_ body: () async throws -> Void) async -> TransportError.Reason? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? TransportError)?.reason
        }
    }

    @Test(arguments: Transport.allCases) func aRequestCarriesItsMethodQueryHeadersAndBody(transport: Transport)
        async throws
    {
        let server = try LoopbackServer { request, connection in
            let body = String(decoding: connection.body(request.contentLength), as: UTF8.self)
            connection.respond("\(request.line)|\(request.headers["content-type"] ?? "")|\(body)", type: "text/x")
        }
        let request = HTTPRequest(
            method: "POST", address: server.address + "/a/b", query: [("k", "ä&="), ("l", "1")],
            headers: [("Content-Type", "application/json")], body: HTTPBody(Array("{\"文\":1}".utf8)))
        let (head, body) = try await transport.it.response(to: request)
        #expect(head.status == 200)
        #expect(head.header("content-TYPE") == "text/x")
        let text = String(decoding: body, as: UTF8.self)
        #expect(text == "POST /a/b?k=%C3%A4%26%3D&l=1 HTTP/1.1|application/json|{\"文\":1}")
    }

    @Test(arguments: Transport.allCases) func aFileIsSentWithItsLengthAndProgress(transport: Transport) async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let server = try LoopbackServer { request, connection in
            let body = connection.body(request.contentLength)
            let sum = body.reduce(0) { $0 &+ Int($1) }
            connection.respond("\(body.count) \(sum) \(request.headers["transfer-encoding"] ?? "none")")
        }
        let sent = Recorder<Int64>()
        let body = HTTPBody([.bytes([1, 2]), .file(path: path, size: Int64(bytes.count)), .bytes([3])])
        let response = try await transport.it.response(
            to: HTTPRequest(method: "POST", address: server.address, body: body), progress: { sent.add($0) })
        let text = String(decoding: response.body, as: UTF8.self)
        #expect(text == "300003 \(bytes.reduce(6) { $0 + Int($1) }) none")
        #expect(sent.values == sent.values.sorted())
        #expect(sent.values.last == 300_003)
    }

    @Test(arguments: Transport.allCases) func aRedirectionIsNotFollowed(transport: Transport) async throws {
        let server = try LoopbackServer { request, connection in
            connection.respond("", status: "302 Found", headers: "Location: \(request.path)/again\r\n")
        }
        let response = try await transport.it.response(
            to: HTTPRequest(method: "GET", address: server.address + "/x"))
        #expect(response.head.status == 302)
    }

    @Test(arguments: Transport.allCases) func aResponseThatAsksForAPasswordIsTakenAsItIs(transport: Transport)
        async throws
    {
        let server = try LoopbackServer { _, connection in
            connection.respond("no", status: "401 Unauthorized", headers: "WWW-Authenticate: Basic realm=\"x\"\r\n")
        }
        // The session is as good as before afterwards.
        for _ in 0..<3 {
            let (head, body) = try await transport.it.response(
                to: HTTPRequest(method: "GET", address: server.address + "/x", idleTimeout: .seconds(5)))
            #expect(head.status == 401)
            #expect(String(decoding: body, as: UTF8.self) == "no")
        }
    }

    @Test(arguments: Transport.allCases) func nobodyListens(transport: Transport) async throws {
        let port = try LoopbackServer.unusedPort()
        #expect(
            await reason {
                _ = try await transport.it.response(
                    to: HTTPRequest(method: "GET", address: "http://127.0.0.1:\(port)/"))
            } == .unreachable)
    }

    @Test(arguments: Transport.allCases) func anotherServerThanOneOfTheWebListens(transport: Transport) async throws {
        let server = try LoopbackServer { _, connection in connection.write("SSH-2.0-OpenSSH_9.2\r\n") }
        #expect(await reason { _ = try await get(server, transport) } == .notHTTP)
        for address in ["127.0.0.1", "ftp://127.0.0.1", "http://"] {
            let request = HTTPRequest(method: "GET", address: address)
            #expect(await reason { _ = try await transport.it.response(to: request) } == .badRequest)
        }
    }

    @Test(arguments: Transport.allCases) func theConnectionBreaksInTheHead(transport: Transport) async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Le")
            connection.reset()
        }
        #expect(await reason { _ = try await get(server, transport) } == .disconnected)
    }

    @Test(arguments: Transport.allCases) func theServerDoesNotSpeakTLS(transport: Transport) async throws {
        let server = try LoopbackServer { connection in
            connection.write("220 mail.example ESMTP\r\n")
            _ = connection.read(atMost: 1 << 16)
        }
        let address = server.address.replacing("http://", with: "https://")
        #expect(
            await reason {
                _ = try await transport.it.response(to: HTTPRequest(method: "GET", address: address + "/x"))
            } == .notHTTP)
    }

    #if AsyncHTTPClient
    @Test(arguments: Transport.allCases) func nobodyVouchesForTheServer(transport: Transport) async throws {
        let server = try SelfSignedServer()
        defer { server.stop() }
        var found: TransportError.Reason?
        try await eventually("the server listens") {
            found = await reason {
                _ = try await transport.it.response(to: HTTPRequest(method: "GET", address: server.address))
            }
            return found != .unreachable
        }
        #expect(found == .untrusted)
    }

    /// With `URLSession` of Swift 6.3 on Linux each of them ends the process.
    @Test(arguments: [
        "HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 200 OK\r\nA: b\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\nabc",
    ])
    func theConnectionIsClosedTooEarly(answer: String) async throws {
        let server = try LoopbackServer { _, connection in connection.write(answer) }
        #expect(await reason { _ = try await get(server, .asyncHTTPClient) } == .disconnected)
    }
    #endif

    @Test(arguments: Transport.allCases) func theConnectionBreaksInTheBody(transport: Transport) async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc")
            connection.pause(0.1)
            connection.reset()
        }
        #expect(await reason { _ = try await get(server, transport) } == .disconnected)
    }

    @Test(arguments: Transport.allCases) func theBodyEndsEarly(transport: Transport) async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc")
        }
        #expect(await reason { _ = try await get(server, transport) } == .disconnected)
    }

    @Test(arguments: Transport.allCases) func theHeadStalls(transport: Transport) async throws {
        let server = try LoopbackServer { _, connection in connection.pause(60) }
        let start = ContinuousClock.now
        #expect(await reason { _ = try await get(server, transport, idleTimeout: .milliseconds(300)) } == .timedOut)
        #expect(start.duration(to: .now) < .seconds(30))
    }

    @Test(arguments: Transport.allCases) func theBodyStalls(transport: Transport) async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc")
            connection.pause(60)
        }
        let start = ContinuousClock.now
        #expect(await reason { _ = try await get(server, transport, idleTimeout: .milliseconds(300)) } == .timedOut)
        #expect(start.duration(to: .now) < .seconds(30))
    }

    @Test(arguments: Transport.allCases) func aSlowBodyThatGoesOnIsNoStall(transport: Transport) async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n")
            for _ in 0..<6 {
                connection.pause(0.6)
                connection.write("x")
            }
        }
        #expect(try await get(server, transport, idleTimeout: .seconds(3)).count == 6)
    }

    @Test(arguments: Transport.allCases) func aCancelledTaskEndsTheExchange(transport: Transport) async throws {
        let server = try LoopbackServer { _, connection in connection.pause(60) }
        let task = Task { try await get(server, transport) }
        try await Task.sleep(for: .milliseconds(100))
        task.cancel()
        let start = ContinuousClock.now
        #expect(await reason { _ = try await task.value } == .cancelled)
        #expect(start.duration(to: .now) < .seconds(30))
    }

    @Test(arguments: Transport.allCases) func aReceiverThatThrowsEndsTheExchange(transport: Transport) async throws {
        let server = try LoopbackServer { _, connection in
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n")
            while connection.write([UInt8](repeating: 1, count: 1 << 16)) {}
        }
        #expect(
            await reason {
                _ = try await transport.it.send(
                    HTTPRequest(method: "GET", address: server.address), to: Collector(limit: 100_000), progress: nil)
            } == .tooLarge)
    }

    @Test(arguments: Transport.allCases) func aReaderThatIsSlowDoesNotStopOtherCalls(transport: Transport) async throws
    {
        let server = try LoopbackServer { request, connection in
            connection.respond(String(repeating: "x", count: request.path == "/large" ? 4_000_000 : 10))
        }
        let slow = Task {
            try await transport.it.send(
                HTTPRequest(method: "GET", address: server.address + "/large"), to: SlowReceiver(), progress: nil)
        }
        for _ in 0..<20 { #expect(try await get(server, transport).count == 10) }
        #expect(try await slow.value.status == 200)
    }

    @Test(arguments: Transport.allCases) func anErrorNeverShowsTheQuery(transport: Transport) async throws {
        let port = try LoopbackServer.unusedPort()
        for address in ["http://127.0.0.1:\(port)/", "http://no such host/", "nothing"] {
            do {
                _ = try await transport.it.response(
                    to: HTTPRequest(method: "GET", address: address, query: [("access_token", "SECRET-TOKEN")]))
                Issue.record("nobody answers at \(address)")
            } catch {
                #expect(!"\(error)".contains("SECRET") && !"\(error.localizedDescription)".contains("SECRET"))
                #expect(!String(reflecting: error).contains("SECRET"))
            }
        }
    }
}
