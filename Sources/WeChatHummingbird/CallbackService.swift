#if Server
public import ServiceLifecycle
public import WeChatCallback

/// Keeps a server that shuts down until the handlers of callbacks are done, those too whose push was answered at the deadline.
///
///     app.addServices(CallbackService(callback))
///
/// The server stops before it: no push comes any more, and the handlers can still send what they have to say.
@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
public struct CallbackService: Service {
    private let runningHandlers: @Sendable () -> Int
    private let limit: Duration

    /// Creates the service of a callback.
    ///
    /// - Parameters:
    ///   - callback: The callback.
    ///   - limit: How long to wait for handlers at the most.
    public init<Platform>(_ callback: Callback<Platform>, upTo limit: Duration = .seconds(30)) {
        runningHandlers = { callback.runningHandlers }
        self.limit = limit
    }

    /// Creates the service of the callbacks of many accounts.
    ///
    /// - Parameters:
    ///   - accounts: The callbacks.
    ///   - limit: How long to wait for the handlers of all accounts at the most.
    public init<Platform>(_ accounts: AccountCallbacks<Platform>, upTo limit: Duration = .seconds(30)) {
        runningHandlers = { accounts.runningHandlers }
        self.limit = limit
    }

    /// Waits until the server is told to shut down, and then for the handlers.
    public func run() async throws {
        try await gracefulShutdown()
        let end = ContinuousClock.now + limit
        while runningHandlers() > 0, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
#endif
