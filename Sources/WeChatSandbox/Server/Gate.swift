#if Server
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Refuses what other web sites make a browser send, and what reaches the sandbox under a name of another's.
///
/// A page of another site can send requests to loopback, and a name of its own can be made to lead there (DNS rebinding):
/// the `Host` has to be an address of the sandbox, and where a browser tells the origin, it has to be the sandbox's.
@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
struct Gate: RouterMiddleware {
    /// Whether the sandbox listens on loopback alone.
    let isLocal: Bool

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        if let problem = problem(with: request) {
            return Response(error: Refusal(problem, status: 403))
        }
        var response = try await next(request, context)
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.referrerPolicy] = "no-referrer"
        response.headers[.crossOriginResourcePolicy] = "same-origin"
        response.headers[.contentSecurityPolicy] = Self.policy
        return response
    }

    /// No script and no style but the page's own files. A bot's pictures and music lie where the bot says.
    private static let policy = [
        "default-src 'self'", "img-src 'self' data: blob: http: https:", "media-src 'self' data: blob: http: https:",
        "object-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    private func problem(with request: Request) -> String? {
        let host = request.head.authority ?? ""
        guard isOwn(host) else { return "the Host is '\(host)': open the address that the sandbox printed" }
        if let origin = request.headers[.origin], origin != "http://\(host)" {
            return "requests of other web sites are refused: the Origin is '\(origin)'"
        }
        if let site = request.headers[.secFetchSite], site != "same-origin", site != "none" {
            return "requests of other web sites are refused: Sec-Fetch-Site is '\(site)'"
        }
        return nil
    }

    /// Whether a `Host` is an address, or a name that leads to this machine alone.
    private func isOwn(_ host: String) -> Bool {
        let name = String(host.hasPrefix("[") ? host.dropFirst().prefix { $0 != "]" } : host.prefix { $0 != ":" })
        if ["127.0.0.1", "localhost", "::1"].contains(name.lowercased()) { return true }
        // A name of another's leads where it wants; an address does not.
        return !isLocal && (try? SocketAddress(ipAddress: name, port: 0)) != nil
    }
}

extension HTTPField.Name {
    static let lastEventID = HTTPField.Name("Last-Event-ID")
    fileprivate static let referrerPolicy = HTTPField.Name("Referrer-Policy")
    fileprivate static let crossOriginResourcePolicy = HTTPField.Name("Cross-Origin-Resource-Policy")
    fileprivate static let secFetchSite = HTTPField.Name("Sec-Fetch-Site")
}

extension HTTPFields {
    /// The value of a field whose name was made from a text.
    subscript(name: HTTPField.Name?) -> String? {
        get { name.flatMap { self[$0] } }
        set { if let name { self[name] = newValue } }
    }
}
#endif
