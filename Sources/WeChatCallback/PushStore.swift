/// What several machines share about pushes, so that each push is handled once.
public protocol PushStore: Sendable {
    /// Takes a push, if no other machine has.
    ///
    /// - Parameters:
    ///   - key: The push.
    ///   - duration: How long it stays taken.
    /// - Returns: What became of it.
    func take(_ key: PushKey, for duration: Duration) async throws -> PushState

    /// Keeps the answer to a push.
    ///
    /// - Parameters:
    ///   - answer: The answer before it is encrypted; `nil` where there is none.
    ///   - key: The push.
    ///   - duration: How long it is kept.
    func keep(_ answer: [UInt8]?, for key: PushKey, duration: Duration) async throws

    /// What became of a push.
    func state(of key: PushKey) async throws -> PushState
}

/// What became of a push.
public enum PushState: Sendable, Hashable {
    /// It was not taken before.
    case new
    /// Another machine handles it.
    case running
    /// It was handled: the answer before it is encrypted; `nil` where there is none.
    case answered([UInt8]?)
}
