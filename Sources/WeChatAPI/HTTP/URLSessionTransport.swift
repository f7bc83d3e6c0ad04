#if canImport(FoundationNetworking)
internal import WeChatLog
internal import Foundation
public import FoundationNetworking
#else
public import Foundation
#endif

/// Carries requests by Foundation's `URLSession`.
///
/// Nothing is cached, no cookie is kept, no redirection is followed. Large bodies are sent from a temporary file, so
/// that the request has a `Content-Length`: WeChat's upload takes no other. Both directions need little memory, whatever
/// the size of the body.
///
/// On Linux, Foundation of Swift 6.3 itself ends the process where a server closes the connection within the head of its
/// response (swift-corelibs-foundation 5285), or states a length of 2⁶³ − 512 bytes or more. A server program on Linux gives
/// the client the transport of `WeChatAsyncHTTPClient`.
public final class URLSessionTransport: HTTPTransport {
    /// The transport for a program that has no reason for one of its own.
    public static let shared = URLSessionTransport()

    private let session: URLSession
    private let exchanges = Exchanges()

    /// Creates a transport.
    ///
    /// - Parameter configuration: How the session connects: proxies, protocols. Its cache and cookies are turned off.
    public init(configuration: URLSessionConfiguration = .ephemeral) {
        configuration.urlCache = nil
        configuration.httpCookieStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        #if canImport(FoundationNetworking)
        // This session reads from the network as fast as it can and keeps what its delegate has not taken, unless the
        // delegate is called on the thread that reads.
        let queue: OperationQueue? = InlineQueue()
        #else
        let queue: OperationQueue? = nil
        #endif
        session = URLSession(configuration: configuration, delegate: exchanges, delegateQueue: queue)
    }

    deinit { session.finishTasksAndInvalidate() }

    /// Sends a request.
    ///
    /// - Parameters:
    ///   - request: What is sent.
    ///   - receiver: Takes the response as it arrives, on the session's thread.
    ///   - progress: Told the number of bytes of the body that left.
    /// - Returns: The head of the response, when the receiver has all of the body.
    /// - Throws: ``TransportError``.
    public func send(
        _ request: HTTPRequest, to receiver: some HTTPResponseReceiver, progress: (@Sendable (Int64) -> Void)? = nil
    ) async throws(TransportError) -> HTTPResponse {
        guard URLComponents(ofTheWeb: request.url) != nil, let url = URL(string: request.url) else {
            throw TransportError(.badRequest, String(request.address.prefix { $0 != "?" }))
        }
        var urlRequest = URLRequest(url: url)
        urlRequest.httpMethod = request.method
        // The session counts in whole seconds, and not alike on all systems: the exchange looks after the time itself.
        urlRequest.timeoutInterval = 7 * 86400
        for header in request.headers { urlRequest.setValue(header.value, forHTTPHeaderField: header.name) }
        let body = try SessionBody(request.body)
        let task = self.task(with: &urlRequest, body, size: request.body.size)
        let exchange = Exchange(of: request, body, task: task, receiver: receiver, progress: progress)
        exchanges.add(exchange, for: task)
        return try await exchange.run()
    }

    private func task(with request: inout URLRequest, _ body: SessionBody, size: Int64) -> URLSessionTask {
        #if canImport(FoundationNetworking)
        // This session ends the process where the connection breaks just as it reads a file (`EasyHandle.swift`,
        // `curl_easy_pause`), and where it sends a body once more because a connection that was kept has died, it begins
        // neither a file nor bytes anew. With a stream it does neither; it asks for a new one, and gets none.
        if let stream = body.stream {
            request.httpBodyStream = stream
            request.setValue("\(size)", forHTTPHeaderField: "Content-Length")
            // A blank in place of `chunked`: libcurl sends no such field, and takes the length that is given.
            request.setValue(" ", forHTTPHeaderField: "Transfer-Encoding")
        }
        #else
        switch body {
        case .none: break
        case .bytes(let bytes): request.httpBody = bytes
        case .file(let file): return session.uploadTask(with: request, fromFile: file.url)
        }
        #endif
        return session.dataTask(with: request)
    }
}

#if canImport(FoundationNetworking)
/// Runs what it is given at once, on the thread that gives it.
private final class InlineQueue: OperationQueue, @unchecked Sendable {
    // It has no state of its own.
    override func addOperation(_ block: @escaping @Sendable () -> Void) { block() }
}
#endif

/// The exchanges under way, by their tasks: what the session tells is handed to the one it concerns.
private final class Exchanges: NSObject, URLSessionDataDelegate {
    private let byTask = Locked<[Int: Exchange]>([:])

    func add(_ exchange: Exchange, for task: URLSessionTask) {
        byTask.withLock { $0[task.taskIdentifier] = exchange }
    }

    private func exchange(of task: URLSessionTask) -> Exchange? { byTask.withLock { $0[task.taskIdentifier] } }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        exchange(of: dataTask)?.receive(response)
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        exchange(of: dataTask)?.receive(data)
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didSendBodyData bytesSent: Int64, totalBytesSent: Int64,
        totalBytesExpectedToSend: Int64
    ) {
        exchange(of: task)?.sent(totalBytesSent)
    }

    #if canImport(FoundationNetworking)
    /// Ends an exchange whose body would be sent once more. Where a connection that was kept breaks before the response, this
    /// session makes the request again by itself, and a message might arrive twice: whoever calls knows whether that does harm.
    func urlSession(
        _ session: URLSession, task: URLSessionTask,
        needNewBodyStream completionHandler: @escaping (InputStream?) -> Void
    ) {
        exchange(of: task)?.refuseSecondBody()
        completionHandler(nil)
    }
    #endif

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    #if canImport(FoundationNetworking)
    /// Takes a response that asks for a password as it is, as on other systems. This session asks when all of it is there,
    /// and where it is told to go on without one it never ends the task.
    func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        byTask.withLock { $0.removeValue(forKey: task.taskIdentifier) }?.complete(nil)
        // On another thread: the session waits for its own queue there, and this is called on it. The closure goes to that
        // thread whole: nothing here keeps it.
        nonisolated(unsafe) let end = completionHandler
        DispatchQueue.global().async { end(.cancelAuthenticationChallenge, nil) }
    }
    #endif

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        byTask.withLock { $0.removeValue(forKey: task.taskIdentifier) }?.complete(error)
    }
}
