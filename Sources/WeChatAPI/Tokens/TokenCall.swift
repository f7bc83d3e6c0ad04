internal import WeChatJSON
internal import WeChatLog

/// Calls that fetch tokens: they carry a secret in place of a token.
struct TokenCall: Sendable {
    let transport: any HTTPTransport
    let host: String
    /// The secrets that the call carries: they are taken out of what the server answers.
    let secrets: [Secret]

    private static let timeout: Duration = .seconds(10)

    func get(_ path: String, query: [(name: String, value: String)]) async throws(APIError) -> APIAnswer {
        try await answer("GET \(path)", HTTPRequest(method: "GET", address: host + path, query: query))
    }

    func post(_ path: String, query: [(name: String, value: String)] = [], fields: [(String, JSONField)])
        async throws(APIError) -> APIAnswer
    {
        try await answer(
            "POST \(path)",
            HTTPRequest(
                method: "POST", address: host + path, query: query,
                headers: [("Content-Type", "application/json; charset=utf-8")], body: HTTPBody(JSONField.object(fields))
            ))
    }

    private func answer(_ call: String, _ request: HTTPRequest) async throws(APIError) -> APIAnswer {
        let raw = try await transport.answer(to: request, call: call, within: Self.timeout)
        return try APIAnswer(raw, call: call, hiding: secrets)
    }
}

/// A field of the few JSON bodies that are no message.
enum JSONField {
    case text(String)
    case boolean(Bool)
    case integer(Int)

    /// An object of fields.
    static func object(_ fields: [(String, JSONField)]) -> [UInt8] {
        var writer = JSONWriter(pretty: false)
        writer.beginObject()
        for (name, field) in fields {
            writer.write(name: name)
            switch field {
            case .text(let text): writer.write(string: text)
            case .boolean(let value): writer.write(boolean: value)
            case .integer(let value): writer.write(integer: Int64(value))
            }
        }
        writer.endObject()
        return writer.finish()
    }
}
