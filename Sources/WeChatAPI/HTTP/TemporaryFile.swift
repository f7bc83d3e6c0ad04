internal import Foundation

/// A file that lives as long as an upload.
struct TemporaryFile: Sendable {
    let url: URL

    func remove() { try? FileManager.default.removeItem(at: url) }
}

extension HTTPBody {
    /// The body as a file, where it has a file in it or is in several pieces.
    ///
    /// - Throws: ``TransportError`` where a file cannot be read, has another size than it had, or the copy cannot be written.
    func temporaryFile() throws(TransportError) -> TemporaryFile? {
        switch (pieces.count, pieces.first) {
        case (0, _), (1, .bytes): return nil
        default: break
        }
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("wechat-upload-\(UUID().uuidString)")
        let file = TemporaryFile(url: url)
        do {
            guard
                FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
            else {
                throw TransportError(
                    .unreadableFile, "no temporary file can be made in \(url.deletingLastPathComponent().path)")
            }
            let output = try FileHandle(forWritingTo: url)
            defer { try? output.close() }
            for piece in pieces { try piece.write(to: output) }
            return file
        } catch let error as TransportError {
            file.remove()
            throw error
        } catch {
            file.remove()
            throw TransportError(.unreadableFile, "\(error.localizedDescription)")
        }
    }
}

extension HTTPBody.Piece {
    /// How much of a file is held in memory.
    private static let chunk = 1 << 18

    fileprivate func write(to output: FileHandle) throws {
        switch self {
        case .bytes(let bytes): try output.write(contentsOf: Data(bytes))
        case .file(let path, let size):
            let input = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? input.close() }
            var written: Int64 = 0
            while let data = try input.read(upToCount: Self.chunk), !data.isEmpty {
                written += Int64(data.count)
                guard written <= size else { break }
                try output.write(contentsOf: data)
            }
            guard written == size else {
                throw TransportError(.unreadableFile, "\(path) changed its size while it was read")
            }
        }
    }
}
