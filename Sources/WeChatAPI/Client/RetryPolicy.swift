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

    /// The wait after an attempt that failed, counted from 1.
    func delay(after attempt: Int) -> Duration {
        min(firstDelay * (1 << min(max(attempt - 1, 0), 16)), longestDelay) * Double.random(in: 0.5...1)
    }
}
