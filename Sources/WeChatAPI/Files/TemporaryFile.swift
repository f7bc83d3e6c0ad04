internal import Foundation

/// A file that lives as long as an upload.
struct TemporaryFile: Sendable {
    let url: URL

    func remove() { try? FileManager.default.removeItem(at: url) }
}

extension HTTPBody {
    /// The body as a file, where it has a file in it or is in several pieces.
    ///
    /// - Throws: ``TransportError`` where a file cannot be read, has another size than it had, the copy cannot be written, or
    ///   the task is cancelled meanwhile.
    func temporaryFile() throws(TransportError) -> TemporaryFile? {
        switch (pieces.count, pieces.first) {
        case (0, _), (1, .bytes): return nil
        default: break
        }
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("wechat-upload-\(UUID().uuidString)")
        do {
            let copy = try DraftFile(at: url.path, mode: 0o600)
            for piece in pieces { try piece.write(to: copy) }
            try copy.keep()
            return TemporaryFile(url: url)
        } catch let error as TransportError {
            throw error
        } catch let error as FileError {
            throw TransportError(.unreadableFile, error.description)
        } catch {
            throw TransportError(.unreadableFile, error.localizedDescription)
        }
    }
}

extension HTTPBody.Piece {
    /// How much of a file is held in memory.
    private static let chunk = 1 << 18

    fileprivate func write(to copy: DraftFile) throws {
        switch self {
        case .bytes(let bytes): try copy.write(bytes)
        case .file(let path, let size):
            let input = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? input.close() }
            var written: Int64 = 0
            while let data = try input.read(upToCount: Self.chunk), !data.isEmpty {
                written += Int64(data.count)
                guard written <= size else { break }
                guard !Task.isCancelled else { throw TransportError(.cancelled) }
                try copy.write([UInt8](data))
            }
            guard written == size else {
                throw TransportError(.unreadableFile, "\(path) changed its size while it was read")
            }
        }
    }
}
