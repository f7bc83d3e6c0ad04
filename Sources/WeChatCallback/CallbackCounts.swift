/// What happened at a callback so far.
public struct CallbackCounts: Sendable, Hashable {
    /// Pushes for which a handler ran.
    public var handled = 0
    /// Repetitions that got the answer of an earlier push.
    public var repeated = 0
    /// Requests that were refused.
    public var refused = 0
    /// Handlers that threw an error.
    public var failed = 0
    /// Handlers that were not done at the deadline.
    public var late = 0
}
