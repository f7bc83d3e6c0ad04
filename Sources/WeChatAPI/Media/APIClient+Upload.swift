public import Foundation

/// Media that WeChat keeps for three days.
public struct TemporaryMedia: Sendable, Hashable {
    /// What messages name it by.
    public var mediaID: String
    /// Its kind, as WeChat tells it.
    public var kind: MediaKind
    /// When it was uploaded.
    public var createdAt: Date

    /// WeChat keeps temporary media for three days.
    public static let lifetime: TimeInterval = 3 * 86400

    /// When WeChat forgets it.
    public var expiresAt: Date { createdAt.addingTimeInterval(Self.lifetime) }
}

/// Material that WeChat keeps until it is deleted.
public struct PermanentMaterial: Sendable, Hashable {
    /// What messages name it by.
    public var mediaID: String
    /// Where a picture can be seen, within WeChat alone.
    public var url: String?
}

extension APIClient {
    /// Uploads temporary media.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - kind: What it is.
    ///   - progress: Told how much was sent, from time to time.
    /// - Throws: ``APIError``; ``APIError/invalidRequest(_:)`` where the file is larger than ``mediaLimits`` allow, or of another
    ///   type: nothing was sent then.
    public func upload(
        _ file: MediaFile, as kind: MediaKind, progress: (@Sendable (TransferProgress) -> Void)? = nil
    ) async throws(APIError) -> TemporaryMedia {
        try check(file, kind.rawValue, mediaLimits.temporary[kind])
        var form = MultipartForm()
        form.add(name: "media", file: file)
        let answer = try await upload(
            form, to: "/cgi-bin/media/upload", query: [("type", kind.rawValue)], size: file.size, progress)
        // A thumbnail's ID has a name of its own.
        guard let mediaID = answer.text("media_id") ?? answer.text("thumb_media_id") else {
            throw .unreadableAnswer("it has no media_id", call: answer.call)
        }
        return TemporaryMedia(
            mediaID: mediaID, kind: MediaKind(rawValue: answer.text("type") ?? kind.rawValue),
            createdAt: answer.integer("created_at").map { Date(timeIntervalSince1970: Double($0)) } ?? Date())
    }

    /// Uploads permanent material.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - kind: What it is.
    ///   - title: The title of a video, which must have one.
    ///   - introduction: The text about a video.
    ///   - progress: Told how much was sent, from time to time.
    /// - Throws: ``APIError``, as ``upload(_:as:progress:)`` does.
    public func uploadPermanent(
        _ file: MediaFile, as kind: MediaKind, title: String? = nil, introduction: String? = nil,
        progress: (@Sendable (TransferProgress) -> Void)? = nil
    ) async throws(APIError) -> PermanentMaterial {
        try check(file, kind.rawValue, mediaLimits.permanent[kind])
        guard kind != .video || title?.isEmpty == false else {
            throw .invalidRequest("a permanent video needs a title")
        }
        var form = MultipartForm()
        form.add(name: "media", file: file)
        if let title {
            form.add(
                name: "description",
                text: JSONField.object([("title", .text(title)), ("introduction", .text(introduction ?? ""))]))
        }
        let answer = try await upload(
            form, to: "/cgi-bin/material/add_material", query: [("type", kind.rawValue)], size: file.size, progress)
        return PermanentMaterial(mediaID: try answer.required("media_id"), url: answer.text("url"))
    }

    /// Uploads a picture for the text of an article.
    ///
    /// - Returns: The picture's address.
    /// - Throws: ``APIError``, as ``upload(_:as:progress:)`` does.
    public func uploadArticleImage(
        _ file: MediaFile, progress: (@Sendable (TransferProgress) -> Void)? = nil
    ) async throws(APIError) -> String {
        try check(file, "a picture in an article", mediaLimits.articleImage)
        var form = MultipartForm()
        form.add(name: "media", file: file)
        return try await upload(form, to: "/cgi-bin/media/uploadimg", query: [], size: file.size, progress).required(
            "url")
    }

    private func check(_ file: MediaFile, _ kind: String, _ rule: MediaLimits.Rule?) throws(APIError) {
        guard let rule else { throw .invalidRequest("this account cannot upload \(kind)") }
        try rule.check(name: file.name, size: file.size, kind: kind)
    }

    private func upload(
        _ form: MultipartForm, to path: String, query: [(name: String, value: String)], size: Int64,
        _ progress: (@Sendable (TransferProgress) -> Void)?
    ) async throws(APIError) -> APIAnswer {
        let call = "POST \(path)"
        // What the form adds to the file is small: the caller counts the file's bytes.
        var counted: (@Sendable (Int64) -> Void)?
        if let progress {
            counted = { sent in progress(TransferProgress(completed: min(sent, size), total: size)) }
        }
        let sent = counted
        // An upload that is made twice leaves a file that nobody names, and that is forgotten.
        return try await exchange(call, isRepeatable: path == "/cgi-bin/media/upload") {
            (token) async throws(APIError) -> APIAnswer in
            let request = HTTPRequest(
                method: "POST", address: host + path, query: [("access_token", token.value)] + query,
                headers: [("Content-Type", form.contentType)], body: form.body, idleTimeout: idleTimeout)
            let raw = try await transport.answer(to: request, call: call, progress: sent)
            return try APIAnswer(raw, call: call, hiding: [Secret(token.value)])
        }
    }
}
