internal import WeChatLog

/// How a call is repeated that may be repeated.
public struct RetryPolicy: Sendable {
    /// The most attempts, the first included.
    public var attempts: Int

    /// The wait before the second attempt; it doubles from one to the next. A random part of it is left out, so that
    /// callers do not repeat at one moment.
    public var firstDelay: Duration

    /// The longest wait.
    public var longestDelay: Duration

    /// Creates a policy.
    public init(attempts: Int = 3, firstDelay: Duration = .milliseconds(500), longestDelay: Duration = .seconds(8)) {
        self.attempts = attempts
        self.firstDelay = firstDelay
        self.longestDelay = longestDelay
    }

    /// One attempt.
    public static let never = RetryPolicy(attempts: 1)

    /// Waits before the next attempt.
    ///
    /// - Parameters:
    ///   - failures: How many attempts failed.
    ///   - error: What the last one ended with.
    ///   - isRepeatable: Whether the call may be made twice without harm.
    /// - Throws: The error, where there is no next attempt.
    func wait(
        after failures: Int, _ error: APIError, call: String, isRepeatable: Bool, log: Log
    ) async throws(APIError) {
        guard error.isTransient(isRepeatable: isRepeatable), failures < attempts else { throw error }
        let delay = delay(after: failures)
        log(.warning, "a call is repeated", ["error": "\(error)", "delay": "\(delay)"])
        do { try await Task.sleep(for: delay) } catch { throw .transport(TransportError(.cancelled), call: call) }
    }

    /// The wait after an attempt that failed, counted from 1.
    func delay(after attempt: Int) -> Duration {
        min(firstDelay * (1 << min(max(attempt - 1, 0), 16)), longestDelay) * Double.random(in: 0.5...1)
    }
}
