internal import Foundation

/// A body as a session takes it: in memory, or as a file that lives as long as the exchange.
enum SessionBody: Sendable {
    case none
    case bytes(Data)
    case file(TemporaryFile)

    /// The most bytes of a body that is sent from memory.
    private static let memoryLimit: Int64 = 4 << 20

    /// Takes a body.
    ///
    /// - Throws: ``TransportError`` where a file of it cannot be read, or copied.
    init(_ body: HTTPBody) throws(TransportError) {
        if body.size > Self.memoryLimit {
            self = .file(try body.temporaryFile())
        } else {
            self = body.size > 0 ? .bytes(Data(try body.bytes())) : .none
        }
    }

    /// The body from its beginning.
    var stream: InputStream? {
        switch self {
        case .none: nil
        case .bytes(let bytes): InputStream(data: bytes)
        case .file(let file): InputStream(url: file.url)
        }
    }

    /// Removes the file.
    func remove() { if case .file(let file) = self { file.remove() } }
}
