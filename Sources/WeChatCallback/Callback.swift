internal import WeChatCrypto
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
/// - What the configuration does not allow is refused and logged.
public final class Callback<Platform: MessagePlatform>: Sendable {
    private let configuration: Configuration
    private let handlers: Handlers<Platform>
    private let flights: Locked<Flights>
    private let now: @Sendable () -> Int64
    private let counts = Locked(Counts())

    /// What happened so far.
    public struct Counts: Sendable, Hashable {
        /// Pushes for which a handler ran.
        public var handled = 0
        /// Repetitions that got the answer of an earlier push.
        public var repeated = 0
        /// Requests that were refused.
        public var refused = 0
        /// Handlers that threw an error.
        public var failed = 0
        /// Handlers that were not done at the deadline.
        public var late = 0
    }

    /// Creates a callback.
    public convenience init(_ configuration: Configuration, _ handlers: Handlers<Platform>) {
        self.init(configuration, handlers, now: { UnixTime.now.secondsSince1970 })
    }

    /// Creates a callback with a clock of its own, for tests.
    package init(
        _ configuration: Configuration, _ handlers: Handlers<Platform>, now: @escaping @Sendable () -> Int64
    ) {
        self.configuration = configuration
        self.handlers = handlers
        self.now = now
        flights = Locked(
            Flights(
                retention: configuration.retention, maximumKept: configuration.maximumAnswers,
                maximumRunning: configuration.maximumHandlers))
    }

    /// The most bytes of a body, as the configuration says: a server need not read more.
    public var maximumBodySize: Int { configuration.maximumBodySize }

    /// What happened so far.
    public var statistics: Counts { counts.withLock { $0 } }

    /// How many handlers run now: a server that shuts down waits until there are none.
    public var runningHandlers: Int { flights.withLock { $0.running } }

    // MARK: Requests

    /// Answers a request.
    ///
    /// It never throws: what is wrong with a request is its answer, and is logged.
    public func handle(_ request: CallbackRequest) async -> CallbackResponse {
        do throws(Refusal) {
            switch request.method {
            case "GET": return try answerCheck(request)
            case "POST": return try await answerPush(request)
            default: throw Refusal(405, "the method is neither GET nor POST", ["method": request.method])
            }
        } catch {
            counts.withLock { $0.refused += 1 }
            configuration.log(
                .warning, "refused a request",
                error.details.merging(["reason": error.reason, "status": "\(error.status)"]) { $1 })
            return CallbackResponse(status: error.status, text: error.reason)
        }
    }

    private func answerCheck(_ request: CallbackRequest) throws(Refusal) -> CallbackResponse {
        let query = try CallbackQuery(request.query)
        let echo = try query.required("echostr")
        switch configuration.urlCheck {
        case .plain:
            try checkPlainSignature(query)
            return CallbackResponse(text: echo)
        case .encrypted:
            guard let safeMode = configuration.security.safeMode else {
                throw Refusal(403, "an encrypted check needs a key")
            }
            let signed = try Signed(query, "msg_signature")
            try checkTime(signed)
            do throws(SafeModeError) {
                let opened = try safeMode.open(
                    encrypt: echo, signature: signed.signature, timestamp: signed.timestamp, nonce: signed.nonce)
                return CallbackResponse(status: 200, body: opened.bytes)
            } catch {
                throw Refusal(error)
            }
        }
    }

    private func answerPush(_ request: CallbackRequest) async throws(Refusal) -> CallbackResponse {
        guard request.body.count <= configuration.maximumBodySize else {
            throw Refusal(413, "the body is too large", ["size": "\(request.body.count)"])
        }
        let push = try open(request)
        let facts = try push.facts(limits: configuration.limits)
        let key = facts.key(of: push.message)
        let (fingerprint, signature) = (Fingerprint(key.description), Fingerprint(push.signature))
        let arrival = ContinuousClock.now
        let entry = flights.withLock { $0.enter(fingerprint, signature: signature, now: arrival) }
        let deadline = arrival + configuration.deadline
        switch entry {
        case .full:
            throw Refusal(503, "too many handlers run", ["handlers": "\(configuration.maximumHandlers)"])
        case .replayed:
            counts.withLock { $0.repeated += 1 }
            configuration.log(.warning, "a signature came again with another push", ["push": "\(key)"])
            return .success
        case .known(let flight):
            counts.withLock { $0.repeated += 1 }
            return respond(await flight.wait(until: deadline) ?? nil, to: push)
        case .new(let flight):
            start(flight, key, push, facts, deadline)
            return respond(await flight.wait(until: deadline) ?? nil, to: push)
        }
    }

    // MARK: Security

    /// What a query says about its signature.
    private struct Signed {
        let signature: String
        let timestamp: String
        let nonce: String

        init(_ query: CallbackQuery, _ name: StaticString) throws(Refusal) {
            signature = try query.required(name)
            timestamp = try query.required("timestamp")
            nonce = try query.required("nonce")
        }
    }

    private func open(_ request: CallbackRequest) throws(Refusal) -> Push {
        let query = try CallbackQuery(request.query)
        let isJSON = request.body.isJSON
        guard query["encrypt_type"] == "aes" || query["msg_signature"] != nil else {
            if case .safe = configuration.security {
                throw Refusal(403, "the message is in the clear, and a key is configured")
            }
            let signed = try checkPlainSignature(query)
            return Push(
                message: request.body, isJSON: isJSON, key: nil, signature: "\(signed.signature) \(signed.nonce)")
        }
        guard let safeMode = configuration.security.safeMode else {
            throw Refusal(403, "the message is encrypted, and no key is configured")
        }
        let signed = try Signed(query, "msg_signature")
        try checkTime(signed)
        do throws(SafeModeError) {
            let opened =
                try isJSON
                ? safeMode.open(
                    json: request.body, signature: signed.signature, timestamp: signed.timestamp, nonce: signed.nonce)
                : safeMode.open(
                    xml: request.body, signature: signed.signature, timestamp: signed.timestamp, nonce: signed.nonce,
                    limits: configuration.limits)
            return Push(
                message: opened.bytes, isJSON: opened.bytes.isJSON, key: opened.key,
                signature: "\(signed.signature) \(signed.nonce)")
        } catch {
            throw Refusal(error)
        }
    }

    @discardableResult private func checkPlainSignature(_ query: CallbackQuery) throws(Refusal) -> Signed {
        let signed = try Signed(query, "signature")
        try checkTime(signed)
        guard
            configuration.security.isSigned(
                signature: signed.signature, timestamp: signed.timestamp, nonce: signed.nonce)
        else { throw Refusal(403, "the signature does not match") }
        return signed
    }

    private func checkTime(_ signed: Signed) throws(Refusal) {
        guard let time = Int64(signed.timestamp) else { throw Refusal(400, "the timestamp is no number") }
        let (distance, isOverflow) = now().subtractingReportingOverflow(time)
        guard !isOverflow, .seconds(distance.magnitude) <= configuration.timestampWindow else {
            throw Refusal(
                403, "the timestamp is outside of the window", ["seconds": isOverflow ? "very many" : "\(distance)"])
        }
    }

    // MARK: Handling

    /// Lets the handler run: on this task up to its first suspension, so that one that answers at once costs no switch.
    private func start(
        _ flight: Flight, _ key: PushKey, _ push: Push, _ facts: PushFacts, _ deadline: ContinuousClock.Instant
    ) {
        let work: @Sendable () async -> Void = { await self.run(flight, key, push, facts, deadline) }
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            Task.immediate(operation: work)
        } else {
            Task(operation: work)
        }
    }

    private func run(
        _ flight: Flight, _ key: PushKey, _ push: Push, _ facts: PushFacts, _ deadline: ContinuousClock.Instant
    ) async {
        if let shared = configuration.sharedPushes, let answer = await otherAnswer(to: key, shared, until: deadline) {
            counts.withLock { $0.repeated += 1 }
            _ = flight.finish(answer)
            flights.withLock { $0.leave() }
            return
        }
        counts.withLock { $0.handled += 1 }
        let context = CallbackContext(facts: facts, isEncrypted: push.key != nil)
        var answer: Handlers<Platform>.Answer = .nothing
        do {
            answer = try await handlers.handle(push.decoded(limits: configuration.limits), context)
        } catch {
            counts.withLock { $0.failed += 1 }
            configuration.log(.error, "a handler failed", ["push": "\(key)", "error": "\(type(of: error))"])
        }
        let bytes = encode(answer, facts, asJSON: push.isJSON)
        let isLate = flight.finish(bytes)
        if let shared = configuration.sharedPushes {
            do {
                try await shared.keep(isLate ? nil : bytes, for: key, duration: configuration.retention)
            } catch {
                configuration.log(
                    .warning, "the answer to a push could not be shared",
                    ["push": "\(key)", "error": PushStoreError.describe(error)])
            }
        }
        if isLate { await sendLate(answer, facts) }
        flights.withLock { $0.leave() }
    }

    /// What another machine answers to the push, if one has taken it.
    private func otherAnswer(to key: PushKey, _ shared: any PushStore, until deadline: ContinuousClock.Instant) async
        -> Flight.Answer?
    {
        do {
            var state = try await shared.take(key, for: configuration.retention)
            while state == .running {
                guard ContinuousClock.now < deadline else { return .some(nil) }
                try await Task.sleep(for: .milliseconds(50))
                state = try await shared.state(of: key)
            }
            if case .answered(let answer) = state { return .some(answer) }
            return nil
        } catch {
            // A store that is gone must not silence the bot: a push that is handled twice is the lesser evil.
            configuration.log(
                .warning, "the shared store of pushes failed",
                ["push": "\(key)", "error": PushStoreError.describe(error)])
            return nil
        }
    }

    private func encode(_ answer: Handlers<Platform>.Answer, _ facts: PushFacts, asJSON: Bool) -> [UInt8]? {
        let message: (any Message)?
        switch answer {
        case .nothing: return nil
        case .content(let content): message = Platform.reply(content)
        case .message(let reply): message = reply
        }
        guard let message else {
            configuration.log(.error, "there is no passive reply of this content")
            return nil
        }
        do {
            let reply = message.addressed(to: facts, at: now())
            return try asJSON ? reply.json() : reply.xml()
        } catch {
            configuration.log(.error, "a reply cannot be written", ["error": "\(error)"])
            return nil
        }
    }

    private func sendLate(_ answer: Handlers<Platform>.Answer, _ facts: PushFacts) async {
        counts.withLock { $0.late += 1 }
        guard case .content(let content) = answer else {
            if case .message = answer {
                configuration.log(.warning, "a reply came too late, and no other message can say it")
            }
            return
        }
        guard let send = configuration.sendLate else {
            return configuration.log(.warning, "a reply came too late, and nothing is configured to send it")
        }
        guard let message = Platform.customerServiceMessage(content, to: facts.fromUserName) else {
            return configuration.log(.warning, "a reply came too late, and no customer-service message can say it")
        }
        do { try await send(message) } catch {
            configuration.log(.error, "a late reply could not be sent", ["error": "\(error)"])
        }
    }

    // MARK: Answers

    private func respond(_ answer: [UInt8]?, to push: Push) -> CallbackResponse {
        guard let answer else { return .success }
        let contentType = push.isJSON ? "application/json; charset=utf-8" : "application/xml; charset=utf-8"
        guard let key = push.key, let safeMode = configuration.security.safeMode else {
            return CallbackResponse(status: 200, contentType: contentType, body: answer)
        }
        let envelope = safeMode.seal(
            answer, timestamp: now(), nonce: String(UInt64.random(in: 0...UInt64.max)), with: key)
        do {
            let body = try push.isJSON ? envelope.json(names: configuration.envelopeNames) : envelope.xml()
            return CallbackResponse(status: 200, contentType: contentType, body: body)
        } catch {
            configuration.log(.error, "an envelope cannot be written", ["error": "\(error)"])
            return .success
        }
    }
}

extension Callback.Security {
    var safeMode: SafeMode? {
        switch self {
        case .plain: nil
        case .compatible(let safeMode), .safe(let safeMode): safeMode
        }
    }

    /// Whether a request without an encrypted message is signed with the token.
    func isSigned(signature: String, timestamp: String, nonce: String) -> Bool {
        switch self {
        case .plain(let token):
            CallbackSignature(token: token.value, timestamp: timestamp, nonce: nonce).matches(signature)
        case .compatible(let safeMode), .safe(let safeMode):
            safeMode.isSigned(signature: signature, timestamp: timestamp, nonce: nonce)
        }
    }
}

extension Refusal {
    fileprivate init(_ error: SafeModeError) {
        switch error {
        case .envelope(let error): self.init(400, "the body is no envelope", ["error": "\(error)"])
        case .signatureMismatch: self.init(403, "the signature does not match")
        case .decryptionFailed: self.init(403, "the message cannot be decrypted")
        }
    }
}

extension Message {
    /// The reply with what its header leaves empty: who answers whom, and when.
    fileprivate func addressed(to facts: PushFacts, at time: Int64) -> any Message {
        guard var reply = self as? any PassiveReply else { return self }
        if reply.toUserName.isEmpty { reply.toUserName = facts.fromUserName }
        if reply.fromUserName.isEmpty { reply.fromUserName = facts.toUserName }
        if reply.createTime == 0 { reply.createTime = UnixTime(time) }
        return reply
    }
}
