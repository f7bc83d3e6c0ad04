#if Server
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import WeChatTesting

@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
extension Router where Context == WeChatSandbox.Context {
    /// WeChat's HTTP API: all paths that are not the page's.
    func addAPI(of standIn: StandIn) {
        for method in [HTTPRequest.Method.get, .post] {
            on("**", method: method) { request, context in
                guard standIn.isAPI(request.uri.path) else {
                    throw Refusal("the sandbox has nothing at '\(request.uri.path)'", status: 404)
                }
                let query = request.uri.queryParameters.map { (String($0.key), String($0.value)) }
                let body = try await request.bytes(upTo: request.uri.path.isOfUpload ? 21 << 20 : 1 << 20)
                let outcome = standIn.respond(
                    to: SimulatedRequest(
                        method: request.method.rawValue, path: request.uri.path,
                        query: Dictionary(query) { first, _ in first },
                        contentType: request.headers[.contentType] ?? "", body: body))
                return try await outcome.response(on: context)
            }
        }
    }
}

extension StandIn {
    /// Whether a path is one of the API's: its first part is that of a path that is known.
    func isAPI(_ path: String) -> Bool {
        guard let first = path.split(separator: "/").first else { return false }
        return apiFolders.contains(String(first))
    }
}

extension String {
    /// Whether the path takes files.
    fileprivate var isOfUpload: Bool { ["/upload", "/uploadimg", "/add_material"].contains { hasSuffix($0) } }
}

@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
extension SimulatedOutcome {
    /// The response, when its time has come; a connection that is to break is closed.
    func response(on context: Context) async throws -> Response {
        if latency > .zero { try await Task.sleep(for: latency) }
        switch cut {
        case .beforeRequest?, .beforeAnswer?:
            context.channel.close(promise: nil)
            throw CancellationError()
        case .inAnswer?:
            let bytes = answer.body
            return answer.response(
                body: ResponseBody(contentLength: bytes.count) { writer in
                    try await writer.write(ByteBuffer(bytes: bytes[..<(bytes.count / 2)]))
                    context.channel.close(promise: nil)
                    throw CancellationError()
                })
        case nil: return answer.response(body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
        }
    }
}

@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
extension SimulatedAnswer {
    fileprivate func response(body: ResponseBody) -> Response {
        var fields = HTTPFields()
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        return Response(status: HTTPResponse.Status(code: status), headers: fields, body: body)
    }
}
#endif
