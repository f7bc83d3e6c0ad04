/// A request that arrived at the callback URL, from whatever server.
public struct CallbackRequest: Sendable {
    /// `GET` or `POST`.
    public var method: String

    /// What follows the `?` of the address, as it came: percent-encoded.
    public var query: String

    /// The body, as it came.
    public var body: [UInt8]

    /// Creates a request.
    ///
    /// - Parameters:
    ///   - method: `GET` or `POST`.
    ///   - query: What follows the `?` of the address, percent-encoded.
    ///   - body: The body. A server that bounds it should allow ``Callback/Configuration/maximumBodySize``.
    public init(method: String, query: String, body: [UInt8] = []) {
        self.method = method
        self.query = query
        self.body = body
    }
}

/// What the server answers to a request.
public struct CallbackResponse: Sendable, Hashable {
    /// The status code: 200 to whatever WeChat sent.
    public var status: Int

    /// The `Content-Type`.
    public var contentType: String

    /// The body.
    public var body: [UInt8]

    /// Creates a response.
    public init(status: Int, contentType: String = "text/plain; charset=utf-8", body: [UInt8]) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }

    /// Creates a response of a text.
    init(status: Int = 200, text: String) { self.init(status: status, body: Array(text.utf8)) }

    /// Nothing is said, and WeChat need not repeat the push.
    static let success = CallbackResponse(text: "success")
}
