import WeChatLog

/// Collects values from any thread.
package final class Recorder<Value: Sendable>: Sendable {
    private let list = Locked<[Value]>([])

    /// Creates an empty recorder.
    package init() {}

    /// The values in the order in which they were added.
    package var values: [Value] { list.withLock { $0 } }

    /// Adds a value, and tells how many there are now.
    @discardableResult package func add(_ value: Value) -> Int {
        list.withLock { list in
            list.append(value)
            return list.count
        }
    }
}
