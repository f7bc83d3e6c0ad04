/// Values that are remembered for a time.
///
/// They lie in two generations. When the younger one is old or full it becomes the older one, and what that held is
/// forgotten at once: nothing is looked for or removed one by one.
struct Generations<Value> {
    /// How long a value is remembered at the least; it is twice as long at the most.
    private let lifetime: Duration
    /// The most values of a generation.
    private let maximumCount: Int
    private let absent: Value
    private var younger: FingerprintTable<Value>
    private var older: FingerprintTable<Value>
    /// When the younger generation is old.
    private var end: ContinuousClock.Instant

    /// - Parameter absent: Any value.
    init(absent: Value, lifetime: Duration, maximumCount: Int = .max) {
        self.absent = absent
        younger = FingerprintTable(absent: absent)
        older = younger
        // A century is as good as ever, and can be added to a time.
        self.lifetime = min(lifetime, .seconds(100 * 366 * 86400))
        self.maximumCount = maximumCount
        end = .now + self.lifetime
    }

    /// Forgets what is old.
    mutating func age(_ now: ContinuousClock.Instant) {
        guard end <= now || younger.count >= maximumCount else { return }
        // Where nobody came for so long, the younger generation is old, too.
        older = end + lifetime <= now ? FingerprintTable(absent: absent) : younger
        younger = FingerprintTable(absent: absent, minimumCapacity: older.count)
        end = now + lifetime
    }

    /// The value that is remembered under a fingerprint.
    subscript(fingerprint: Fingerprint) -> Value? { younger[fingerprint] ?? older[fingerprint] }

    /// Remembers a value.
    mutating func remember(_ value: Value, under fingerprint: Fingerprint) { younger.set(value, of: fingerprint) }
}
