public import WeChatLog

/// What several machines share about pushes, so that each push is handled once.
///
/// A store that throws silences nobody: it is logged, and the callback handles what it gets. A push that is handled twice is the
/// lesser evil. The callback waits for the store, so a store has to bound how long it takes.
public protocol PushStore: Sendable {
    /// Takes a push, if no other machine has.
    ///
    /// A machine that finds a push running asks again every 50 milliseconds, until its deadline.
    ///
    /// - Parameters:
    ///   - key: The push.
    ///   - duration: How long it stays taken, unless its answer is kept before: where the machine that handles it is gone,
    ///     another takes it then.
    /// - Returns: What became of it. ``PushState/new``: it is the caller's.
    func take(_ key: PushKey, for duration: Duration) async throws -> PushState

    /// Keeps the answer to a push.
    ///
    /// - Parameters:
    ///   - answer: The answer before it is encrypted; `nil` where there is none.
    ///   - key: The push.
    ///   - duration: How long it is kept.
    func keep(_ answer: [UInt8]?, for key: PushKey, duration: Duration) async throws

    /// Gives a push back that was taken and not handled: whoever gets its repetition takes it.
    ///
    /// A store that leaves this out leaves the push taken for as long as it was.
    func release(_ key: PushKey) async throws
}

extension PushStore {
    /// Does nothing.
    public func release(_ key: PushKey) async throws {}
}

/// What became of a push.
public enum PushState: Sendable, Hashable {
    /// Nobody had taken it, or whoever had has not answered in time.
    case new
    /// Another machine handles it.
    case running
    /// It was handled: the answer before it is encrypted; `nil` where there is none.
    case answered([UInt8]?)
}

/// Why a store of pushes failed. It shows no answer and no secret.
public struct PushStoreError: LoggableError, Sendable, Hashable {
    /// What failed.
    public let description: String

    /// Creates an error.
    ///
    /// - Parameter description: What failed and where, without any secret.
    public init(_ description: String) { self.description = description }
}
