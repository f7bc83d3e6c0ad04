internal import Foundation
public import WeChatLog
public import WeChatMessageCoding

/// An address that takes messages from whoever knows it: a group robot's webhook, the `response_url` of a push.
///
/// It is a secret, and stands in for the access token: nothing of an account goes there.
///
///     let robot = try MessageAddress("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…")
///     try await robot.send(WebhookTextMessage(text: .init(content: "Lunch is ready.")))
public struct MessageAddress: Sendable {
    private let address: String
    private let query: [(name: String, value: String)]

    /// What carries the calls.
    public let transport: any HTTPTransport

    /// How calls are repeated that may be.
    public var retries = RetryPolicy()

    /// How long a call may take, all its repetitions apart.
    public var timeout: Duration = .seconds(10)

    /// Where calls that are repeated are told.
    public var log: Log

    /// Creates an address.
    ///
    /// - Parameters:
    ///   - url: The whole address, as WeCom shows or pushes it.
    ///   - transport: What carries the calls.
    ///   - log: Where calls that are repeated are told.
    /// - Throws: ``APIError/invalidRequest(_:)`` where it is no address. The error does not show it.
    public init(
        _ url: Secret, transport: any HTTPTransport = URLSessionTransport.shared, log: Log = .none
    ) throws(APIError) {
        guard let parts = URLComponents(ofTheWeb: url.value) else {
            throw .invalidRequest("the address to send to is none: it begins with https://, and ends as WeCom gave it")
        }
        address = String(url.value.prefix { $0 != "?" && $0 != "#" })
        query = (parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }
        self.transport = transport
        self.log = log
    }

    /// Creates the address of a group robot's webhook.
    ///
    /// - Parameters:
    ///   - key: What follows `key=` in the robot's webhook.
    ///   - host: The host of the API, with its scheme.
    ///   - transport: What carries the calls.
    ///   - log: Where calls that are repeated are told.
    public init(
        groupRobotKey key: Secret, host: String = APIClient.Host.weCom,
        transport: any HTTPTransport = URLSessionTransport.shared, log: Log = .none
    ) {
        address = "\(host)/cgi-bin/webhook/send"
        query = [("key", key.value)]
        self.transport = transport
        self.log = log
    }

    /// Sends a message.
    ///
    /// - Parameters:
    ///   - message: The message, of a type whose endpoint is an address that is given.
    ///   - isRepeatable: Whether the message may be sent twice without harm.
    /// - Returns: What WeChat answers.
    /// - Throws: ``APIError``; ``APIError/invalidRequest(_:)`` where messages of the type are sent to an account's API.
    @discardableResult public func send<Sent: OutgoingMessage>(_ message: Sent, isRepeatable: Bool = false)
        async throws(APIError) -> Sent.Response
    {
        try await answer(to: message, isRepeatable: isRepeatable).decoded()
    }

    /// Sends the message of a union, as `GroupRobotOutboundMessage.webhook(_:)` makes one of a content.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - isRepeatable: Whether the message may be sent twice without harm.
    /// - Returns: What WeChat answers.
    /// - Throws: ``APIError``; ``APIError/invalidRequest(_:)`` where the union holds none that is sent to such an address.
    @discardableResult public func send(_ message: some MessageUnion, isRepeatable: Bool = false)
        async throws(APIError) -> APIAnswer
    {
        try await answer(to: message.outgoing(), isRepeatable: isRepeatable)
    }

    private func answer<Sent: OutgoingMessage>(to message: Sent, isRepeatable: Bool) async throws(APIError)
        -> APIAnswer
    {
        guard Sent.endpoint.isGiven else {
            throw .invalidRequest(
                "\(Sent.descriptor.name) is sent to an account's API, at \(Sent.endpoint.path): use an APIClient")
        }
        return try await send(message.body(), to: Sent.endpoint, isRepeatable: isRepeatable)
    }

    /// Sends what is written already.
    package func send(_ json: [UInt8], to endpoint: Endpoint, isRepeatable: Bool = false) async throws(APIError)
        -> APIAnswer
    {
        // Neither a path nor a query of an address that is a secret belongs into an error.
        let call = endpoint.description
        let request = HTTPRequest(
            method: endpoint.method, address: address, query: query,
            headers: [("Content-Type", "application/json; charset=utf-8")], body: HTTPBody(json), idleTimeout: timeout)
        var failures = 0
        while true {
            do throws(APIError) {
                let answer = try await transport.answer(to: request, call: call, within: timeout)
                return try APIAnswer(answer, call: call, hiding: query.map { Secret($0.value) })
            } catch {
                failures += 1
                try await retries.wait(after: failures, error, call: call, isRepeatable: isRepeatable, log: log)
            }
        }
    }
}

extension MessageAddress: CustomStringConvertible, CustomReflectable {
    /// Shows nothing of the address.
    public var description: String { "MessageAddress(hidden)" }

    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
