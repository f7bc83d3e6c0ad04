internal import WeChatLog
internal import WeChatMessageCoding

/// When something was sent or received last.
package final class Activity: Sendable {
    private let last = Locked(ContinuousClock.now)

    /// Nothing has happened yet.
    package init() {}

    /// Something was sent or received.
    package func note() { last.withLock { $0 = .now } }

    /// Waits until nothing has happened for a time.
    ///
    /// - Returns: The error that says so.
    /// - Throws: `CancellationError` where the task is cancelled before.
    package func lull(of idleTimeout: Duration) async throws -> TransportError {
        while true {
            let deadline = last.withLock { $0 } + idleTimeout.bounded
            if deadline <= .now { return TransportError(.timedOut, "nothing came for \(idleTimeout)") }
            try await Task.sleep(until: deadline, clock: .continuous)
        }
    }
}
