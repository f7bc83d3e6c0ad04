// Logs and secrets are part of this module's interface.
@_exported public import WeChatLog
internal import WeChatMessageCoding

/// Calls WeChat's HTTP API for one account.
///
/// A call that WeChat refuses for its token is repeated once with a new one. Faults of the network, and the answer that
/// the system is busy, are met by repeating the call, where a repetition does no harm.
public struct APIClient: Sendable {
    /// The host of the API, with its scheme: `https://api.weixin.qq.com`.
    public var host: String

    /// The tokens of the account.
    public let tokens: AccessTokens

    /// What carries the calls.
    public let transport: any HTTPTransport

    /// How calls are repeated that may be.
    public var retries: RetryPolicy

    /// How long a call may take, all its repetitions apart. Uploads and downloads are not bound by it.
    public var timeout: Duration

    /// How long nothing may happen during an upload or download.
    public var idleTimeout: Duration

    /// What files may be uploaded: at first what the tokens' source says.
    public var mediaLimits: MediaLimits

    /// Where calls that fail or are repeated are told.
    public var log: Log

    /// The most bytes of an answer that is no download.
    static let answerLimit = 16 << 20

    /// Creates a client.
    ///
    /// - Parameters:
    ///   - tokens: The tokens of the account.
    ///   - host: The host of the API, with its scheme: ``Host``. Without it, that of the tokens' source.
    ///   - transport: What carries the calls.
    ///   - log: Where calls that fail or are repeated are told.
    public init(
        tokens: AccessTokens, host: String? = nil, transport: any HTTPTransport = URLSessionTransport.shared,
        log: Log = .none
    ) {
        self.tokens = tokens
        self.host = host ?? tokens.source.host
        self.transport = transport
        self.log = log
        retries = RetryPolicy()
        timeout = .seconds(10)
        idleTimeout = .seconds(30)
        mediaLimits = tokens.source.mediaLimits
    }

    /// The hosts of the API.
    public enum Host {
        /// Official accounts, mini programs, Channels and the open platform.
        public static let weChat = "https://api.weixin.qq.com"
        /// WeCom.
        public static let weCom = "https://qyapi.weixin.qq.com"
    }

    // MARK: Calls

    /// Calls an API whose answer is JSON.
    ///
    /// - Parameters:
    ///   - method: `GET` or `POST`.
    ///   - path: The path, without a query: `/cgi-bin/message/custom/send`.
    ///   - query: The parameters beside the token.
    ///   - tokenParameter: The name of the parameter that carries the token.
    ///   - json: The body.
    ///   - isRepeatable: Whether the call may be made twice without harm. A call that never reached the server is repeated
    ///     in any case.
    ///   - secrets: What the body carries, and no error may show.
    /// - Returns: The answer, a JSON object whose `errcode` is 0 or absent.
    /// - Throws: ``APIError``.
    public func call(
        _ method: String, _ path: String, query: [(name: String, value: String)] = [],
        tokenParameter: String = "access_token", json: [UInt8]? = nil, isRepeatable: Bool? = nil,
        hiding secrets: [Secret] = []
    ) async throws(APIError) -> APIAnswer {
        // The token would go to a host of another name, or be a part of the last parameter.
        guard path.hasPrefix("/"), !path.utf8.contains(where: { "?#".utf8.contains($0) }) else {
            throw .invalidRequest(
                "'\(path.prefix { $0 != "?" && $0 != "#" })' is no path of a call: it begins with a slash, and the parameters "
                    + "are given as the query")
        }
        let call = "\(method) \(path)"
        return try await exchange(call, isRepeatable: isRepeatable ?? (method == "GET")) {
            (token) async throws(APIError) -> APIAnswer in
            var request = HTTPRequest(
                method: method, address: host + path, query: [(tokenParameter, token.value)] + query,
                idleTimeout: timeout)
            if let json {
                request.headers = [("Content-Type", "application/json; charset=utf-8")]
                request.body = HTTPBody(json)
            }
            let response = try await transport.answer(to: request, call: call, within: timeout)
            return try APIAnswer(response, call: call, hiding: [Secret(token.value)] + secrets)
        }
    }

    /// Makes a call with the token, again with a new one where WeChat refuses it, and again after a fault of the network.
    func exchange<Answer: Sendable>(
        _ call: String, isRepeatable: Bool, _ attempt: (AccessToken) async throws(APIError) -> Answer
    ) async throws(APIError) -> Answer {
        var failures = 0
        var hasRefreshed = false
        while true {
            let token = try await tokens.token()
            do throws(APIError) {
                return try await attempt(token)
            } catch {
                if !hasRefreshed, error.refusal?.code.remedy == .refreshToken {
                    hasRefreshed = true
                    log(
                        .info, "WeChat refused a token", ["call": call, "code": "\(error.refusal?.code.rawValue ?? 0)"])
                    await tokens.invalidate(token)
                    continue
                }
                failures += 1
                try await retries.wait(after: failures, error, call: call, isRepeatable: isRepeatable, log: log)
            }
        }
    }
}

extension HTTPTransport {
    /// Sends a request of a call and reads the answer into memory.
    func answer(
        to request: HTTPRequest, call: String, within time: Duration? = nil,
        progress: (@Sendable (Int64) -> Void)? = nil
    ) async throws(APIError) -> RawAnswer {
        do throws(TransportError) {
            return try await answer(to: request, within: time, progress: progress)
        } catch {
            throw .transport(error, call: call)
        }
    }

    /// Sends a request and reads the answer into memory.
    ///
    /// - Parameter time: How long it may take; `nil` where the request's idle time alone counts.
    package func answer(to request: HTTPRequest, within time: Duration?, progress: (@Sendable (Int64) -> Void)? = nil)
        async throws(TransportError) -> RawAnswer
    {
        guard let time else {
            let body = BodyCollector(limit: APIClient.answerLimit)
            let head = try await send(request, to: body, progress: progress)
            return RawAnswer(status: head.status, headers: head.headers, bytes: body.bytes)
        }
        return try await withTimeout(time) { () async throws(TransportError) in
            try await answer(to: request, within: nil, progress: progress)
        }
    }
}

/// An answer before it is understood.
package struct RawAnswer: Sendable {
    package let status: Int
    package var headers: [(name: String, value: String)] = []
    package let bytes: [UInt8]
}

extension APIError {
    /// Whether the call may succeed when it is made again.
    func isTransient(isRepeatable: Bool) -> Bool {
        switch self {
        case .transport(let error, _):
            switch error.reason {
            case .unreachable: true
            case .disconnected, .timedOut: isRepeatable
            case .cancelled, .stopped, .untrusted, .tooLarge, .unreadableFile, .notHTTP, .badRequest: false
            }
        case .status(let status, _): status >= 500 && isRepeatable
        case .refused(let refusal): refusal.code == .systemBusy && isRepeatable
        case .quotaExceeded, .unreadableAnswer, .invalidRequest, .file: false
        }
    }
}

/// Ends a function that takes too long.
func withTimeout<Value: Sendable>(
    _ time: Duration, _ body: @escaping @Sendable () async throws(TransportError) -> Value
) async throws(TransportError) -> Value {
    let result = await withTaskGroup(of: Result<Value, TransportError>?.self) { group in
        group.addTask {
            do throws(TransportError) { return .success(try await body()) } catch { return .failure(error) }
        }
        group.addTask {
            try? await Task.sleep(for: time.bounded)
            return nil
        }
        let first = await group.next() ?? nil
        group.cancelAll()
        return first
    }
    guard let result else {
        throw Task.isCancelled
            ? TransportError(.cancelled) : TransportError(.timedOut, "the call took longer than \(time)")
    }
    return try result.get()
}
