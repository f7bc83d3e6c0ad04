internal import WeChatLog

/// The handling of one push: whoever waits for it gets what comes of it.
final class Flight: Sendable {
    /// What came of it: the answer before it is encrypted; `nil` where there is none.
    typealias Answer = [UInt8]?

    private enum State {
        case running([Int: CheckedContinuation<Answer?, Never>])
        case done(Answer)
    }

    private struct Contents {
        var state = State.running([:])
        var nextWaiter = 0
        /// Whether somebody was answered before the handler was done, so that what it says has to be sent otherwise.
        var isLate = false
    }

    /// The push.
    let push: Fingerprint

    private let contents = Locked(Contents())

    init(of push: Fingerprint) { self.push = push }

    /// What came of it, if it is done.
    var answer: Answer? {
        contents.withLock { contents in
            if case .done(let answer) = contents.state { answer } else { nil }
        }
    }

    /// Tells what came of it, to those who wait.
    ///
    /// - Returns: Whether somebody was answered before.
    func finish(_ answer: Answer) -> Bool {
        let (waiters, isLate) = contents.withLock { contents in
            defer { contents.state = .done(contents.isLate ? nil : answer) }
            if case .running(let waiters) = contents.state { return (waiters, contents.isLate) }
            return ([:], contents.isLate)
        }
        for waiter in waiters.values { waiter.resume(returning: .some(answer)) }
        return isLate
    }

    /// Waits for what comes of it.
    ///
    /// - Returns: The answer, or `nil` where the time is over.
    func wait(until deadline: ContinuousClock.Instant) async -> Answer? {
        if let answer { return answer }
        let number = contents.withLock { contents in
            contents.nextWaiter += 1
            return contents.nextWaiter
        }
        let alarm = Task {
            try await Task.sleep(until: deadline, clock: .continuous)
            self.giveUp(number)
        }
        defer { alarm.cancel() }
        return await withCheckedContinuation { waiter in
            let answer: Answer? = contents.withLock { contents in
                switch contents.state {
                case .done(let answer): return .some(answer)
                case .running(var waiters):
                    waiters[number] = waiter
                    contents.state = .running(waiters)
                    return nil
                }
            }
            if let answer { waiter.resume(returning: .some(answer)) }
        }
    }

    private func giveUp(_ number: Int) {
        let waiter = contents.withLock { contents in
            guard case .running(var waiters) = contents.state else {
                return CheckedContinuation<Answer?, Never>?.none
            }
            let waiter = waiters.removeValue(forKey: number)
            contents.state = .running(waiters)
            contents.isLate = true
            return waiter
        }
        waiter?.resume(returning: nil)
    }
}
