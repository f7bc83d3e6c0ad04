#if Server
/// The last so many of the values that were added.
struct Ring<Element: Sendable>: Sendable {
    /// The most values that are kept.
    let capacity: Int
    private var storage: [Element] = []
    /// Where the oldest value lies, once the ring is full.
    private var start = 0

    init(capacity: Int) { self.capacity = capacity }

    /// Adds a value in place of the oldest, where there is no more room.
    mutating func append(_ element: Element) {
        guard storage.count == capacity else { return storage.append(element) }
        storage[start] = element
        start = (start + 1) % capacity
    }

    /// Changes the newest of the values that a condition holds for.
    mutating func update(last condition: (Element) -> Bool, _ change: (inout Element) -> Void) {
        guard let index = storage.indices.last(where: { condition(storage[$0]) }) else { return }
        change(&storage[index])
    }

    /// The values, the oldest first.
    var elements: [Element] { Array(storage[start...] + storage[..<start]) }

    mutating func removeAll() {
        storage = []
        start = 0
    }
}
#endif
