#if Server
public import ServiceLifecycle
public import WeChatCallback
public import WeChatMessageCoding

/// Keeps a server that shuts down until a callback's handlers are done, those too whose push was answered at the deadline.
///
///     app.addServices(CallbackService(callback))
///
/// The server stops before it: no push comes any more, and the handlers can still send what they have to say.
@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
public struct CallbackService<Platform: MessagePlatform>: Service {
    private let callback: Callback<Platform>
    private let limit: Duration

    /// Creates the service.
    ///
    /// - Parameters:
    ///   - callback: The callback.
    ///   - limit: How long to wait for handlers at the most.
    public init(_ callback: Callback<Platform>, upTo limit: Duration = .seconds(30)) {
        self.callback = callback
        self.limit = limit
    }

    /// Waits until the server is told to shut down, and then for the handlers.
    public func run() async throws {
        try await gracefulShutdown()
        let end = ContinuousClock.now + limit
        while callback.runningHandlers > 0, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
#endif
