internal import Foundation
internal import WeChatLog

/// Takes a download: a file goes to the disk as it arrives, JSON stays in memory.
final class Download: HTTPResponseReceiver {
    private struct State {
        var head: HTTPResponse?
        var body = Body.none
        var size: Int64 = 0
        var failure: APIError?
        /// Nobody wants more: what still comes makes no new file.
        var isOver = false
    }

    private enum Body {
        case none
        case json([UInt8])
        case file(DraftFile, path: String)
    }

    private let mediaID: String
    private let destination: APIClient.Destination
    private let call: String
    private let progress: (@Sendable (TransferProgress) -> Void)?
    private let state = Locked(State())

    init(
        _ mediaID: String, to destination: APIClient.Destination, call: String,
        progress: (@Sendable (TransferProgress) -> Void)?
    ) {
        self.mediaID = mediaID
        self.destination = destination
        self.call = call
        self.progress = progress
    }

    /// The body, where it was JSON.
    var json: [UInt8]? {
        state.withLock { state in
            if case .json(let bytes) = state.body { bytes } else { nil }
        }
    }

    func receive(_ head: HTTPResponse) { state.withLock { $0.head = head } }

    func receive(_ bytes: some Collection<UInt8>) throws {
        let current = try state.withLock { state throws(APIError) in
            do throws(APIError) { return try take(Array(bytes), &state) } catch {
                state.failure = error
                throw error
            }
        }
        if let current { progress?(current) }
    }

    private func take(_ bytes: [UInt8], _ state: inout State) throws(APIError) -> TransferProgress? {
        guard let head = state.head, !state.isOver else { return nil }
        if case .none = state.body, let first = bytes.first { state.body = try begin(head, first) }
        state.size += Int64(bytes.count)
        switch state.body {
        case .none: return nil
        case .json(var json):
            guard state.size <= APIClient.answerLimit else {
                throw .unreadableAnswer("it is JSON of more than \(APIClient.answerLimit) bytes", call: call)
            }
            state.body = .none
            json += bytes
            state.body = .json(json)
            return nil
        case .file(let file, _):
            do throws(FileError) { try file.write(bytes) } catch { throw .file(error.description) }
            return TransferProgress(completed: state.size, total: head.contentLength)
        }
    }

    private func begin(_ head: HTTPResponse, _ first: UInt8) throws(APIError) -> Body {
        if head.isAnswer(beginningWith: first) { return .json([]) }
        // What comes with a failure is no file.
        guard head.status == 200 else { return .none }
        let path =
            switch destination {
            case .file(let path): path
            case .folder(let folder):
                URL(fileURLWithPath: folder).appendingPathComponent(head.suggestedName ?? mediaID.fileName).path
            }
        // The draft takes the place of whatever is there, which has to be a file: not a folder, and no device.
        guard Self.isFileOrFree(path) else { throw .file("cannot replace \(path): it is no file") }
        do throws(FileError) {
            return .file(try DraftFile(at: "\(path).\(UUID().uuidString.prefix(8)).part", mode: 0o666), path: path)
        } catch {
            throw .file(error.description)
        }
    }

    private static func isFileOrFree(_ path: String) -> Bool {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return true }
        // A link is replaced, and not what it leads to.
        return [.typeRegular, .typeSymbolicLink].contains(attributes[.type] as? FileAttributeType)
    }

    /// Puts the file in its place.
    func finish(_ head: HTTPResponse) throws(APIError) -> DownloadedFile {
        try state.withLock { state throws(APIError) in
            guard case .file(let file, let path) = state.body else {
                throw .unreadableAnswer("there is no file in it", call: call)
            }
            if let total = head.contentLength, state.size != total {
                throw .transport(TransportError(.disconnected, "\(state.size) of \(total) bytes came"), call: call)
            }
            do throws(FileError) { try file.finish(as: path) } catch { throw .file(error.description) }
            return DownloadedFile(
                path: path, size: state.size, contentType: head.header("Content-Type"),
                suggestedName: head.suggestedName)
        }
    }

    /// Removes what was written.
    ///
    /// - Returns: Why the file could not be written, if that was it.
    func discard() -> APIError? {
        state.withLock { state in
            state.isOver = true
            if case .file(let file, _) = state.body { file.discard() }
            return state.failure
        }
    }
}

extension HTTPResponse {
    /// How many bytes the body has, where they come as they are.
    var contentLength: Int64? {
        header("Content-Encoding") == nil ? header("Content-Length").flatMap { Int64($0) } : nil
    }

    /// Whether the body is an answer in place of a file: JSON, an error or a video's address, or the page of a gateway. A file
    /// has a `Content-Disposition`, and what has none is told by its type or its first byte.
    func isAnswer(beginningWith first: UInt8) -> Bool {
        guard header("Content-Disposition") == nil else { return false }
        let type = header("Content-Type")?.lowercased() ?? ""
        if type.hasPrefix("application/json") || type.hasPrefix("text/") { return true }
        // A byte order mark and line breaks may stand before the brace; no medium begins so.
        return [UInt8(ascii: "{"), 0xEF, 0x20, 0x0A, 0x0D].contains(first)
    }

    /// The file name of `Content-Disposition`, its last part alone.
    var suggestedName: String? {
        let parameters = header("Content-Disposition")?.headerParameters ?? [:]
        // `UTF-8''%E4%BD%A0.jpg`: it goes before the plain name, which is there for old programs.
        if let extended = parameters["filename*"],
            let name = extended.split(separator: "'", omittingEmptySubsequences: false).last?.removingPercentEncoding,
            !name.isEmpty
        {
            return name.fileName
        }
        return parameters["filename"]?.fileName
    }
}

extension String {
    /// The parameters of a header field, by their names in lower case: `attachment; filename="a;b.jpg"`.
    fileprivate var headerParameters: [String: String] {
        var parameters: [String: String] = [:]
        var rest = drop { $0 != ";" }.dropFirst()
        while !rest.isEmpty {
            let name = rest.prefix { $0 != "=" && $0 != ";" }
            rest = rest[name.endIndex...]
            var value = ""
            if rest.popFirst() == "=" {
                rest = rest.drop { $0 == " " }
                if rest.first == "\"" {
                    rest.removeFirst()
                    while let character = rest.popFirst(), character != "\"" {
                        if character == "\\", let escaped = rest.popFirst() {
                            value.append(escaped)
                        } else {
                            value.append(character)
                        }
                    }
                    rest = rest.drop { $0 != ";" }.dropFirst()
                } else {
                    let text = rest.prefix { $0 != ";" }
                    value = text.trimmingCharacters(in: .whitespaces)
                    rest = rest[text.endIndex...].dropFirst()
                }
            }
            parameters[name.trimmingCharacters(in: .whitespaces).lowercased()] = value
        }
        return parameters
    }

    /// The text as the name of a file in a folder: nothing in it leads elsewhere or steers a terminal, and a name beside it
    /// has room for what a draft adds to it.
    var fileName: String {
        // By scalars: with a combining mark behind it a slash is another character, and leads elsewhere all the same.
        let last = unicodeScalars.split { $0 == "/" || $0 == "\\" }.last ?? Substring.UnicodeScalarView()
        let printable = last.filter { $0.properties.generalCategory != .control }
        let name = String(String.UnicodeScalarView(printable.drop { $0 == "." || $0 == " " }))
        guard !name.isEmpty else { return "download" }
        // File systems allow 255 bytes. What follows the last dot is kept.
        let ending = name.lastIndex(of: ".").map { name[$0...] }.flatMap { $0.utf8.count <= 16 ? $0 : nil } ?? ""
        var stem = name.dropLast(ending.count)
        while stem.utf8.count + ending.utf8.count > 200 { stem.unicodeScalars.removeLast() }
        return String(stem + ending)
    }
}
