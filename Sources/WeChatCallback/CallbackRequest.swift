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

/// The parameters of a query, as they lie in it: only those that are asked for become texts.
package struct CallbackQuery {
    private let text: Substring.UTF8View
    private var parameters: [(name: Range<String.Index>, value: Range<String.Index>)] = []

    /// More parameters than this are no request of WeChat's.
    private static let maximumCount = 64

    /// Reads a query.
    ///
    /// - Throws: ``Refusal`` where a parameter is there twice, or is no percent-encoded UTF-8.
    package init(_ query: String) throws(Refusal) {
        text = query[...].utf8
        parameters.reserveCapacity(8)
        var start = text.startIndex
        while start < text.endIndex {
            let end = text[start...].firstIndex(of: UInt8(ascii: "&")) ?? text.endIndex
            defer { start = end < text.endIndex ? text.index(after: end) : end }
            guard start < end else { continue }
            let equals = text[start..<end].firstIndex(of: UInt8(ascii: "=")) ?? end
            let value = (equals < end ? text.index(after: equals) : end)..<end
            guard text[start..<equals].isWellEncoded, text[value].isWellEncoded else {
                throw Refusal(400, "a query parameter is malformed")
            }
            guard parameters.count < Self.maximumCount else { throw Refusal(400, "there are too many parameters") }
            let name = start..<equals
            guard !parameters.contains(where: { text[$0.name].elementsEqual(text[name]) }) else {
                throw Refusal(400, "a query parameter is repeated", ["parameter": String(Substring(text[name]))])
            }
            parameters.append((name, value))
        }
    }

    /// The value of a parameter, where the query has it.
    package subscript(name: StaticString) -> String? {
        let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        guard let parameter = parameters.first(where: { text[$0.name].elementsEqual(name) }) else { return nil }
        return text[parameter.value].percentDecoded
    }

    /// A parameter that must be there.
    func required(_ name: StaticString) throws(Refusal) -> String {
        guard let value = self[name], !value.isEmpty else {
            throw Refusal(400, "a query parameter is missing", ["parameter": "\(name)"])
        }
        return value
    }
}

extension Substring.UTF8View {
    fileprivate var isWellEncoded: Bool { !contains(UInt8(ascii: "%")) || percentDecoded != nil }

    /// The text with `%XX` and `+` replaced; `nil` where it is malformed.
    fileprivate var percentDecoded: String? {
        guard contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else {
            return String(Substring(self))
        }
        var bytes: [UInt8] = []
        var rest = self
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst()?.hexadecimalValue, let low = rest.popFirst()?.hexadecimalValue else {
                    return nil
                }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var hexadecimalValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

/// Why a request is refused.
package struct Refusal: Error {
    let status: Int
    /// The same words each time, without any secret.
    package let reason: String
    package let details: [String: String]

    init(_ status: Int, _ reason: String, _ details: [String: String] = [:]) {
        self.status = status
        self.reason = reason
        self.details = details
    }
}
