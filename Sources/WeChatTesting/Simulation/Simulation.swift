package import WeChatAPI
package import WeChatCrypto
package import WeChatLog
internal import WeChatMessageCoding

/// WeChat's side of a callback: it signs, encrypts and posts, and waits no longer than WeChat does.
package struct Simulation: Sendable {
    /// How messages are pushed, as the console names it.
    package enum Mode: String, CaseIterable, Sendable {
        /// Messages are in the clear.
        case plain
        /// Messages are in the clear, and encrypted beside.
        case compatible
        /// Messages are encrypted.
        case safe
    }

    /// The callback's address, without its query.
    package let address: String
    /// The query that belongs to the callback's address.
    package let query: [(name: String, value: String)]
    package let mode: Mode
    package let isWeCom: Bool
    package let token: Secret
    /// What encrypts; there in every mode but the plain one.
    package let safeMode: SafeMode?
    /// How long WeChat waits for an answer.
    package let timeout: Duration

    /// How often WeChat sends a push that is not answered.
    private static let maximumAttempts = 3

    package init(
        address: String, query: [(name: String, value: String)] = [], mode: Mode, isWeCom: Bool = false,
        token: Secret, safeMode: SafeMode?, timeout: Duration = .seconds(5)
    ) {
        self.address = address
        self.query = query
        self.mode = mode
        self.isWeCom = isWeCom
        self.token = token
        self.safeMode = safeMode
        self.timeout = timeout
    }

    /// Each request has a connection of its own: one that was used before may have ended with the bot that held it.
    private static let headers = [(name: "Connection", value: "close")]

    /// One request and what came of it.
    package struct Attempt: Sendable {
        package let request: HTTPRequest
        package let duration: Duration
        package let outcome: Result<RawAnswer, TransportError>

        /// Whether WeChat takes it for an answer, right or wrong, and sends the push no more.
        package var isAnswered: Bool {
            guard case .success(let answer) = outcome else { return false }
            return answer.status < 500
        }
    }

    /// Posts a message, again where no answer comes. Each request has a signature of its own.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - willAttempt: Told of each request before it is sent.
    ///   - didAttempt: Told what came of it.
    package func push(
        _ message: PushedMessage, willAttempt: (HTTPRequest) -> Void = { _ in },
        didAttempt: (Attempt) -> Void = { _ in }
    ) async throws -> [Attempt] {
        let (body, encrypt) = try body(of: message)
        var attempts: [Attempt] = []
        repeat {
            var query = signed(encrypt)
            if !isWeCom, let openID = message["FromUserName"] { query.append(("openid", openID)) }
            let request = HTTPRequest(
                method: "POST", address: address, query: self.query + query,
                headers: [("Content-Type", message.isJSON ? "application/json" : "text/xml")] + Self.headers,
                body: HTTPBody(body), idleTimeout: timeout)
            willAttempt(request)
            let attempt = await attempt(request)
            didAttempt(attempt)
            attempts.append(attempt)
        } while attempts.last?.isAnswered == false && attempts.count < Self.maximumAttempts
        return attempts
    }

    /// Checks the callback's address, as WeChat does when it is entered in the console.
    ///
    /// - Returns: The text that has to be sent back, and what came of the request.
    package func checkURL() async -> (echo: String, attempt: Attempt) {
        let echo = String.randomNonce
        var query: [(name: String, value: String)]
        if isWeCom, let safeMode {
            let encrypt = safeMode.encrypt(Array(echo.utf8))
            query = signed(encrypt) + [("echostr", encrypt)]
        } else {
            query = signed(nil) + [("echostr", echo)]
        }
        query.insert(contentsOf: self.query, at: 0)
        let request = HTTPRequest(
            method: "GET", address: address, query: query, headers: Self.headers, idleTimeout: timeout)
        return (echo, await attempt(request))
    }

    private func signed(_ encrypt: String?) -> [(name: String, value: String)] {
        let query = SignedQuery(
            token: token, timestamp: "\(UnixTime.now)", nonce: .randomNonce, encrypt: encrypt)
        return (isWeCom ? query.ofWeCom : query).parameters
    }

    /// What is posted, and the encrypted message in it.
    private func body(of message: PushedMessage) throws -> (body: [UInt8], encrypt: String?) {
        guard let safeMode else { return (message.bytes, nil) }
        let envelope = InboundEnvelope(message, with: safeMode)
        if mode == .compatible { return (try message.document(with: envelope.encrypt), envelope.encrypt) }
        let names: EnvelopeNames = isWeCom ? .lowercase : .capitalized
        return (try message.isJSON ? envelope.json(names: names) : envelope.xml(), envelope.encrypt)
    }

    private func attempt(_ request: HTTPRequest) async -> Attempt {
        let start = ContinuousClock.now
        let outcome: Result<RawAnswer, TransportError>
        do throws(TransportError) {
            outcome = .success(try await URLSessionTransport.shared.answer(to: request, within: timeout))
        } catch {
            outcome = .failure(error)
        }
        return Attempt(request: request, duration: ContinuousClock.now - start, outcome: outcome)
    }
}
