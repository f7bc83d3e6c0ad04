internal import WeChatLog
internal import WeChatMessageCoding

/// What becomes of a push that was let in.
extension Callback {
    /// Handles a push, once.
    ///
    /// - Returns: What comes of it, or how to wait for that.
    func handle(
        _ push: Push, _ message: Platform.Inbound, at arrival: ContinuousClock.Instant
    ) throws(Refusal) -> Handling {
        switch flights.enter(push, at: arrival) {
        case .full: throw Refusal(503, "too many handlers run", ["handlers": "\(configuration.maximumHandlers)"])
        case .replayed:
            configuration.log(.warning, "a signature came again", ["push": "\(push.name)"])
            return .ended(.answered(nil))
        case .answered(let answer): return .ended(.answered(answer))
        case .running(let waiter): return .underWay(waiter: waiter)
        case .new:
            if isAlone, let outcome = handleAtOnce(push, message) { return .ended(outcome) }
            let waiter = flights.join(push)
            start(push, message, until: arrival + configuration.deadline)
            return .underWay(waiter: waiter)
        }
    }

    /// Lets the push's handler run on this thread, if it does not suspend. Most of them answer sooner than a task begins.
    private func handleAtOnce(_ push: Push, _ message: Platform.Inbound) -> Flights.Outcome? {
        var answer = HandlerAnswer.nothing
        let end: Conclusion
        do {
            guard let said = try handlers.answerAtOnce(to: message, CallbackContext(push)) else { return nil }
            answer = said
            end = conclusion(of: said, push, message)
        } catch {
            end = conclusion(of: error, push)
        }
        let isLate = flights.finish(push, end, isLast: !end.hasNoForm)
        guard isLate || end.hasNoForm else { return end.outcome }
        let isUnsaid = end.isUnsaid(push, isLate: isLate)
        Task { [answer] in
            if isUnsaid { await sayOtherwise(answer, push) }
            flights.leave()
        }
        return isUnsaid ? .answered(nil) : end.outcome
    }

    /// Lets the push's handler run in a task: up to its first suspension on this thread, so that one that answers at once
    /// costs no switch.
    private func start(_ push: Push, _ message: Platform.Inbound, until deadline: ContinuousClock.Instant) {
        let work: @Sendable () async -> Void = { await self.run(push, message, until: deadline) }
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            Task.immediate(operation: work)
        } else {
            Task(operation: work)
        }
    }

    private func run(_ push: Push, _ message: Platform.Inbound, until deadline: ContinuousClock.Instant) async {
        let shared = configuration.sharedPushes
        if let shared, let outcome = await otherOutcome(of: push, shared, until: deadline) {
            if flights.finish(push, Conclusion(outcome, .elsewhere), isLast: true) { flights.leave() }
            return
        }
        var answer = HandlerAnswer.nothing
        let end: Conclusion
        do {
            answer = try await handlers.answer(to: message, CallbackContext(push))
            end = conclusion(of: answer, push, message)
        } catch {
            end = conclusion(of: error, push)
        }
        let isLate = flights.finish(push, end, isLast: shared == nil && !end.hasNoForm)
        let isUnsaid = end.isUnsaid(push, isLate: isLate)
        if let shared { await share(end.outcome, of: push, isUnsaid: isUnsaid, shared) }
        if isUnsaid { await sayOtherwise(answer, push) }
        if isLate || end.hasNoForm || shared != nil { flights.leave() }
    }

    /// Tells the other machines what came of a push.
    private func share(_ outcome: Flights.Outcome, of push: Push, isUnsaid: Bool, _ shared: any PushStore) async {
        do {
            switch outcome {
            case .answered(let answer):
                try await shared.keep(isUnsaid ? nil : answer, for: push.name, duration: configuration.retention)
            case .unhandled: try await shared.release(push.name)
            }
        } catch {
            configuration.log(
                .warning, "the answer to a push could not be shared",
                ["push": "\(push.name)", "error": LogEvent.describe(error)])
        }
    }

    /// What comes of a push whose handler is done.
    private func conclusion(of answer: HandlerAnswer, _ push: Push, _ message: Platform.Inbound) -> Conclusion {
        switch answer {
        case .said(let said): return conclusion(of: said, push)
        case .nothing: return Conclusion(.answered(nil))
        case .unhandled:
            tellUnhandled(message, push)
            guard case .malformed = message.outcome, push.isActedOn else { return Conclusion(.answered(nil)) }
            return Conclusion(.unhandled(nil))
        }
    }

    /// What comes of a push whose handler threw an error.
    private func conclusion(of error: any Error, _ push: Push) -> Conclusion {
        configuration.log(.error, "a handler failed", ["push": "\(push.name)", "error": LogEvent.describe(error)])
        return Conclusion(error is PushNotHandled ? .unhandled(nil) : push.unanswered, .failed)
    }

    /// Tells of a message that no handler takes. That of a known type is what a program chose to leave alone.
    private func tellUnhandled(_ message: Platform.Inbound, _ push: Push) {
        switch message.outcome {
        case .known(let message):
            configuration.log(
                .debug, "no handler takes a push", ["push": "\(push.name)", "type": type(of: message).descriptor.name])
        case .unknown: configuration.log(.info, "no schema describes a push", ["push": "\(push.name)"])
        case .malformed(let malformed):
            // Not what was found there: it is text of the message.
            configuration.log(
                .warning, "a push does not fit its schema",
                ["push": "\(push.name)", "type": malformed.type, "field": malformed.reason.path])
        }
    }

    /// What comes of the push at another machine, if one has taken it.
    private func otherOutcome(
        of push: Push, _ shared: any PushStore, until deadline: ContinuousClock.Instant
    ) async -> Flights.Outcome? {
        let key = push.name
        do {
            while true {
                // Taken for longer than a handler has, and for less time than WeChat repeats a push: one whose machine is
                // gone is handled by another then.
                switch try await shared.take(key, for: configuration.deadline * 2) {
                case .new: return nil
                case .answered(let answer): return .answered(answer)
                case .running:
                    guard ContinuousClock.now < deadline else { return push.unanswered }
                    try await Task.sleep(for: .milliseconds(50))
                }
            }
        } catch {
            // A store that is gone must not silence the bot: a push that is handled twice is the lesser evil.
            configuration.log(
                .warning, "the shared store of pushes failed",
                ["push": "\(key)", "error": LogEvent.describe(error)])
            return nil
        }
    }
}

/// How far the handling of a push is.
enum Handling {
    case ended(Flights.Outcome)
    /// A handler is under way: who waits for it has this number.
    case underWay(waiter: Int)
}
