#if Redis
internal import Dispatch
internal import WeChatLog

/// A word of a command.
enum RedisArgument: Sendable, ExpressibleByStringLiteral {
    case text(String)
    case bytes([UInt8])
    /// A duration in milliseconds: one at the least, since entries that end at once are refused.
    case milliseconds(Duration)

    init(stringLiteral text: String) { self = .text(text) }

    var contents: [UInt8] {
        switch self {
        case .text(let text): return Array(text.utf8)
        case .bytes(let bytes): return bytes
        case .milliseconds(let duration):
            let (seconds, attoseconds) = duration.components
            return Array("\(max(seconds * 1000 + attoseconds / 1_000_000_000_000_000, 1))".utf8)
        }
    }
}

/// A command, and whoever waits for its reply.
final class RedisCommand: Sendable {
    typealias Outcome = Result<RedisReply, RedisError>

    private enum State {
        case waiting(CheckedContinuation<Outcome, Never>?)
        case done(Outcome)
    }

    let arguments: [RedisArgument]
    private let state = Locked(State.waiting(nil))

    init(_ arguments: [RedisArgument]) { self.arguments = arguments }

    /// Whether it came to an end.
    var isDone: Bool { state.withLock { if case .done = $0 { true } else { false } } }

    /// Tells what came of it. What is told first counts.
    ///
    /// - Returns: Whether this was the first.
    @discardableResult func finish(_ outcome: Outcome) -> Bool {
        let (isFirst, waiter) = state.withLock { state in
            guard case .waiting(let waiter) = state else { return (false, CheckedContinuation<Outcome, Never>?.none) }
            state = .done(outcome)
            return (true, waiter)
        }
        waiter?.resume(returning: outcome)
        return isFirst
    }

    /// What came of it, as soon as that is known. One task alone may wait.
    var result: Outcome {
        get async {
            await withCheckedContinuation { waiter in
                let outcome: Outcome? = state.withLock { state in
                    if case .done(let outcome) = state { return outcome }
                    state = .waiting(waiter)
                    return nil
                }
                if let outcome { waiter.resume(returning: outcome) }
            }
        }
    }
}

/// The commands that wait for the thread.
final class RedisCommandQueue: Sendable {
    private let waiting = Locked<[RedisCommand]?>([])
    private let arrivals = DispatchSemaphore(value: 0)

    func add(_ command: RedisCommand) {
        waiting.withLock { $0?.append(command) }
        arrivals.signal()
    }

    /// Nothing is taken any more.
    func close() {
        waiting.withLock { $0 = nil }
        arrivals.signal()
    }

    /// Waits, and gives all commands whose callers still wait; `nil` when the queue is closed.
    func next() -> [RedisCommand]? {
        while true {
            arrivals.wait()
            let batch: [RedisCommand]? = waiting.withLock { waiting in
                defer { if waiting != nil { waiting = [] } }
                return waiting
            }
            guard let awaited = batch?.filter({ !$0.isDone }) else { return nil }
            if !awaited.isEmpty { return awaited }
        }
    }
}
#endif
