internal import Foundation
public import WeChatAPI

/// Carries a client's calls to a simulated server, without any network.
///
/// A body is read into memory. Latencies, idle times, cancellation and broken connections are those of a network.
public struct SimulatorTransport: HTTPTransport {
    private let respond: @Sendable (SimulatedRequest) -> SimulatedOutcome

    /// Creates a transport.
    ///
    /// - Parameter respond: What comes of a request: ``APISimulator/respond(to:)``, or a function of a test's own.
    public init(_ respond: @escaping @Sendable (SimulatedRequest) -> SimulatedOutcome) { self.respond = respond }

    /// Hands a request to the server and its answer to the receiver, in two pieces.
    ///
    /// - Throws: `TransportError` where the connection breaks, the server takes longer than the request allows, a file cannot
    ///   be read, the receiver wants no more, or the task is cancelled.
    public func send(
        _ request: HTTPRequest, to receiver: some HTTPResponseReceiver, progress: (@Sendable (Int64) -> Void)?
    ) async throws(TransportError) -> HTTPResponse {
        guard !Task.isCancelled else { throw TransportError(.cancelled) }
        guard let address = URLComponents(string: request.address), address.host != nil else {
            throw TransportError(.badRequest)
        }
        let body = try request.body.bytes()
        var query = Dictionary(request.query.map { ($0.name, $0.value) }) { first, _ in first }
        for item in address.queryItems ?? [] { query[item.name] = item.value ?? "" }
        let outcome = respond(
            SimulatedRequest(
                method: request.method, path: address.path, query: query,
                contentType: request.headers.first { $0.name.lowercased() == "content-type" }?.value ?? "", body: body))
        if outcome.cut == .beforeRequest { throw TransportError(.unreachable) }
        progress?(Int64(body.count))
        do { try await Task.sleep(for: min(outcome.latency, request.idleTimeout)) } catch {
            throw TransportError(.cancelled)
        }
        guard outcome.latency < request.idleTimeout else { throw TransportError(.timedOut) }
        if outcome.cut == .beforeAnswer { throw TransportError(.disconnected) }
        let answer = outcome.answer
        let headers = answer.headers.map { (name: $0.key, value: $0.value) }
        let head = HTTPResponse(status: answer.status, headers: headers + [("Content-Length", "\(answer.body.count)")])
        let half = answer.body.count / 2
        do {
            try receiver.receive(head)
            if half > 0 { try receiver.receive(answer.body[..<half]) }
            if outcome.cut == .inAnswer { throw TransportError(.disconnected) }
            if half < answer.body.count { try receiver.receive(answer.body[half...]) }
        } catch {
            throw error as? TransportError ?? TransportError(.stopped)
        }
        return head
    }
}

extension HTTPBody {
    /// All of the body.
    fileprivate func bytes() throws(TransportError) -> [UInt8] {
        var bytes: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .bytes(let more): bytes += more
            case .file(let path, let size):
                guard let data = FileManager.default.contents(atPath: path), data.count == Int(size) else {
                    throw TransportError(.unreadableFile, path)
                }
                bytes += data
            }
        }
        return bytes
    }
}
