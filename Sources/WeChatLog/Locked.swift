internal import Foundation

/// A value that is read and changed under a lock.
///
/// `@unchecked Sendable`: `value` is private and every access to it, in ``withLock(_:)`` alone, holds `lock`; what leaves
/// the closure is `sending`, so that no reference to the value's parts stays behind unguarded.
package final class Locked<Value>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    package init(_ value: sending Value) { self.value = value }

    /// Runs a function that may change the value. It must not call back into the same lock.
    package func withLock<Result, Failure>(_ body: (inout Value) throws(Failure) -> sending Result) throws(Failure)
        -> sending Result
    {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}
