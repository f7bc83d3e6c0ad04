internal import Foundation
public import WeChatAPI
internal import WeChatJSON
public import WeChatLog
public import WeChatMessageCoding

/// WeChat's HTTP API in memory: tokens that end, media that are forgotten, sends that are kept.
///
/// Its clock begins with this machine's and then goes on by itself: ``advance(by:)`` puts it forward.
///
/// It knows no network: ``SimulatorTransport`` hands it to an `APIClient`, and a server can hand it requests of its own.
///
///     let simulator = APISimulator<OfficialAccount>()
///     simulator.addAccount("wx1", secret: "a")
///     let source = StableTokenSource(appID: "wx1", appSecret: "a", transport: simulator.transport)
///     let client = APIClient(tokens: AccessTokens(source: source), transport: simulator.transport)
public final class APISimulator<Platform: MessagePlatform>: Sendable {
    let state: Locked<SimulatorState>

    /// Creates a server without any account.
    public init() { state = Locked(SimulatorState(mediaLimits: MediaLimits(ofPlatform: Platform.name))) }

    /// Carries a client's calls to this server.
    public var transport: SimulatorTransport { SimulatorTransport { self.respond(to: $0) } }

    // MARK: Accounts

    /// Adds an official account, a mini program, or a company's application, by its app ID or corp ID: each application
    /// of a company has a secret of its own.
    public func addAccount(_ appID: String, secret: Secret) {
        _ = state.withLock { $0.secrets[appID, default: []].insert(secret.value) }
    }

    /// Adds a third-party platform.
    ///
    /// - Parameters:
    ///   - appID: The platform's app ID.
    ///   - secret: Its app secret.
    ///   - ticket: The `component_verify_ticket` that was pushed last.
    public func addComponent(_ appID: String, secret: Secret, ticket: Secret) {
        state.withLock {
            $0.secrets[appID] = [secret.value]
            $0.tickets[appID] = ticket.value
        }
    }

    /// Adds an account that authorized a third-party platform.
    ///
    /// - Parameters:
    ///   - appID: The account's app ID.
    ///   - refreshToken: Its refresh token, which is good for one call: the answer has the next.
    ///   - authorizationCode: The code that was pushed with the authorization, which is good for one exchange.
    public func addAuthorizer(_ appID: String, refreshToken: Secret, authorizationCode: Secret? = nil) {
        state.withLock {
            $0.refreshTokens[appID] = refreshToken.value
            if let authorizationCode { $0.authorizationCodes[authorizationCode.value] = appID }
        }
    }

    /// Adds a WeCom suite.
    ///
    /// - Parameters:
    ///   - suiteID: The suite's ID.
    ///   - secret: Its secret.
    ///   - ticket: The `suite_ticket` that was pushed last.
    public func addSuite(_ suiteID: String, secret: Secret, ticket: Secret) {
        addComponent(suiteID, secret: secret, ticket: ticket)
    }

    /// Adds a company that installed a suite.
    ///
    /// - Parameters:
    ///   - corpID: The company's ID.
    ///   - permanentCode: Its permanent code.
    ///   - authorizationCode: The code that was pushed with the authorization, which is good for one exchange.
    public func addCompany(_ corpID: String, permanentCode: Secret, authorizationCode: Secret? = nil) {
        state.withLock {
            $0.permanentCodes[corpID] = permanentCode.value
            if let authorizationCode { $0.authorizationCodes[authorizationCode.value] = corpID }
        }
    }

    // MARK: The course of things

    /// How long new tokens live, in seconds: 7200 at the beginning.
    public var tokenLifetime: Double {
        get { state.withLock { $0.tokenLifetime } }
        set { state.withLock { $0.tokenLifetime = newValue } }
    }

    /// What may be uploaded: the limits of the platform at the beginning.
    public var mediaLimits: MediaLimits {
        get { state.withLock { $0.mediaLimits } }
        set { state.withLock { $0.mediaLimits = newValue } }
    }

    /// The OpenIDs of those who follow the account: a message to another one is refused. `nil`, for everybody, at the beginning.
    public var followers: Set<String>? {
        get { state.withLock { $0.followers } }
        set { state.withLock { $0.followers = newValue } }
    }

    /// The address, with its scheme, to which the links to videos and pictures in answers lead; `nil` for one of WeChat's.
    /// Whoever serves them hands the requests to ``respond(to:)``.
    public var fileHost: String? {
        get { state.withLock { $0.fileHost } }
        set { state.withLock { $0.fileHost = newValue } }
    }

    /// How many requests and sent messages are kept: the oldest are forgotten. `nil`, for all, at the beginning.
    public var historyLimit: Int? {
        get { state.withLock { $0.historyLimit } }
        set { state.withLock { $0.historyLimit = newValue } }
    }

    /// How many bytes of media are kept: the oldest are forgotten. `nil`, for all, at the beginning.
    public var mediaCapacity: Int? {
        get { state.withLock { $0.mediaCapacity } }
        set { state.withLock { $0.mediaCapacity = newValue } }
    }

    /// Puts the server's clock forward: tokens and media end.
    ///
    /// - Parameter time: By how much.
    public func advance(by time: Duration) { state.withLock { $0.advance(by: time) } }

    /// Ends all tokens at once, as WeChat does where an app secret is reset.
    public func endTokens() { state.withLock { $0.tokens.removeAll() } }

    /// Lets the next calls of a path go otherwise.
    ///
    /// - Parameters:
    ///   - path: The path: `/cgi-bin/token`.
    ///   - incidents: What happens to each of the next calls, one after the other.
    public func expect(_ path: String, _ incidents: SimulatedIncident...) {
        state.withLock { $0.incidents[path, default: []] += incidents }
    }

    /// What is yet to happen to the next calls, by their paths.
    public var incidents: [String: [SimulatedIncident]] { state.withLock { $0.incidents } }

    /// Takes the next incident of a path, for a server that answers the path itself.
    ///
    /// - Returns: What is to happen to the call; ``SimulatedIncident/none`` where nothing was expected of it.
    public func takeIncident(_ path: String) -> SimulatedIncident { state.withLock { $0.takeIncident(path) } }

    /// Lets all calls go as usual again.
    public func forgetIncidents() { state.withLock { $0.incidents = [:] } }

    // MARK: What came of it

    /// The requests that came, in their order, those that were refused included.
    public var requests: [SimulatedRequest] { state.withLock { $0.requests } }

    /// The messages that were sent and not refused, in their order; those to a group robot's webhook and to a `response_url`
    /// too, which need no token.
    public var sent: [Platform.Outbound] {
        state.withLock { $0.sends }.compactMap { send in
            try? Platform.Outbound(json: send.body, endpoint: send.endpoint)
        }
    }

    /// The media and material that are kept now, by their media IDs.
    public var media: [String: SimulatedMedia] { state.withLock { $0.keptMedia } }

    /// Keeps a file as temporary media, as when a follower sends one.
    ///
    /// - Returns: Its media ID.
    public func addMedia(_ kind: MediaKind, name: String, bytes: [UInt8]) -> String {
        state.withLock { $0.keepTemporary(kind, name: name, bytes: bytes) }
    }

    /// Puts a message or event into WeCom's customer service, as when a customer writes: `sync_msg` gives it.
    ///
    /// - Parameter message: The message or event: `KfTextMessage`.
    /// - Returns: The token in the push `kf_msg_or_event`, which tells of it.
    /// - Throws: `XMLWriteError` where a number of the message is infinite or not a number.
    @discardableResult
    public func addCustomerServiceMessage(_ message: some Message) throws -> String {
        try addCustomerServiceMessage(json: try message.json())
    }

    /// Puts a message or event into customer service as the JSON that it is.
    package func addCustomerServiceMessage(json: [UInt8]) throws -> String {
        let json = try JSONNode(parsing: json)
        return state.withLock { $0.addCustomerServiceItem(json) }
    }

    /// The custom menu that was created for an account, as JSON; `nil` where there is none.
    public func menu(of appID: String) -> [UInt8]? { state.withLock { $0.menus[appID] } }

    /// Answers a request.
    public func respond(to request: SimulatedRequest) -> SimulatedOutcome { state.withLock { $0.respond(to: request) } }
}

extension MediaLimits {
    /// The limits of a platform: `WeCom`.
    package init(ofPlatform name: String) {
        switch name {
        case "WeCom": self = .weCom
        case "MiniProgram": self = .miniProgram
        default: self = .officialAccount
        }
    }
}

/// A request that came to a simulated server.
public struct SimulatedRequest: Sendable, Hashable {
    /// `GET` or `POST`.
    public var method: String
    /// The path: `/cgi-bin/token`.
    public var path: String
    /// The parameters of the query. They hold tokens.
    public var query: [String: String]
    /// The `Content-Type`.
    public var contentType: String
    /// The body.
    public var body: [UInt8]

    /// Creates a request.
    public init(
        method: String, path: String, query: [String: String] = [:], contentType: String = "", body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.contentType = contentType
        self.body = body
    }
}

/// What a simulated server answers.
public struct SimulatedAnswer: Sendable, Hashable {
    /// The status code.
    public var status: Int
    /// The header fields.
    public var headers: [String: String]
    /// The body.
    public var body: [UInt8]

    /// Creates an answer.
    public init(status: Int = 200, headers: [String: String] = [:], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// What comes of a request to a simulated server.
public struct SimulatedOutcome: Sendable, Hashable {
    /// How long the server takes.
    public var latency: Duration = .zero
    /// Where the connection breaks.
    public var cut: Cut?
    /// What is answered, if the connection lasts.
    public var answer: SimulatedAnswer

    /// Where a connection breaks.
    public enum Cut: Sendable, Hashable {
        /// There is none: the server never saw the request.
        case beforeRequest
        /// The server did what was asked, and its answer is lost.
        case beforeAnswer
        /// After half of the answer's body.
        case inAnswer
    }

    /// Creates an outcome.
    public init(latency: Duration = .zero, cut: Cut? = nil, answer: SimulatedAnswer) {
        self.latency = latency
        self.cut = cut
        self.answer = answer
    }
}

/// What happens to a call in place of the usual.
public enum SimulatedIncident: Sendable, Hashable {
    /// WeChat refuses it with a code, and a text of its own.
    case refusal(ErrorCode, message: String = "refused by the test")
    /// The server answers with a status, a type and a body.
    case answer(status: Int = 200, contentType: String = "application/json; charset=utf-8", body: String)
    /// It is answered as usual, after a time.
    case latency(Duration)
    /// The connection breaks.
    case cut(SimulatedOutcome.Cut)
    /// It is answered as usual.
    case none
}

/// A file that a simulated server keeps.
public struct SimulatedMedia: Sendable, Hashable {
    /// Its kind.
    public var kind: MediaKind
    /// The name with which it was uploaded.
    public var name: String
    /// Its bytes.
    public var bytes: [UInt8]
    /// The title of a permanent video.
    public var title: String?
    /// The text about a permanent video.
    public var introduction: String?
    /// Whether it is kept until it is deleted.
    public var isPermanent: Bool
    /// When it ends, by the server's clock; infinity for permanent material.
    var end: Double
}
