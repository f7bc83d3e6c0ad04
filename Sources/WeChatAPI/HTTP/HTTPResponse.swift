internal import WeChatLog

/// The head of what WeChat's server answers.
public struct HTTPResponse: Sendable {
    /// The status code. WeChat's API answers 200 even to a call that failed.
    public var status: Int

    /// The header fields as they came.
    public var headers: [(name: String, value: String)]

    /// Creates a response.
    public init(status: Int, headers: [(name: String, value: String)] = []) {
        self.status = status
        self.headers = headers
    }

    /// The value of the first header field of a name, whatever its letter case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// Takes a response as it arrives.
///
/// Its functions are called one after the other, from any thread: first the head, then the body's pieces. They may write to
/// a file, and must not wait for other tasks: the network waits for them. The first error ends the exchange.
public protocol HTTPResponseReceiver: AnyObject, Sendable {
    /// Takes the head.
    func receive(_ head: HTTPResponse) throws

    /// Takes the next bytes of the body.
    func receive(_ bytes: some Collection<UInt8>) throws
}

/// Keeps a body in memory.
final class BodyCollector: HTTPResponseReceiver {
    private let limit: Int
    private let body = Locked<[UInt8]>([])

    /// Creates a collector.
    ///
    /// - Parameter limit: The most bytes that are taken.
    init(limit: Int) { self.limit = limit }

    var bytes: [UInt8] { body.withLock { $0 } }

    func receive(_ head: HTTPResponse) {}

    func receive(_ bytes: some Collection<UInt8>) throws {
        let size = body.withLock { body in
            body += bytes
            return body.count
        }
        guard size <= limit else { throw TransportError(.tooLarge, "more than \(limit) bytes") }
    }
}
