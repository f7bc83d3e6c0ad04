/// Carries requests to WeChat's server.
///
/// ``URLSessionTransport`` is there already, and `WeChatAsyncHTTPClient` has one for servers on SwiftNIO. Another HTTP client is
/// handed in by conforming it to this protocol.
public protocol HTTPTransport: Sendable {
    /// Sends a request.
    ///
    /// The task's cancellation ends the exchange. The transport follows no redirection by itself.
    ///
    /// - Parameters:
    ///   - request: What is sent.
    ///   - receiver: Takes the response as it arrives.
    ///   - progress: Told the number of bytes of the body that left, from time to time and in growing order.
    /// - Returns: The head of the response, when the receiver has all of the body.
    /// - Throws: ``TransportError``; with the reason ``TransportError/Reason/stopped`` where the receiver threw an error that is none.
    func send(
        _ request: HTTPRequest, to receiver: some HTTPResponseReceiver, progress: (@Sendable (Int64) -> Void)?
    ) async throws(TransportError) -> HTTPResponse
}

/// Why an exchange failed. It never holds the request's query.
public struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What happened.
    public enum Reason: String, Sendable, Hashable {
        /// No connection came about: nothing was sent.
        case unreachable
        /// The connection broke.
        case disconnected
        /// Nothing happened for the time that the request allows.
        case timedOut
        /// The task was cancelled.
        case cancelled
        /// The certificate of the server was refused.
        case untrusted
        /// The receiver of the response wanted no more.
        case stopped
        /// A body is larger than the limit.
        case tooLarge
        /// A file of the body could not be read.
        case unreadableFile
        /// What answered does not speak HTTP.
        case notHTTP
        /// The request cannot be sent: its address is none.
        case badRequest
    }

    /// What happened.
    public var reason: Reason

    /// More about it, without any secret.
    public var detail: String

    /// Creates an error.
    public init(_ reason: Reason, _ detail: String = "") {
        self.reason = reason
        self.detail = detail
    }

    /// What happened, for a person.
    public var description: String {
        let text =
            switch reason {
            case .unreachable: "the server cannot be reached"
            case .disconnected: "the connection broke"
            case .timedOut: "the server did not answer in time"
            case .cancelled: "the call was cancelled"
            case .untrusted: "the server's certificate is not trusted"
            case .stopped: "the response was not wanted"
            case .tooLarge: "the body is too large"
            case .unreadableFile: "a file of the body cannot be read"
            case .notHTTP: "what answered does not speak HTTP"
            case .badRequest: "the address cannot be used"
            }
        return detail.isEmpty ? text : "\(text): \(detail)"
    }
}
