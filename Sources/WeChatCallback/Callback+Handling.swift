internal import WeChatMessageCoding

/// What becomes of a push that was let in.
extension Callback {
    /// Handles a push, once.
    ///
    /// - Returns: The answer; `nil` where a handler is under way.
    func handle(
        _ push: Push, _ message: Platform.Inbound, at arrival: ContinuousClock.Instant
    ) throws(Refusal) -> Flights.Answer? {
        switch flights.enter(push, at: arrival) {
        case .full: throw Refusal(503, "too many handlers run", ["handlers": "\(configuration.maximumHandlers)"])
        case .replayed:
            configuration.log(.warning, "a signature came again", ["push": "\(push.name)"])
            return .some(nil)
        case .answered(let answer): return .some(answer)
        case .running: return nil
        case .new:
            if configuration.sharedPushes == nil, let answer = handleAtOnce(push, message) { return .some(answer) }
            start(push, message, until: arrival + configuration.deadline)
            return nil
        }
    }

    /// Lets the push's handler run on this thread, if it does not suspend. Most of them answer sooner than a task begins.
    private func handleAtOnce(_ push: Push, _ message: Platform.Inbound) -> Flights.Answer? {
        var answer: HandlerAnswer = .nothing
        var ending = Flights.Ending.handled
        do {
            guard let said = try handlers.answerAtOnce(to: message, CallbackContext(push)) else { return nil }
            if case .unhandled = said { tellUnhandled(message, push) }
            answer = said
        } catch {
            ending = failed(push, error)
        }
        let bytes = reply(of: answer)
        guard flights.finish(push.fingerprint, bytes, ending, isLast: true) else { return .some(bytes) }
        let late = answer
        Task {
            await sendLate(late, push.facts)
            flights.leave()
        }
        return .some(nil)
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
        if let shared, let answer = await otherAnswer(to: push.name, shared, until: deadline) {
            if flights.finish(push.fingerprint, answer, .elsewhere, isLast: true) { flights.leave() }
            return
        }
        var answer: HandlerAnswer = .nothing
        var ending = Flights.Ending.handled
        do { answer = try await handlers.answer(to: message, CallbackContext(push)) } catch {
            ending = failed(push, error)
        }
        if case .unhandled = answer { tellUnhandled(message, push) }
        let bytes = reply(of: answer)
        let isLate = flights.finish(push.fingerprint, bytes, ending, isLast: shared == nil)
        if let shared {
            do {
                try await shared.keep(isLate ? nil : bytes, for: push.name, duration: configuration.retention)
            } catch {
                configuration.log(
                    .warning, "the answer to a push could not be shared",
                    ["push": "\(push.name)", "error": PushStoreError.describe(error)])
            }
        }
        if isLate { await sendLate(answer, push.facts) }
        if isLate || shared != nil { flights.leave() }
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

    private func failed(_ push: Push, _ error: any Error) -> Flights.Ending {
        configuration.log(.error, "a handler failed", ["push": "\(push.name)", "error": "\(type(of: error))"])
        return .failed
    }

    /// What another machine answers to the push, if one has taken it.
    private func otherAnswer(to key: PushKey, _ shared: any PushStore, until deadline: ContinuousClock.Instant) async
        -> Flights.Answer?
    {
        do {
            while true {
                // Taken for longer than a handler has, and for less time than WeChat repeats a push: one whose machine is
                // gone is handled by another then.
                switch try await shared.take(key, for: configuration.deadline * 2) {
                case .new: return nil
                case .answered(let answer): return .some(answer)
                case .running:
                    guard ContinuousClock.now < deadline else { return .some(nil) }
                    try await Task.sleep(for: .milliseconds(50))
                }
            }
        } catch {
            // A store that is gone must not silence the bot: a push that is handled twice is the lesser evil.
            configuration.log(
                .warning, "the shared store of pushes failed",
                ["push": "\(key)", "error": PushStoreError.describe(error)])
            return nil
        }
    }
}
