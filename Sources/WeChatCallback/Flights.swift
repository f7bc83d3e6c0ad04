internal import WeChatLog

/// What is known of pushes: those whose handlers run, the answers to those that were handled a while ago, and the
/// signatures with which they came.
///
/// All of it lies behind one lock, which is taken once when a push comes and once when its handler is done.
final class Flights: Sendable {
    /// The answer to a push before it is encrypted; `nil` where there is none.
    typealias Answer = [UInt8]?

    /// What comes of a push.
    enum Outcome {
        /// It was handled, and its repetitions get the same answer.
        case answered(Answer)
        /// It was not: WeChat sends it again, and it is a new one then. The answer that says so; `nil` where a status does.
        case unhandled(Answer)
    }

    /// What a push finds.
    enum Entry {
        /// Nobody handled it: it is under way now.
        case new
        /// It is under way: who waits for it gets its answer, by this number.
        case running(waiter: Int)
        /// It was handled.
        case answered(Answer)
        /// A request with its signature came before: with another push, or with this one, whose answer is forgotten.
        case replayed
        /// Too many handlers run.
        case full
    }

    /// How the handling of a push ended.
    enum Ending {
        case handled, failed
        /// Another machine handled it.
        case elsewhere
    }

    /// The handling of one push: who waits for what comes of it.
    private struct Flight {
        /// Those who have joined and do not wait yet are there without a continuation.
        var waiters: [(number: Int, waiter: CheckedContinuation<Outcome?, Never>?)] = []
        /// The signatures with which it came again.
        var signatures: [Fingerprint] = []
        /// Whether somebody was answered before the handler was done, so that what it says has to be sent otherwise.
        var isLate = false
    }

    private struct State {
        /// The pushes whose handlers run; `nil` where nobody waits, as for most.
        var flights = FingerprintTable(absent: Flight?.none)
        /// What came of pushes, for those who had joined and did not wait yet.
        var outcomes: [Int: Outcome] = [:]
        var answers: Generations<AnswerTable>
        /// The push that each signature came with.
        var signatures: Generations<FingerprintTable<Fingerprint>>
        var running = 0
        var nextWaiter = 0
        var counts = CallbackCounts()

        mutating func join(_ push: Fingerprint, with signatures: [Fingerprint] = []) -> Int {
            nextWaiter += 1
            // Taken out of the table: a copy would be as long as those who wait are many.
            var flight = (flights.remove(push) ?? nil) ?? Flight()
            flight.waiters.append((nextWaiter, nil))
            flight.signatures += signatures
            flights.set(flight, of: push)
            return nextWaiter
        }
    }

    private let maximumRunning: Int
    private let state: Locked<State>

    /// - Parameters:
    ///   - maximumRunning: The most handlers that run at a time.
    ///   - retention: How long an answer is kept at the least.
    ///   - maximumAnswers: The most answers that are kept as long as that.
    ///   - maximumSignatures: The most signatures that are remembered as long as they are good.
    ///   - window: How far a request's time may be from this machine's. A signature is good from so long before that time
    ///     to so long after it, and is remembered as long.
    init(
        maximumRunning: Int, retention: Duration, maximumAnswers: Int, maximumSignatures: Int, window: Duration
    ) {
        self.maximumRunning = maximumRunning
        state = Locked(
            State(
                answers: Generations(AnswerTable(), lifetime: retention, maximumCount: maximumAnswers),
                signatures: Generations(
                    FingerprintTable(absent: .none), lifetime: window * 2, maximumCount: maximumSignatures)))
    }

    /// What happened so far.
    var counts: CallbackCounts { state.withLock { $0.counts } }

    /// How many handlers run.
    var running: Int { state.withLock { $0.running } }

    /// Counts a request that was refused.
    func countRefusal() { state.withLock { $0.counts.refused += 1 } }

    // MARK: Handling

    /// Finds what became of a push, or begins to handle it.
    func enter(_ push: Push, at now: ContinuousClock.Instant) -> Entry {
        state.withLock { state in
            state.answers.age(now)
            state.signatures.age(now)
            let origin = state.signatures[push.request.signature]
            let entry: Entry
            if let origin, origin != push.fingerprint {
                entry = .replayed
            } else if state.flights[push.fingerprint] != nil {
                let signatures = origin == nil ? push.request.signatures : []
                entry = .running(waiter: state.join(push.fingerprint, with: signatures))
            } else if let answer = state.answers[push.fingerprint] {
                entry = .answered(answer)
            } else if origin != nil {
                entry = .replayed
            } else if state.running < maximumRunning {
                state.flights.set(nil, of: push.fingerprint)
                state.running += 1
                entry = .new
            } else {
                return .full
            }
            if case .new = entry {} else { state.counts.repeated += 1 }
            if origin == nil {
                state.signatures.remember(push.fingerprint, under: push.request.signature)
                if let other = push.request.otherSignature { state.signatures.remember(push.fingerprint, under: other) }
            }
            return entry
        }
    }

    /// Ends the handling of a push, and tells those who wait what came of it.
    ///
    /// - Parameter isLast: Whether nothing is left to do, but for what is late.
    /// - Returns: Whether somebody was answered before: then, and where something is left to do, ``leave()`` follows.
    func finish(_ push: Push, _ end: Conclusion, isLast: Bool) -> Bool {
        let (flight, outcome) = state.withLock { state in
            let flight = state.flights.remove(push.fingerprint) ?? nil
            let isLate = flight?.isLate == true
            // What is sent otherwise is not said a second time.
            let outcome = end.isUnsaid(push, isLate: isLate) ? .answered(nil) : end.outcome
            switch outcome {
            case .answered(let answer): state.answers.remember(answer, under: push.fingerprint)
            case .unhandled:
                for signature in push.request.signatures + (flight?.signatures ?? []) {
                    state.signatures.forget(signature)
                }
            }
            switch end.ending {
            case .handled: state.counts.handled += 1
            case .failed:
                state.counts.handled += 1
                state.counts.failed += 1
            case .elsewhere: state.counts.repeated += 1
            }
            if isLate, end.ending != .elsewhere { state.counts.late += 1 }
            if !isLate, isLast { state.running -= 1 }
            guard let flight else { return (Flight?.none, outcome) }
            for (number, waiter) in flight.waiters where waiter == nil { state.outcomes[number] = outcome }
            return (flight, outcome)
        }
        guard let flight else { return false }
        for (_, waiter) in flight.waiters { waiter?.resume(returning: .some(outcome)) }
        return flight.isLate
    }

    /// One handler less runs.
    func leave() { state.withLock { $0.running -= 1 } }

    // MARK: Waiting

    /// Joins those who wait for a push that is under way, before its handler can be done: what comes of a push that is not
    /// handled is kept for them alone.
    ///
    /// - Returns: The number by which to wait, once.
    func join(_ push: Push) -> Int { state.withLock { $0.join(push.fingerprint) } }

    /// Waits for what comes of a push that was joined.
    ///
    /// - Returns: `nil` where the time is over.
    func wait(_ number: Int, for push: Fingerprint, until deadline: ContinuousClock.Instant) async -> Outcome? {
        var alarm: Task<Void, any Error>?
        defer { alarm?.cancel() }
        return await withCheckedContinuation { waiter in
            let outcome: Outcome?? = state.withLock { state in
                // Who joined last is at the end.
                guard let place = state.flights[push]??.waiters.lastIndex(where: { $0.number == number }),
                    var flight = state.flights.remove(push) ?? nil
                else { return .some(state.outcomes.removeValue(forKey: number)) }
                flight.waiters[place].waiter = waiter
                state.flights.set(flight, of: push)
                return nil
            }
            guard let outcome else {
                alarm = Task {
                    try await Task.sleep(until: deadline, clock: .continuous)
                    self.giveUp(number, on: push)
                }
                return
            }
            waiter.resume(returning: outcome)
        }
    }

    private func giveUp(_ number: Int, on push: Fingerprint) {
        let waiter = state.withLock { state in
            guard let place = state.flights[push]??.waiters.firstIndex(where: { $0.number == number }),
                var flight = state.flights.remove(push) ?? nil
            else { return CheckedContinuation<Outcome?, Never>?.none }
            flight.isLate = true
            let waiter = flight.waiters.remove(at: place).waiter
            state.flights.set(flight, of: push)
            return waiter
        }
        waiter?.resume(returning: nil)
    }
}
