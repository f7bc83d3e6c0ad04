/// What is sent to WeChat's server.
public struct HTTPRequest: Sendable {
    /// `GET` or `POST`.
    public var method: String

    /// Scheme, host and path, without the query: `https://api.weixin.qq.com/cgi-bin/media/get`. It may be shown in
    /// errors and logs.
    public var address: String

    /// The parameters behind the `?`. They carry the access token: they are never shown.
    public var query: [(name: String, value: String)]

    /// The header fields.
    public var headers: [(name: String, value: String)]

    /// The body.
    public var body: HTTPBody

    /// How long nothing may happen: no connection, no byte sent, no byte received.
    public var idleTimeout: Duration

    /// Creates a request.
    public init(
        method: String, address: String, query: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)] = [], body: HTTPBody = HTTPBody(), idleTimeout: Duration = .seconds(10)
    ) {
        self.method = method
        self.address = address
        self.query = query
        self.headers = headers
        self.body = body
        self.idleTimeout = idleTimeout
    }

    /// The whole address with its query, percent-encoded. A secret: it carries the access token.
    public var url: String {
        guard !query.isEmpty else { return address }
        return address + "?"
            + query.map { "\($0.name.percentEncoded)=\($0.value.percentEncoded)" }.joined(separator: "&")
    }
}

extension HTTPRequest: CustomStringConvertible, CustomReflectable {
    /// The method and the address, without the query, which carries secrets.
    public var description: String { "\(method) \(address)" }

    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The body of a request: pieces in memory and files, one after the other.
public struct HTTPBody: Sendable {
    /// A piece of a body.
    public enum Piece: Sendable {
        /// Bytes in memory.
        case bytes([UInt8])
        /// The whole of a file, with its size in bytes when the request was made.
        case file(path: String, size: Int64)
    }

    /// The pieces in their order.
    public var pieces: [Piece]

    /// Creates a body.
    public init(_ pieces: [Piece] = []) { self.pieces = pieces }

    /// Creates a body of bytes.
    public init(_ bytes: [UInt8]) { pieces = bytes.isEmpty ? [] : [.bytes(bytes)] }

    /// The number of bytes.
    public var size: Int64 {
        pieces.reduce(0) { sum, piece in
            switch piece {
            case .bytes(let bytes): sum + Int64(bytes.count)
            case .file(_, let size): sum + size
            }
        }
    }
}

extension String {
    /// The text with every byte but the unreserved ones of RFC 3986 as `%XX`.
    var percentEncoded: String {
        var bytes: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                let digits = Array("0123456789ABCDEF".utf8)
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
