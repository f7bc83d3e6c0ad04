internal import WeChatLog
public import WeChatMessageCoding

/// The callback URL of an account: it takes what WeChat pushes and gives what is answered, whatever the server.
///
///     let callback = Callback(configuration, handlers)
///     let response = await callback.handle(CallbackRequest(method: "POST", query: query, body: body))
///
/// - A push is handled once, however often WeChat repeats it: the repetitions get the same answer.
/// - A handler that takes too long goes on, while WeChat is told `success`; what it says then is sent as a customer-service
///   message.
/// - A push on whose answer WeChat acts, and that nobody handled, is not told `success`: WeChat sends it again.
/// - What the configuration does not allow is refused and logged.
public final class Callback<Platform: MessagePlatform>: Sendable {
    let configuration: Configuration
    let handlers: Handlers<Platform>
    let flights: Flights
    let rules = AnswerRules(Platform.Answer.messageTypes)
    /// Whether no other machine handles pushes.
    let isAlone: Bool
    let now: @Sendable () -> Int64

    /// What happened so far.
    public typealias Counts = CallbackCounts

    /// Creates a callback.
    public convenience init(_ configuration: Configuration, _ handlers: Handlers<Platform>) {
        self.init(configuration, handlers, now: { UnixTime.now.secondsSince1970 })
    }

    /// Creates a callback with a clock of its own, for tests.
    package init(
        _ configuration: Configuration, _ handlers: Handlers<Platform>, now: @escaping @Sendable () -> Int64
    ) {
        var configuration = configuration
        configuration.deadline = configuration.deadline.bounded
        self.configuration = configuration
        self.handlers = handlers
        self.now = now
        isAlone = configuration.sharedPushes == nil
        flights = Flights(
            maximumRunning: configuration.maximumHandlers, retention: configuration.retention,
            maximumAnswers: configuration.maximumAnswers, maximumSignatures: configuration.maximumSignatures,
            window: configuration.timestampWindow)
        for type in handlers.foreignTypes {
            let descriptor = type.descriptor
            configuration.log(
                .warning, "a handler is never called: its type is none of the pushes that come here",
                [
                    "type": "\(descriptor.platform)/\(descriptor.name)",
                    "channel": Platform.channel.map { "\(Platform.name)/\($0)" } ?? Platform.name,
                ])
        }
    }

    /// The most bytes of a body, as the configuration says: a server need not read more.
    public var maximumBodySize: Int { configuration.maximumBodySize }

    /// What happened so far.
    public var statistics: Counts { flights.counts }

    /// How many handlers run now: a server that shuts down waits until there are none.
    public var runningHandlers: Int { flights.running }

    /// Answers a request.
    ///
    /// It never throws: what is wrong with a request is its answer, and is logged. A handler that does not suspend runs on the
    /// caller's thread.
    public func handle(_ request: CallbackRequest) async -> CallbackResponse {
        switch receive(request) {
        case .response(let response): return response
        case .underWay(let push, let waiter, let deadline):
            return respond(
                await flights.wait(waiter, for: push.fingerprint, until: deadline) ?? push.unanswered, to: push)
        }
    }

    /// Takes a request, as far as that goes without waiting.
    private func receive(_ request: CallbackRequest) -> Reception {
        do throws(Refusal) {
            switch request.method {
            case "GET": return .response(try answerCheck(request))
            case "POST":
                let arrival = ContinuousClock.now
                let opened = try open(request)
                var facts = PushFacts(opened.message)
                let message: Platform.Inbound = try opened.read(&facts, limits: configuration.limits)
                let push = Push(consume opened, consume facts, rules)
                switch try handle(push, message, at: arrival) {
                case .ended(let outcome): return .response(respond(outcome, to: push))
                case .underWay(let waiter):
                    return .underWay(push, waiter: waiter, until: arrival + configuration.deadline)
                }
            default: throw Refusal(405, "the method is neither GET nor POST", ["method": request.method])
            }
        } catch {
            flights.countRefusal()
            configuration.log(
                .warning, "refused a request",
                error.details.merging(["reason": error.reason, "status": "\(error.status)"]) { $1 })
            return .response(CallbackResponse(status: error.status, text: error.reason))
        }
    }
}

/// What a request finds. It is no part of the callback: a type within a generic one is looked up whenever it is used.
private enum Reception {
    case response(CallbackResponse)
    /// A handler that may suspend is under way.
    case underWay(Push, waiter: Int, until: ContinuousClock.Instant)
}
