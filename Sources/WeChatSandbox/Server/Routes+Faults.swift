#if Server
internal import Hummingbird
internal import WeChatAPI
internal import WeChatMessageCoding
internal import WeChatTesting

@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
extension Router where Context == WeChatSandbox.Context {
    /// Errors on demand, of the API and of the bot in the sandbox.
    func addFaults(of standIn: StandIn) {
        get("sandbox/faults") { _, _ in Response(standIn.faultsJSON) }
        post("sandbox/faults") { request, _ in
            try standIn.expect(try await request.json())
            return Response(standIn.faultsJSON)
        }
    }
}

/// Lets a route of the server fail as it is expected to.
@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
struct ExpectedFaults: RouterMiddleware {
    let standIn: StandIn
    let path: String

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.uri.path == path else { return try await next(request, context) }
        switch standIn.simulator.takeIncident(path) {
        case .none: return try await next(request, context)
        case .latency(let latency):
            try await Task.sleep(for: latency)
            return try await next(request, context)
        case .cut(let cut): return try await SimulatedOutcome(cut: cut, answer: .success).response(on: context)
        case .refusal(let code, let message):
            let answer = SimulatedAnswer(body: Array("\(code.rawValue) \(message)".utf8))
            return try await SimulatedOutcome(answer: answer).response(on: context)
        case .answer(let status, let contentType, let body):
            let answer = SimulatedAnswer(
                status: status, headers: ["Content-Type": contentType], body: Array(body.utf8))
            return try await SimulatedOutcome(answer: answer).response(on: context)
        }
    }
}

extension SimulatedAnswer {
    /// What a bot says where it says nothing.
    fileprivate static let success = SimulatedAnswer(body: Array("success".utf8))
}

extension StandIn {
    /// The most times that a fault is expected.
    private static let maximumTimes = 100

    /// Expects a fault; without a path all that are expected are forgotten.
    func expect(_ request: WireValue) throws(Refusal) {
        guard let path = request["path"]?.text, !path.isEmpty else { return simulator.forgetIncidents() }
        let times =
            try request["times"].map { value throws(Refusal) in
                guard let times = value.text.flatMap({ Int($0) }), (1...Self.maximumTimes).contains(times) else {
                    throw Refusal("a fault happens 1 to \(Self.maximumTimes) times", field: "times")
                }
                return times
            } ?? 1
        guard simulator.incidents.count < 100, simulator.incidents[path]?.count ?? 0 < Self.maximumTimes else {
            throw Refusal("enough faults are expected: forget them first", field: "path")
        }
        let incident = try SimulatedIncident(request["fault"] ?? .null)
        for _ in 0..<times { simulator.expect(path, incident) }
    }

    /// The faults that are expected.
    var faultsJSON: WireValue {
        var faults: [WireValue] = []
        for (path, incidents) in simulator.incidents.sorted(by: { $0.key < $1.key }) {
            for incident in incidents {
                faults.append(.members(["path": .text(path), "fault": incident.json, "times": .integer(1)]))
            }
        }
        return .members(["faults": .array(faults)])
    }
}

extension SimulatedIncident {
    /// A fault as the page names it.
    fileprivate init(_ fault: WireValue) throws(Refusal) {
        if let code = fault["errcode"]?.text.flatMap({ Int($0) }) {
            self = .refusal(ErrorCode(rawValue: code), message: fault["errmsg"]?.text ?? "expected by the sandbox")
        } else if let delay = fault["delay"]?.text.flatMap({ Double($0) }) {
            guard (0...60).contains(delay) else { throw Refusal("a delay has up to 60 seconds", field: "fault") }
            self = .latency(.seconds(delay))
        } else if let status = fault["status"]?.text.flatMap({ Int($0) }) {
            guard (200...599).contains(status) else { throw Refusal("a status is 200 to 599", field: "fault") }
            self = .answer(status: status, contentType: "text/plain; charset=utf-8", body: "expected by the sandbox")
        } else if fault["cut"] == .boolean(true) {
            // Behind the head: some clients ask again by themselves where a connection that they used before ends.
            self = .cut(.inAnswer)
        } else {
            throw Refusal("a fault has errcode, delay, status or cut", field: "fault")
        }
    }

    fileprivate var json: WireValue {
        switch self {
        case .refusal(let code, let message):
            .members(["errcode": .integer(code.rawValue), "errmsg": .text(message)])
        case .answer(let status, _, _): .members(["status": .integer(status)])
        case .latency(let latency): .members(["delay": .decimal(latency.seconds)])
        case .cut: .members(["cut": .boolean(true)])
        case .none: .members([:])
        }
    }
}
#endif
