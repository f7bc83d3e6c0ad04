import Foundation

/// Something that a test waited for did not come.
public struct Timeout: Error, CustomStringConvertible {
    /// What was waited for.
    public let description: String
}

/// Waits until something holds: two minutes, which are enough for a machine that has much else to do.
///
/// - Throws: ``Timeout``, or what the condition throws.
public func eventually(_ what: String, _ condition: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(120)
    while try await !condition() {
        guard ContinuousClock.now < end else { throw Timeout(description: "this did not come: \(what)") }
        try await Task.sleep(for: .milliseconds(20))
    }
}

/// Does what blocks its thread on a thread of its own: tasks have few, and what is waited for may need them.
public func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
    }
}
