internal import Foundation
internal import WeChatLog

/// Takes a download: a file goes to the disk as it arrives, JSON stays in memory.
final class Download: HTTPResponseReceiver {
    private struct State {
        var file: PartFile?
        var json: [UInt8]?
        var size: Int64 = 0
        var total: Int64?
        var failure: APIError?
    }

    private let mediaID: String
    private let destination: APIClient.Destination
    private let progress: (@Sendable (TransferProgress) -> Void)?
    private let state = Locked(State())

    init(mediaID: String, to destination: APIClient.Destination, progress: (@Sendable (TransferProgress) -> Void)?) {
        self.mediaID = mediaID
        self.destination = destination
        self.progress = progress
    }

    /// The body, where it was JSON.
    var json: [UInt8]? { state.withLock { $0.json } }

    func receive(_ head: HTTPResponse) throws {
        if head.isJSON { return state.withLock { $0.json = [] } }
        // What comes with a failure is no file.
        guard head.status == 200 else { return }
        let path =
            switch destination {
            case .file(let path): path
            case .folder(let folder):
                URL(fileURLWithPath: folder).appendingPathComponent(head.suggestedName ?? mediaID.fileName).path
            }
        try state.withLock { state throws(APIError) in
            state.total = head.header("Content-Length").flatMap { Int64($0) }
            do throws(APIError) { state.file = try PartFile(for: path) } catch {
                state.failure = error
                throw error
            }
        }
    }

    func receive(_ bytes: some Collection<UInt8>) throws {
        let current: TransferProgress? = try state.withLock { state throws(APIError) in
            if let count = state.json?.count {
                guard count + bytes.count <= APIClient.answerLimit else {
                    throw .unreadableAnswer(
                        "it is JSON of more than \(APIClient.answerLimit) bytes", call: "a download")
                }
                state.json?.append(contentsOf: bytes)
                return nil
            }
            guard let file = state.file else { return nil }
            do throws(APIError) { try file.write(Array(bytes)) } catch {
                state.failure = error
                throw error
            }
            state.size += Int64(bytes.count)
            return TransferProgress(completed: state.size, total: state.total)
        }
        if let current { progress?(current) }
    }

    /// Puts the file in its place.
    func finish(_ head: HTTPResponse, _ call: String) throws(APIError) -> DownloadedFile {
        try state.withLock { state throws(APIError) in
            guard let file = state.file else { throw .unreadableAnswer("there is no file in it", call: call) }
            if let total = state.total, state.size != total {
                throw .transport(
                    TransportError(.disconnected, "\(state.size) of \(total) bytes came"), call: call)
            }
            try file.finish()
            state.file = nil
            return DownloadedFile(
                path: file.path, size: state.size, contentType: head.header("Content-Type"),
                suggestedName: head.suggestedName)
        }
    }

    /// Removes what was written.
    ///
    /// - Returns: Why the file could not be written, if that was it.
    func discard() -> APIError? {
        state.withLock { state in
            state.file?.discard()
            state.file = nil
            return state.failure
        }
    }
}

extension HTTPResponse {
    /// Whether the body is JSON: WeChat answers with an error, or a video's address, in place of the file.
    var isJSON: Bool {
        let type = header("Content-Type")?.lowercased() ?? ""
        return type.hasPrefix("application/json") || type.hasPrefix("text/plain")
    }

    /// The file name of `Content-Disposition`, its last part alone.
    var suggestedName: String? {
        guard let disposition = header("Content-Disposition") else { return nil }
        for part in disposition.split(separator: ";") {
            let sides = part.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard sides.count == 2 else { continue }
            switch sides[0].lowercased() {
            case "filename*":
                guard let text = sides[1].split(separator: "'", omittingEmptySubsequences: false).last else { continue }
                if let name = text.removingPercentEncoding?.fileName { return name }
            case "filename": return sides[1].trimmingCharacters(in: CharacterSet(charactersIn: "\"")).fileName
            default: continue
            }
        }
        return nil
    }
}

extension String {
    /// The text as the name of a file in a folder: nothing in it leads elsewhere.
    var fileName: String {
        let last = split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        let name = String(last.filter { !$0.isNewline && $0 != "\0" }.drop { $0 == "." }.prefix(200))
        return name.isEmpty ? "download" : name
    }
}
