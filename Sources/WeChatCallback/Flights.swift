/// The pushes that are handled, and those that were a while ago.
///
/// They lie in two generations. When the younger one is old or full it becomes the older one, and what that held is forgotten
/// at once, but for pushes whose handlers still run: nothing is looked for or removed one by one.
struct Flights {
    /// What a push finds.
    enum Entry {
        /// Nobody handled it: it is under way now.
        case new(Flight)
        /// It is under way, or done.
        case known(Flight)
        /// A request with this signature came with another push.
        case replayed
        /// Too many handlers run.
        case full
    }

    /// How long a push is remembered at the least.
    private let retention: Duration
    /// The most pushes that are remembered.
    private let maximumKept: Int
    private let maximumRunning: Int

    private var younger: [Fingerprint: Flight] = [:]
    private var older: [Fingerprint: Flight] = [:]
    private var end: ContinuousClock.Instant
    private(set) var running = 0

    init(retention: Duration, maximumKept: Int, maximumRunning: Int) {
        self.retention = retention
        self.maximumKept = maximumKept
        self.maximumRunning = maximumRunning
        end = .now + retention
    }

    /// Finds the flight of a push, or begins one.
    ///
    /// - Parameters:
    ///   - push: What tells the push from others.
    ///   - signature: What tells the request's signature from others: it is good for one push.
    mutating func enter(_ push: Fingerprint, signature: Fingerprint, now: ContinuousClock.Instant) -> Entry {
        if end <= now || younger.count >= maximumKept { age(now) }
        if let flight = self[signature] { return flight.push == push ? .known(flight) : .replayed }
        if let flight = self[push] {
            // A repetition with a signature of its own.
            younger[signature] = flight
            return .known(flight)
        }
        guard running < maximumRunning else { return .full }
        let flight = Flight(of: push)
        younger[push] = flight
        younger[signature] = flight
        running += 1
        return .new(flight)
    }

    /// One handler less runs.
    mutating func leave() { running -= 1 }

    private subscript(fingerprint: Fingerprint) -> Flight? { younger[fingerprint] ?? older[fingerprint] }

    private mutating func age(_ now: ContinuousClock.Instant) {
        var underWay = older.filter { $0.value.answer == nil }
        if end + retention <= now {
            // Nobody came for so long that the younger generation is old, too.
            underWay.merge(younger.filter { $0.value.answer == nil }) { $1 }
            younger = [:]
        }
        older = younger
        younger = underWay
        younger.reserveCapacity(min(older.count, maximumKept))
        end = now + retention
    }
}

/// What tells texts apart within this process, in 128 bits that nobody outside can foresee.
struct Fingerprint: Hashable {
    private let low: Int
    private let high: Int

    init(_ text: String) {
        var hasher = Hasher()
        hasher.combine(text)
        low = hasher.finalize()
        hasher = Hasher()
        hasher.combine(0x5157)
        hasher.combine(text)
        high = hasher.finalize()
    }

    func hash(into hasher: inout Hasher) { hasher.combine(low) }
}
