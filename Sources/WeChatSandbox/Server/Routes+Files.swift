#if Server
internal import HTTPTypes
internal import Hummingbird
internal import WeChatAPI
internal import WeChatMessageCoding
internal import WeChatTesting

@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
extension Router where Context == WeChatSandbox.Context {
    /// The files that a follower sends, and that the chat shows.
    func addFiles(of standIn: StandIn) {
        post("sandbox/upload") { request, _ in
            let query = request.uri.queryParameters
            let kind = MediaKind(rawValue: query["kind"].map { String($0) } ?? "")
            guard let rule = MediaLimits.officialAccount.temporary[kind] else {
                throw Refusal("the kind is image, voice, video or thumb", field: "kind")
            }
            // What another site's form can send has another type.
            guard let type = request.headers[.contentType], !type.isOfForm else {
                throw Refusal("the Content-Type has to be the file's", status: 415)
            }
            let bytes = try await request.bytes(upTo: Int(rule.maximumSize))
            guard !bytes.isEmpty else { throw Refusal("the file is empty", field: "name") }
            let name = query["name"].map { String($0) } ?? "file"
            let mediaID = standIn.simulator.addMedia(kind, name: name, bytes: bytes)
            return Response(.members(["mediaID": .text(mediaID), "url": .text(Bubble.address(of: mediaID))]))
        }
        get("sandbox/media/:id") { _, context in
            guard let media = standIn.simulator.media[try context.parameters.require("id")] else {
                throw Refusal("there is no such file, or its three days are over", status: 404)
            }
            let type = MediaType(of: media)
            var response = Response(media.bytes, type: type.name)
            if !type.isShown { response.headers[.contentDisposition] = "attachment" }
            return response
        }
    }
}

extension String {
    /// Whether it is a type of the bodies that a form sends.
    fileprivate var isOfForm: Bool {
        let type = prefix { $0 != ";" }.lowercased()
        return ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"].contains(type)
    }
}

/// What a file is, by its first bytes: what its name says is of no account.
struct MediaType {
    let name: String
    /// Whether a browser shows or plays it in the page.
    let isShown: Bool

    init(of media: SimulatedMedia) {
        let bytes = media.bytes
        func begins(_ start: [UInt8], at offset: Int = 0) -> Bool { bytes.dropFirst(offset).starts(with: start) }
        let known: String? =
            if begins([0x89, 0x50, 0x4E, 0x47]) {
                "image/png"
            } else if begins([0xFF, 0xD8, 0xFF]) {
                "image/jpeg"
            } else if begins(Array("GIF8".utf8)) {
                "image/gif"
            } else if begins(Array("BM".utf8)) {
                "image/bmp"
            } else if begins(Array("WEBP".utf8), at: 8) {
                "image/webp"
            } else if begins(Array("WAVE".utf8), at: 8) {
                "audio/wav"
            } else if begins(Array("ID3".utf8)) || begins([0xFF, 0xFB]) || begins([0xFF, 0xF3]) {
                "audio/mpeg"
            } else if begins(Array("#!AMR".utf8)) {
                "audio/amr"
            } else if begins(Array("OggS".utf8)) {
                "audio/ogg"
            } else if begins(Array("ftyp".utf8), at: 4) {
                media.kind == .voice ? "audio/mp4" : "video/mp4"
            } else if begins([0x1A, 0x45, 0xDF, 0xA3]) {
                media.kind == .voice ? "audio/webm" : "video/webm"
            } else {
                nil
            }
        name = known ?? "application/octet-stream"
        isShown = known != nil
    }
}
#endif
