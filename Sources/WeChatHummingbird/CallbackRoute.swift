#if Server
public import Hummingbird
public import WeChatCallback
internal import WeChatLog
public import WeChatMessageCoding

@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
extension RouterMethods {
    /// Takes WeChat's requests at a path.
    ///
    ///     router.callback("wechat", callback)
    ///
    /// A body that is larger than the callback allows is answered with 413, and one that has not come after five seconds with 408.
    ///
    /// - Parameters:
    ///   - path: The path of the callback URL.
    ///   - callback: What answers.
    @discardableResult public func callback<Platform>(_ path: RouterPath, _ callback: Callback<Platform>) -> Self {
        for method in [HTTPRequest.Method.get, .post] {
            on(path, method: method) { request, _ in try await callback.response(to: request) }
        }
        return self
    }

    /// Takes WeChat's requests for many accounts at a path that names the account.
    ///
    ///     router.callbacks("wechat/:appID/callback", accounts)
    ///
    /// A request for an account that is none of the platform's is answered with 404 before its body is read.
    ///
    /// - Parameters:
    ///   - path: The path of the callback URL, with the parameter `appID` where WeChat puts the account's app ID.
    ///   - accounts: What answers.
    @discardableResult public func callbacks<Platform>(_ path: RouterPath, _ accounts: AccountCallbacks<Platform>)
        -> Self
    {
        for method in [HTTPRequest.Method.get, .post] {
            on(path, method: method) { request, context in
                guard let callback = accounts.callback(of: try context.parameters.require("appID")) else {
                    throw HTTPError(.notFound, message: "there is no such account")
                }
                return try await callback.response(to: request)
            }
        }
        return self
    }
}

/// Takes WeChat's requests at a path, and hands on all others: for a server whose routes are made elsewhere.
///
///     router.add(middleware: CallbackMiddleware("/wechat", callback))
@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
public struct CallbackMiddleware<Platform: MessagePlatform, Context: RequestContext>: RouterMiddleware {
    private let path: String
    private let callback: Callback<Platform>

    /// Creates the middleware.
    ///
    /// - Parameters:
    ///   - path: The path of the callback URL, with its first slash.
    ///   - callback: What answers.
    public init(_ path: String, _ callback: Callback<Platform>, context: Context.Type = Context.self) {
        self.path = path
        self.callback = callback
    }

    /// Answers a request to the callback's path, or hands it on.
    public func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.uri.path == path else { return try await next(request, context) }
        return try await callback.response(to: request)
    }
}

@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
extension Callback {
    /// What the callback answers to a request of the server's.
    fileprivate func response(to request: Request) async throws -> Response {
        let body = request.method == .post ? try await request.body(upTo: maximumBodySize) : []
        let answer = await handle(
            CallbackRequest(method: request.method.rawValue, query: request.uri.query ?? "", body: body))
        return Response(
            status: .init(code: answer.status), headers: [.contentType: answer.contentType],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
}

@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
extension Request {
    /// How long a body may take: WeChat does not wait longer for its answer.
    private static let bodyTime: Duration = .seconds(5)

    /// The body. As a rule it is there with the head, and then there is nothing to wait for and no time to watch.
    fileprivate func body(upTo limit: Int) async throws -> [UInt8] {
        try await withThrowingTaskGroup(of: ByteBuffer?.self) { group in
            defer { group.cancelAll() }
            let isComplete = Locked(false)
            let collect: @Sendable () async throws -> ByteBuffer? = {
                let buffer = try await body.collect(upTo: limit)
                isComplete.withLock { $0 = true }
                return buffer
            }
            if #available(macOS 26, iOS 26, tvOS 26, visionOS 26, *) {
                group.addImmediateTask(operation: collect)
            } else {
                group.addTask(operation: collect)
            }
            if !isComplete.withLock({ $0 }) {
                group.addTask {
                    try await Task.sleep(for: Self.bodyTime)
                    return nil
                }
            }
            guard let buffer = try await group.next() ?? nil else { throw HTTPError(.requestTimeout) }
            return Array(buffer.readableBytesView)
        }
    }
}
#endif
