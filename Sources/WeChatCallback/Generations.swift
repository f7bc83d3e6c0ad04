internal import WeChatMessageCoding

/// Values that are remembered for a time.
///
/// They lie in two generations. When the younger one is old or full it becomes the older one, and what that held is
/// forgotten at once: nothing is looked for or removed one by one.
struct Generations<Memory: FingerprintMemory> {
    /// How long a value is remembered at the least; it is twice as long at the most.
    private let lifetime: Duration
    /// The most values of a generation.
    private let maximumCount: Int
    private var younger: Memory
    private var older: Memory
    /// When the younger generation is old.
    private var end: ContinuousClock.Instant

    /// - Parameter memory: Where to keep a generation: an empty memory.
    init(_ memory: Memory, lifetime: Duration, maximumCount: Int = .max) {
        younger = memory
        older = memory
        self.lifetime = lifetime.bounded
        self.maximumCount = maximumCount
        end = .now + self.lifetime
    }

    /// Forgets what is old.
    mutating func age(_ now: ContinuousClock.Instant) {
        guard end <= now || younger.count >= maximumCount else { return }
        swap(&younger, &older)
        younger.removeAll()
        // Where nobody came for so long, what was the younger generation is old, too.
        if end + lifetime <= now { older.removeAll() }
        end = now + lifetime
    }

    /// The value that is remembered under a fingerprint.
    subscript(fingerprint: Fingerprint) -> Memory.Value? { younger[fingerprint] ?? older[fingerprint] }

    /// Remembers a value.
    mutating func remember(_ value: Memory.Value, under fingerprint: Fingerprint) {
        younger.set(value, of: fingerprint)
    }
}

extension Generations where Memory == FingerprintTable<Fingerprint> {
    /// Forgets a value.
    mutating func forget(_ fingerprint: Fingerprint) {
        _ = younger.remove(fingerprint)
        _ = older.remove(fingerprint)
    }
}

/// Values by fingerprints, which are forgotten all at once.
protocol FingerprintMemory<Value> {
    associatedtype Value

    /// How many values there are.
    var count: Int { get }

    /// The value of a key.
    subscript(key: Fingerprint) -> Value? { get }

    /// Sets the value of a key.
    mutating func set(_ value: Value, of key: Fingerprint)

    /// Removes all values. The room that they took is there for others.
    mutating func removeAll()
}
