internal import Foundation

/// A file that lives as long as an upload.
struct TemporaryFile: Sendable {
    let url: URL

    func remove() { try? FileManager.default.removeItem(at: url) }
}

extension HTTPBody {
    /// How much of a file is held in memory.
    private static let chunk = 1 << 18

    /// The whole body, in memory.
    ///
    /// - Throws: ``TransportError``, as ``temporaryFile()`` does.
    func bytes() throws(TransportError) -> [UInt8] {
        var bytes: [UInt8] = []
        try read { bytes += $0 }
        return bytes
    }

    /// The whole body, as a file.
    ///
    /// - Throws: ``TransportError`` where a file cannot be read, has another size than it had, the copy cannot be written, or
    ///   the task is cancelled meanwhile.
    func temporaryFile() throws(TransportError) -> TemporaryFile {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("wechat-upload-\(UUID().uuidString)")
        let copy: DraftFile
        do throws(FileError) { copy = try DraftFile(at: url.path, mode: 0o600) } catch {
            throw TransportError(.unreadableFile, error.description)
        }
        try read { try copy.write($0) }
        do throws(FileError) { try copy.keep() } catch { throw TransportError(.unreadableFile, error.description) }
        return TemporaryFile(url: url)
    }

    /// Hands the body on, piece by piece.
    private func read(_ take: ([UInt8]) throws -> Void) throws(TransportError) {
        do {
            for piece in pieces {
                switch piece {
                case .bytes(let bytes): try take(bytes)
                case .file(let path, let size):
                    let input = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
                    defer { try? input.close() }
                    var count: Int64 = 0
                    while let data = try input.read(upToCount: Self.chunk), !data.isEmpty, count <= size {
                        guard !Task.isCancelled else { throw TransportError(.cancelled) }
                        count += Int64(data.count)
                        try take([UInt8](data))
                    }
                    guard count == size else {
                        throw TransportError(.unreadableFile, "\(path) changed its size while it was read")
                    }
                }
            }
        } catch let error as TransportError {
            throw error
        } catch let error as FileError {
            throw TransportError(.unreadableFile, error.description)
        } catch {
            throw TransportError(.unreadableFile, error.localizedDescription)
        }
    }
}
