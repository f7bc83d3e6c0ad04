import Foundation
import TestSupport

/// WeChat's HTTP API in little: a real server.
struct API {
    let server: LoopbackServer
    /// The lines of the requests, and the bodies of those in JSON.
    let requests: Recorder<String>
    let bodies: Recorder<String>

    static let token = "ACCESS-TOKEN-of-the-account"

    /// Starts a server that gives tokens and answers other calls with a function.
    static func start(
        _ answer: @escaping @Sendable (LoopbackServer.Request, LoopbackServer.Connection) -> Void = { _, _ in }
    ) throws -> API {
        let requests = Recorder<String>()
        let bodies = Recorder<String>()
        let server = try LoopbackServer { request, connection in
            requests.add(request.line)
            if request.headers["content-type"]?.hasPrefix("application/json") == true {
                bodies.add(String(decoding: connection.body(request.contentLength), as: UTF8.self))
            }
            switch request.path {
            case "/cgi-bin/stable_token", "/cgi-bin/gettoken":
                connection.respond(#"{"access_token":"\#(token)","expires_in":7200}"#)
            default: answer(request, connection)
            }
        }
        return API(server: server, requests: requests, bodies: bodies)
    }

    /// The paths that were called.
    var paths: [String] {
        requests.values.map { line in
            String(line.split(separator: " ")[1].prefix { $0 != "?" })
        }
    }

    /// Runs the tool with the server in WeChat's place.
    func run(
        _ words: [String], input: String = "", environment: [String: String] = Account.environment
    ) async throws -> Tool.Result {
        try await Tool.run(
            [words[0], "--host", server.address] + words.dropFirst(), input: input, environment: environment)
    }
}
