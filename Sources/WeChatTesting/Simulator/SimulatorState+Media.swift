internal import WeChatAPI
internal import WeChatJSON

extension SimulatorState {
    /// Where the files of videos lie: the address in an answer leads there, and needs no token.
    static let videoFolder = "/video/"

    /// Where the pictures of articles lie.
    static let pictureFolder = "/picture/"

    private static let lifetime: Double = 3 * 86400

    /// What is kept now.
    var keptMedia: [String: SimulatedMedia] { media.filter { $0.value.end > now } }

    // MARK: Uploads

    mutating func uploadTemporary(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        let kind = MediaKind(rawValue: try request.parameter("type"))
        let form = try MultipartBody(request)
        let (name, bytes) = try form.file(mediaLimits.temporary[kind])
        let mediaID = keepTemporary(kind, name: name, bytes: bytes)
        return .json([
            ("type", .text(kind.rawValue)), (kind == .thumb ? "thumb_media_id" : "media_id", .text(mediaID)),
            ("created_at", .integer(Int(now))),
        ])
    }

    /// Keeps a file for three days.
    mutating func keepTemporary(_ kind: MediaKind, name: String, bytes: [UInt8]) -> String {
        let mediaID = newName("media")
        keep(
            SimulatedMedia(kind: kind, name: name, bytes: bytes, isPermanent: false, end: now + Self.lifetime),
            as: mediaID)
        return mediaID
    }

    /// Keeps a file, in place of the oldest ones where there is no more room.
    private mutating func keep(_ file: SimulatedMedia, as mediaID: String) {
        media[mediaID] = file
        mediaOrder.append(mediaID)
        guard let mediaCapacity else { return }
        var size = media.values.reduce(0) { $0 + $1.bytes.count }
        while size > mediaCapacity, mediaOrder.count > 1 {
            size -= media.removeValue(forKey: mediaOrder.removeFirst())?.bytes.count ?? 0
        }
    }

    mutating func uploadPermanent(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        let kind = MediaKind(rawValue: try request.parameter("type"))
        let form = try MultipartBody(request)
        let (name, bytes) = try form.file(mediaLimits.permanent[kind])
        var (title, introduction): (String?, String?) = (nil, nil)
        if kind == .video {
            guard let text = form.parts.first(where: { $0.name == "description" })?.bytes,
                let description = try? JSONNode(parsing: text)
            else { throw SimulatedRefusal(47001, "description missing") }
            title = try description.text("title")
            introduction = try description.text("introduction")
        }
        let mediaID = newName("material")
        keep(
            SimulatedMedia(
                kind: kind, name: name, bytes: bytes, title: title, introduction: introduction, isPermanent: true,
                end: .infinity), as: mediaID)
        let url: [(String, SimulatedAnswer.Field)] =
            kind == .image ? [("url", .text(pictureAddress(mediaID)))] : []
        return .json([("media_id", .text(mediaID))] + url)
    }

    mutating func uploadArticleImage(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        let (name, bytes) = try MultipartBody(request).file(mediaLimits.articleImage)
        let pictureID = newName("picture")
        keep(
            SimulatedMedia(kind: .image, name: name, bytes: bytes, isPermanent: true, end: .infinity), as: pictureID)
        return .json([("url", .text(pictureAddress(pictureID)))])
    }

    // MARK: Downloads

    func temporaryMedia(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        let mediaID = try request.parameter("media_id")
        let found = try kept(mediaID, isPermanent: false)
        if found.kind == .video { return .json([("video_url", .text(videoAddress(mediaID)))]) }
        return .file(found, mediaID)
    }

    func permanentMaterial(_ request: SimulatedRequest) throws(SimulatedRefusal) -> SimulatedAnswer {
        let mediaID = try request.json().text("media_id")
        let found = try kept(mediaID, isPermanent: true)
        guard found.kind == .video else { return .file(found, mediaID) }
        return .json([
            ("title", .text(found.title ?? "")), ("description", .text(found.introduction ?? "")),
            ("down_url", .text(videoAddress(mediaID))),
        ])
    }

    func file(_ mediaID: String) throws(SimulatedRefusal) -> SimulatedAnswer {
        guard let found = keptMedia[mediaID] else { throw SimulatedRefusal(40007, "invalid media_id") }
        return .file(found, mediaID)
    }

    private func videoAddress(_ mediaID: String) -> String {
        "\(fileHost ?? "http://mpvideo.qpic.cn")\(Self.videoFolder)\(mediaID)"
    }

    private func pictureAddress(_ mediaID: String) -> String {
        "\(fileHost ?? "https://mmbiz.qpic.cn")\(Self.pictureFolder)\(mediaID)"
    }

    private func kept(_ mediaID: String, isPermanent: Bool) throws(SimulatedRefusal) -> SimulatedMedia {
        guard let found = keptMedia[mediaID], found.isPermanent == isPermanent else {
            throw SimulatedRefusal(40007, "invalid media_id")
        }
        return found
    }
}

extension SimulatedAnswer {
    fileprivate static func file(_ media: SimulatedMedia, _ mediaID: String) -> SimulatedAnswer {
        let type =
            switch media.kind {
            case .image, .thumb: "image/jpeg"
            case .voice: "audio/amr"
            case .video: "video/mp4"
            default: "application/octet-stream"
            }
        let ending = media.name.split(separator: ".").dropFirst().last.map { ".\($0)" } ?? ""
        return SimulatedAnswer(
            headers: ["Content-Type": type, "Content-Disposition": "attachment; filename=\"\(mediaID)\(ending)\""],
            body: media.bytes)
    }
}

/// A `multipart/form-data` body.
struct MultipartBody {
    /// The parts in their order; `file` is the file name of those that are files.
    private(set) var parts: [(name: String, file: String?, bytes: [UInt8])] = []

    init(_ request: SimulatedRequest) throws(SimulatedRefusal) {
        guard let mark = request.contentType.firstRange(of: "boundary=") else {
            throw SimulatedRefusal(41005, "media data missing")
        }
        let boundary = Array("--\(request.contentType[mark.upperBound...])".utf8)
        var rest = request.body[...]
        while let start = rest.firstRange(of: boundary) {
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: boundary), let head = rest.firstRange(of: Array("\r\n\r\n".utf8)),
                head.upperBound <= end.lowerBound
            else { break }
            let text = String(decoding: rest[..<head.lowerBound], as: UTF8.self)
            let bytes = Array(rest[head.upperBound..<end.lowerBound].dropLast(2))
            parts.append((Self.parameter("name", of: text) ?? "", Self.parameter("filename", of: text), bytes))
            rest = rest[end.lowerBound...]
        }
    }

    private static func parameter(_ name: String, of head: String) -> String? {
        guard let start = head.firstRange(of: " \(name)=\"") else { return nil }
        return String(head[start.upperBound...].prefix { $0 != "\"" })
    }

    /// The file of the form, if a rule allows it.
    func file(_ rule: MediaLimits.Rule?) throws(SimulatedRefusal) -> (name: String, bytes: [UInt8]) {
        guard let part = parts.first(where: { $0.name == "media" }), let name = part.file else {
            throw SimulatedRefusal(41005, "media data missing")
        }
        guard let rule else { throw SimulatedRefusal(40004, "invalid media type") }
        guard (rule.minimumSize...rule.maximumSize).contains(Int64(part.bytes.count)) else {
            throw SimulatedRefusal(40006, "invalid media size")
        }
        let ending = name.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
        guard rule.fileTypes.isEmpty || rule.fileTypes.contains(ending) else {
            throw SimulatedRefusal(40005, "invalid file type")
        }
        return (name, part.bytes)
    }
}
