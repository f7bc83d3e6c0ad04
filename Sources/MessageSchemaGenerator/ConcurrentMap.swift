internal import Dispatch

extension Array where Element: Sendable {
    /// The results of a closure for each element, in their order, made on all processors.
    func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        [Result](unsafeUninitializedCapacity: count) { buffer, initializedCount in
            guard let start = buffer.baseAddress else { return }
            // Each iteration has a place of its own, and all are done when the call returns.
            nonisolated(unsafe) let results = start
            DispatchQueue.concurrentPerform(iterations: count) { index in
                (results + index).initialize(to: transform(self[index]))
            }
            initializedCount = count
        }
    }
}
