internal import Foundation
internal import WeChatLog

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

/// One request and its response, between the session's delegate and the task that waits.
final class Exchange: Sendable {
    private struct State {
        var head: HTTPResponse?
        var waiter: CheckedContinuation<Void, Never>?
        var isComplete = false
        var failure: TransportError?
    }

    private let state = Locked(State())
    private let activity = Activity()
    private let task: TaskHandle
    private let body: SessionBody
    private let request: HTTPRequest
    private let size: Int64
    private let receiver: any HTTPResponseReceiver
    private let progress: (@Sendable (Int64) -> Void)?

    init(
        of request: HTTPRequest, _ body: SessionBody, task: URLSessionTask, receiver: any HTTPResponseReceiver,
        progress: (@Sendable (Int64) -> Void)?
    ) {
        self.task = TaskHandle(task: task)
        self.body = body
        self.request = request
        size = request.body.size
        self.receiver = receiver
        self.progress = progress
    }

    /// Sends the request and waits for the end of the response.
    func run() async throws(TransportError) -> HTTPResponse {
        task.resume()
        let watch = Task { await self.watch() }
        await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                let isComplete = state.withLock { state in
                    if !state.isComplete { state.waiter = waiter }
                    return state.isComplete
                }
                if isComplete { waiter.resume() }
            }
        } onCancel: {
            fail(TransportError(.cancelled))
        }
        watch.cancel()
        let (head, failure) = state.withLock { ($0.head, $0.failure) }
        if let failure { throw failure }
        guard let head else { throw TransportError(.disconnected, "there was no response") }
        return head
    }

    /// Ends the exchange where nothing happens for too long.
    private func watch() async {
        guard let failure = try? await activity.lull(of: request.idleTimeout) else { return }
        fail(failure)
    }

    // MARK: From the session

    func receive(_ response: URLResponse) {
        guard let response = response as? HTTPURLResponse else { return }
        let head = HTTPResponse(response)
        activity.note()
        let isWanted = state.withLock { state in
            state.head = head
            return !state.isComplete
        }
        if isWanted { handOn { try receiver.receive(head) } }
    }

    func receive(_ data: Data) {
        activity.note()
        if isWanted { handOn { try receiver.receive(data) } }
    }

    /// Whether the exchange has not ended.
    private var isWanted: Bool { state.withLock { !$0.isComplete } }

    private func handOn(_ body: () throws -> Void) {
        do { try body() } catch {
            fail(error as? TransportError ?? TransportError(.stopped))
        }
    }

    func sent(_ bytes: Int64) {
        activity.note()
        if isWanted { progress?(min(bytes, size)) }
    }

    func complete(_ error: (any Error)?) {
        finish(error.map(TransportError.init))
    }

    /// Ends the exchange where the session is about to send the body a second time.
    func refuseSecondBody() { fail(TransportError(.disconnected, "before the response")) }

    private func fail(_ failure: TransportError) {
        if finish(failure) { task.cancel() }
    }

    /// Ends the exchange, if it has not ended.
    @discardableResult private func finish(_ failure: TransportError?) -> Bool {
        // First: whoever waits may end the process.
        body.remove()
        let (isNews, waiter) = state.withLock { state in
            guard !state.isComplete else { return (false, CheckedContinuation<Void, Never>?.none) }
            state.isComplete = true
            state.failure = failure
            defer { state.waiter = nil }
            return (true, state.waiter)
        }
        waiter?.resume()
        return isNews
    }
}

extension HTTPResponse {
    fileprivate init(_ response: HTTPURLResponse) {
        self.init(
            status: response.statusCode,
            headers: response.allHeaderFields.compactMap { field in
                guard let name = field.key as? String, let value = field.value as? String else { return nil }
                return (name, value)
            })
    }
}

/// A session's task.
///
/// `@unchecked Sendable`: `URLSessionTask` is documented as safe to resume and cancel from any thread, and nothing
/// else is done to it here; some versions of the library do not declare it.
private struct TaskHandle: @unchecked Sendable {
    let task: URLSessionTask
    func resume() { task.resume() }

    /// Cancels the task, on another thread: the session waits for its own queue there, and this may be called on it.
    func cancel() { DispatchQueue.global().async { task.cancel() } }
}

extension TransportError {
    /// The session's error without its text, which may quote the whole address.
    init(_ error: any Error) {
        guard let code = (error as? URLError)?.code else {
            self.init(.disconnected)
            return
        }
        // On Linux there is no code for what TLS refuses, but a text.
        let text = code == .unknown ? error.localizedDescription : ""
        switch code {
        case _ where text.contains("certificate"): self.init(.untrusted)
        case _ where text.contains("wrong version number"): self.init(.notHTTP)
        case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet:
            self.init(.unreachable)
        case .timedOut: self.init(.timedOut)
        case .cancelled: self.init(.cancelled)
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
            .clientCertificateRequired:
            self.init(.untrusted)
        case .badURL: self.init(.badRequest)
        // The scheme has been looked at: it is what answered that is unsupported.
        case .unsupportedURL, .cannotParseResponse: self.init(.notHTTP)
        default: self.init(.disconnected, "URLError \(code.rawValue)")
        }
    }
}
