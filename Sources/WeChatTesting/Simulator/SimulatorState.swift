internal import Foundation
internal import WeChatAPI
internal import WeChatJSON
internal import WeChatMessageCoding

/// What a simulated server knows, and how a request changes it. It has no clock but its own and waits for nothing.
struct SimulatorState {
    // MARK: Accounts

    /// The app secrets, by app ID; of a company those of its applications.
    var secrets: [String: Set<String>] = [:]
    /// The tickets of third-party platforms and suites, by app ID or suite ID.
    var tickets: [String: String] = [:]
    /// The refresh tokens of accounts that authorized a platform, by app ID.
    var refreshTokens: [String: String] = [:]
    /// The permanent codes of companies that installed a suite, by corp ID.
    var permanentCodes: [String: String] = [:]
    /// The codes of authorizations that were not exchanged yet, with the accounts' app IDs or the companies' IDs.
    var authorizationCodes: [String: String] = [:]

    // MARK: The course of things

    var tokenLifetime: Double = 7200
    var mediaLimits: MediaLimits
    var incidents: [String: [SimulatedIncident]] = [:]
    var followers: Set<String>?
    var fileHost: String?
    var historyLimit: Int?
    var mediaCapacity: Int?
    private let start = ContinuousClock.now
    private let startTime = Date().timeIntervalSince1970
    private var advanced: Duration = .zero

    init(mediaLimits: MediaLimits) { self.mediaLimits = mediaLimits }

    /// The server's time: seconds since 1970, those of this machine at the beginning, without the jumps of its clock.
    var now: Double { startTime + (start.duration(to: .now) + advanced).seconds }

    mutating func advance(by time: Duration) { advanced += time }

    // MARK: What there is

    /// The tokens and tickets that were given and not withdrawn.
    var tokens: [String: SimulatedToken] = [:]
    var media: [String: SimulatedMedia] = [:]
    /// The media IDs, the oldest first.
    var mediaOrder: [String] = []
    /// The custom menus, by app ID: what was posted.
    var menus: [String: [UInt8]] = [:]
    /// What customers of WeCom's customer service wrote and did, in its order.
    var customerServiceItems: [SimulatedCustomerServiceItem] = []
    var requests: [SimulatedRequest] = []
    var sends: [(endpoint: Endpoint, body: [UInt8])] = []
    /// How many messages were sent, those included that are not kept.
    private var sentCount = 0
    /// The number of forced fetches per account, and when the last was.
    var forcedFetches: [String: (count: Int, last: Double)] = [:]
    private var counter = 0

    /// A name that was not given before.
    mutating func newName(_ kind: String) -> String {
        counter += 1
        return "\(kind)-\(counter)-\(UInt64.random(in: 0...UInt64.max))"
    }

    // MARK: Requests

    mutating func respond(to request: SimulatedRequest) -> SimulatedOutcome {
        let incident = takeIncident(request.path)
        if incident == .cut(.beforeRequest) {
            return SimulatedOutcome(cut: .beforeRequest, answer: SimulatedAnswer(body: []))
        }
        requests.append(request)
        forgetHistory()
        switch incident {
        case .refusal(let code, let message): return SimulatedOutcome(answer: .refusal(code, message))
        case .answer(let status, let contentType, let body):
            return SimulatedOutcome(
                answer: SimulatedAnswer(
                    status: status, headers: ["Content-Type": contentType], body: Array(body.utf8)))
        case .latency(let latency): return SimulatedOutcome(latency: latency, answer: answer(to: request))
        case .cut(let cut): return SimulatedOutcome(cut: cut, answer: answer(to: request))
        case .none: return SimulatedOutcome(answer: answer(to: request))
        }
    }

    mutating func takeIncident(_ path: String) -> SimulatedIncident {
        guard var expected = incidents[path], !expected.isEmpty else { return .none }
        let incident = expected.removeFirst()
        incidents[path] = expected.isEmpty ? nil : expected
        return incident
    }

    private mutating func forgetHistory() {
        guard let historyLimit else { return }
        if requests.count > historyLimit { requests.removeFirst(requests.count - historyLimit) }
        if sends.count > historyLimit { sends.removeFirst(sends.count - historyLimit) }
    }

    private mutating func answer(to request: SimulatedRequest) -> SimulatedAnswer {
        do throws(SimulatedRefusal) {
            return try route(request)
        } catch {
            return .refusal(error.code, error.message)
        }
    }

    private mutating func route(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        switch (request.method, request.path) {
        case ("GET", "/cgi-bin/token"): return try basicToken(request)
        case ("POST", "/cgi-bin/stable_token"): return try stableToken(request)
        case ("GET", "/cgi-bin/gettoken"): return try companyToken(request)
        case ("POST", "/cgi-bin/component/api_start_push_ticket"): return try startTickets(request)
        case ("POST", "/cgi-bin/component/api_component_token"): return try componentToken(request)
        case ("POST", "/cgi-bin/component/api_authorizer_token"): return try authorizerToken(request)
        case ("POST", "/cgi-bin/component/api_query_auth"): return try authorization(request)
        case ("POST", "/cgi-bin/service/get_suite_token"): return try suiteToken(request)
        case ("POST", "/cgi-bin/service/get_corp_token"): return try corpToken(request)
        case ("POST", "/cgi-bin/service/get_permanent_code"): return try permanentCode(request)
        case ("GET", let path) where path.hasPrefix(Self.videoFolder):
            return try file(String(path.dropFirst(Self.videoFolder.count)))
        case ("GET", let path) where path.hasPrefix(Self.pictureFolder):
            return try file(String(path.dropFirst(Self.pictureFolder.count)))
        default: break
        }
        if let address = SimulatedAddress(request.path) {
            guard request.query[address.secret]?.isEmpty == false else {
                throw SimulatedRefusal(93000, "invalid webhook url")
            }
            return try send(request, to: address.endpoint)
        }
        let account = try checkToken(request, "access_token", of: [.basic, .stable, .company, .authorizer])
        switch (request.method, request.path) {
        case ("GET", "/cgi-bin/ticket/getticket"), ("GET", "/cgi-bin/ticket/get"):
            return try ticket(request.parameter("type"), account)
        case ("GET", "/cgi-bin/get_jsapi_ticket"): return ticket("jsapi", account)
        case ("POST", "/cgi-bin/media/upload"): return try uploadTemporary(request)
        case ("GET", "/cgi-bin/media/get"): return try temporaryMedia(request)
        case ("POST", "/cgi-bin/material/add_material"): return try uploadPermanent(request)
        case ("POST", "/cgi-bin/material/get_material"): return try permanentMaterial(request)
        case ("POST", "/cgi-bin/media/uploadimg"): return try uploadArticleImage(request)
        case ("POST", "/cgi-bin/menu/create"): return try createMenu(request, account)
        case ("GET", "/cgi-bin/menu/get"): return try menu(of: account)
        case ("GET", "/cgi-bin/menu/delete"): return deleteMenu(of: account)
        case ("POST", "/cgi-bin/kf/sync_msg"): return try syncMessages(request)
        default:
            guard let endpoint = Endpoint("\(request.method) \(request.path)") else { throw .invalidRequest }
            return try send(request, to: endpoint)
        }
    }

    private mutating func send(_ request: SimulatedRequest, to endpoint: Endpoint) throws(SimulatedRefusal)
        -> SimulatedAnswer
    {
        if request.method == "POST" {
            try checkReceiver(request)
            sends.append((endpoint, request.body))
            sentCount += 1
            forgetHistory()
        }
        return .json(Self.success + sentMessageIDs(endpoint.path))
    }

    /// Refuses a message to one user who does not follow the account.
    private func checkReceiver(_ request: SimulatedRequest) throws(SimulatedRefusal) {
        let message = try request.json()
        let folders = ["/cgi-bin/message/custom/", "/cgi-bin/message/template/"]
        guard let followers, folders.contains(where: { request.path.hasPrefix($0) }),
            case .string(let receiver)? = message["touser"]?.value
        else { return }
        guard followers.contains(receiver) else { throw SimulatedRefusal(40003, "invalid openid") }
    }

    /// What the answers to sends name beside the code.
    private func sentMessageIDs(_ path: String) -> [(String, SimulatedAnswer.Field)] {
        switch path {
        case "/cgi-bin/message/template/send", "/cgi-bin/message/subscribe/bizsend": [("msgid", .integer(sentCount))]
        case "/cgi-bin/message/mass/sendall", "/cgi-bin/message/mass/send":
            [("msg_id", .integer(sentCount)), ("msg_data_id", .integer(sentCount))]
        case "/cgi-bin/message/mass/preview": [("msg_id", .integer(sentCount))]
        default: []
        }
    }
}

/// An address that takes messages from whoever knows it, in place of a token.
struct SimulatedAddress {
    let endpoint: Endpoint
    /// The parameter that makes it a secret.
    let secret: String

    init?(_ path: String) {
        switch path {
        case "/cgi-bin/webhook/send": (endpoint, secret) = ("POST {webhook_url}", "key")
        case "/cgi-bin/aibot/response": (endpoint, secret) = ("POST {response_url}", "response_code")
        default: return nil
        }
    }
}

/// Why a simulated server refuses a call.
struct SimulatedRefusal: Error {
    let code: ErrorCode
    let message: String

    init(_ code: Int, _ message: String) {
        self.code = ErrorCode(rawValue: code)
        self.message = message
    }

    static var invalidRequest: SimulatedRefusal { SimulatedRefusal(47001, "data format error") }
}

extension SimulatedRequest {
    /// The body as JSON.
    func json() throws(SimulatedRefusal) -> JSONNode {
        do throws(JSONError) { return try JSONNode(parsing: body) } catch { throw .invalidRequest }
    }

    /// A parameter of the query that must be there.
    func parameter(_ name: String) throws(SimulatedRefusal) -> String {
        guard let value = query[name], !value.isEmpty else { throw SimulatedRefusal(40097, "\(name) missing") }
        return value
    }
}

extension JSONNode {
    /// A text of an object.
    func text(_ name: String) throws(SimulatedRefusal) -> String {
        guard case .string(let text)? = self[name]?.value else { throw SimulatedRefusal(40097, "\(name) missing") }
        return text
    }
}

extension SimulatedAnswer {
    /// A value in the JSON of an answer.
    enum Field {
        case text(String)
        case integer(Int)
        case object([(String, Field)])
        case array([Field])
        case json(JSONNode)

        func write(to writer: inout JSONWriter) {
            switch self {
            case .text(let text): writer.write(string: text)
            case .integer(let integer): writer.write(integer: Int64(integer))
            case .object(let fields):
                writer.beginObject()
                for (name, field) in fields {
                    writer.write(name: name)
                    field.write(to: &writer)
                }
                writer.endObject()
            case .array(let values):
                writer.beginArray()
                for value in values { value.write(to: &writer) }
                writer.endArray()
            case .json(let node): writer.write(node)
            }
        }
    }

    static func json(_ fields: [(String, Field)]) -> SimulatedAnswer {
        var writer = JSONWriter()
        Field.object(fields).write(to: &writer)
        return SimulatedAnswer(
            headers: ["Content-Type": "application/json; charset=utf-8"], body: writer.finish())
    }

    static func refusal(_ code: ErrorCode, _ message: String) -> SimulatedAnswer {
        .json([("errcode", .integer(code.rawValue)), ("errmsg", .text(message))])
    }
}

extension Duration {
    /// The duration in seconds.
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
