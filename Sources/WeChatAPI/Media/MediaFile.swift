internal import Foundation

/// A file to upload: on the disk, or in memory.
public struct MediaFile: Sendable {
    /// The name that WeChat sees, Chinese names included.
    public var name: String

    let piece: HTTPBody.Piece

    /// Takes a file of the disk, which is read while it is sent.
    ///
    /// - Parameters:
    ///   - path: The path.
    ///   - name: The name that WeChat sees; the file's own without it.
    /// - Throws: ``APIError/file(_:)`` where there is no such file.
    public init(path: String, name: String? = nil) throws(APIError) {
        let attributes: [FileAttributeKey: Any]
        // A link is what it leads to, as for whoever opens it.
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        do { attributes = try FileManager.default.attributesOfItem(atPath: target) } catch {
            throw .file("the file \(path) cannot be read: \(error.localizedDescription)")
        }
        guard attributes[.type] as? FileAttributeType == .typeRegular, let size = attributes[.size] as? NSNumber else {
            throw .file("\(path) is no file")
        }
        self.name = name ?? URL(fileURLWithPath: path).lastPathComponent
        piece = .file(path: path, size: size.int64Value)
    }

    /// Takes bytes.
    public init(_ bytes: [UInt8], name: String) {
        self.name = name
        piece = .bytes(bytes)
    }

    /// The number of bytes.
    public var size: Int64 { HTTPBody([piece]).size }
}

/// How far a transfer is.
public struct TransferProgress: Sendable, Hashable {
    /// The bytes that went over.
    public var completed: Int64
    /// The bytes there are, where that is known.
    public var total: Int64?

    /// Creates a progress.
    public init(completed: Int64, total: Int64?) {
        self.completed = completed
        self.total = total
    }
}

/// A `multipart/form-data` body, as WeChat takes it: the file name in raw UTF-8, never as `filename*`.
struct MultipartForm {
    let boundary: String
    private var pieces: [HTTPBody.Piece] = []

    init() { boundary = "wechat-\(UUID().uuidString)" }

    mutating func add(name: String, file: MediaFile) {
        let type = Self.contentTypes[file.name.fileType] ?? "application/octet-stream"
        let head =
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"\(file.name.quotable)\"\r\n"
            + "Content-Type: \(type)\r\n\r\n"
        pieces += [.bytes(Array(head.utf8)), file.piece, .bytes(Array("\r\n".utf8))]
    }

    mutating func add(name: String, text: [UInt8]) {
        let head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n"
        pieces.append(.bytes(Array(head.utf8) + text + Array("\r\n".utf8)))
    }

    var contentType: String { "multipart/form-data; boundary=\(boundary)" }
    var body: HTTPBody { HTTPBody(pieces + [.bytes(Array("--\(boundary)--\r\n".utf8))]) }

    private static let contentTypes = [
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "bmp": "image/bmp",
        "mp3": "audio/mpeg", "amr": "audio/amr", "wav": "audio/wav", "wma": "audio/x-ms-wma", "mp4": "video/mp4",
    ]
}

extension String {
    /// The name without what would end it in a header: quotes and line breaks are percent-encoded, as browsers do.
    fileprivate var quotable: String {
        // By scalars: with a combining mark behind it a quote is another character, and ends the name all the same.
        unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\"": text += "%22"
            case "\r": text += "%0D"
            case "\n": text += "%0A"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
