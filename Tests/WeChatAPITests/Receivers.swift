import Foundation
import TestSupport
import WeChatAPI

/// Keeps a body in memory.
final class Collector: HTTPResponseReceiver {
    private let limit: Int
    private let pieces = Recorder<[UInt8]>()

    init(limit: Int = 1 << 24) { self.limit = limit }

    var body: [UInt8] { Array(pieces.values.joined()) }

    func receive(_ head: HTTPResponse) {}

    func receive(_ bytes: some Collection<UInt8>) throws {
        pieces.add(Array(bytes))
        guard body.count <= limit else { throw TransportError(.tooLarge) }
    }
}

/// Takes its time with each piece.
final class SlowReceiver: HTTPResponseReceiver {
    func receive(_ head: HTTPResponse) {}
    func receive(_ bytes: some Collection<UInt8>) { usleep(2000) }
}

extension HTTPTransport {
    /// Sends a request and collects the answer.
    func response(to request: HTTPRequest, progress: (@Sendable (Int64) -> Void)? = nil) async throws -> (
        head: HTTPResponse, body: [UInt8]
    ) {
        let body = Collector()
        return (try await send(request, to: body, progress: progress), body.body)
    }
}
