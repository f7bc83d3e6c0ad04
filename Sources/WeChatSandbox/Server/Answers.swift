#if Server
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import WeChatJSON
internal import WeChatMessageCoding

@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
extension Response {
    /// A JSON document.
    init(_ json: WireValue, status: HTTPResponse.Status = .ok) {
        self.init(json.json, type: "application/json; charset=utf-8", status: status)
    }

    /// A file, which the browser is to ask for anew each time.
    init(_ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok) {
        self.init(
            status: status, headers: [.contentType: type, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// What the page is told where it asks for what cannot be done.
    init(error: Refusal) {
        self.init(
            .members(["error": .text(error.message), "field": error.field.map { .text($0) }]),
            status: HTTPResponse.Status(code: error.status))
    }
}

@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
extension Request {
    /// The body, which has to be JSON: a form of another site cannot send that.
    func json(upTo limit: Int = 1 << 20) async throws -> WireValue {
        let type = headers[.contentType]?.prefix { $0 != ";" }.lowercased() ?? ""
        guard type == "application/json" else {
            throw Refusal("the Content-Type has to be application/json, and is '\(type)'", status: 415)
        }
        let bytes = try await bytes(upTo: limit)
        if bytes.isEmpty { return .members([:]) }
        do { return WireValue(try JSONNode(parsing: bytes)) } catch {
            throw Refusal("the body is no JSON: \(error)")
        }
    }

    /// The body.
    func bytes(upTo limit: Int) async throws -> [UInt8] {
        do { return Array(try await body.collect(upTo: limit).readableBytesView) } catch is NIOTooManyBytesError {
            throw Refusal("the body is too large: there may be \(limit) bytes", status: 413)
        }
    }
}
#endif
