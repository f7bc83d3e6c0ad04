/// The pushes that are handled, and those that were a while ago.
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

    private var byKey: [PushKey: Flight] = [:]
    /// The push of each signature that came: a signature is good for one push.
    private var bySignature: [String: PushKey] = [:]
    /// What was kept, the oldest first, from `first` on.
    private var order: [(key: PushKey, signature: String, end: ContinuousClock.Instant)] = []
    private var first = 0
    private(set) var running = 0

    /// Finds the flight of a push, or begins one.
    mutating func enter(
        _ key: PushKey, signature: String, now: ContinuousClock.Instant, retention: Duration, maximumRunning: Int,
        maximumKept: Int
    ) -> Entry {
        forget(now: now, maximumKept: maximumKept)
        if let earlier = bySignature[signature] {
            guard earlier == key, let flight = byKey[key] else { return .replayed }
            return .known(flight)
        }
        if let flight = byKey[key] {
            // A repetition with a signature of its own.
            bySignature[signature] = key
            order.append((key, signature, now + retention))
            return .known(flight)
        }
        guard running < maximumRunning else { return .full }
        let flight = Flight()
        byKey[key] = flight
        bySignature[signature] = key
        order.append((key, signature, now + retention))
        running += 1
        return .new(flight)
    }

    /// One handler less runs.
    mutating func leave() { running -= 1 }

    /// Forgets a push that was not handled, so that its repetition is.
    mutating func withdraw(_ key: PushKey) {
        byKey[key] = nil
        running -= 1
    }

    private mutating func forget(now: ContinuousClock.Instant, maximumKept: Int) {
        while first < order.count, order[first].end <= now || order.count - first >= maximumKept {
            let oldest = order[first]
            // A push whose handler still runs is kept until it is done, however long that takes.
            if let flight = byKey[oldest.key], flight.answer == nil {
                guard oldest.end <= now else { break }
                order.append((oldest.key, oldest.signature, now + .seconds(10)))
            } else {
                byKey[oldest.key] = nil
                bySignature[oldest.signature] = nil
            }
            first += 1
        }
        if first > 1024, first > order.count / 2 {
            order.removeFirst(first)
            first = 0
        }
    }
}
