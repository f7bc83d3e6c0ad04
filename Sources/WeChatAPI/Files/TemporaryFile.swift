internal import Foundation

/// A file that lives as long as an upload.
struct TemporaryFile: Sendable {
    let url: URL

    func remove() { try? FileManager.default.removeItem(at: url) }
}

extension HTTPBody {
    /// The whole body, in memory.
    ///
    /// - Throws: ``TransportError``, as ``temporaryFile()`` does.
    func bytes() throws(TransportError) -> [UInt8] {
        var bytes: [UInt8] = []
        var reader = BodyReader(self)
        while let more = try reader.next() { bytes += more }
        return bytes
    }

    /// The whole body, as a file.
    ///
    /// - Throws: ``TransportError`` where a file cannot be read, has another size than it had, the copy cannot be written, or
    ///   the task is cancelled meanwhile.
    func temporaryFile() throws(TransportError) -> TemporaryFile {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("wechat-upload-\(UUID().uuidString)")
        var reader = BodyReader(self)
        do {
            let copy = try DraftFile(at: url.path, mode: 0o600)
            while let bytes = try reader.next() { try copy.write(bytes) }
            try copy.keep()
        } catch {
            throw (error as? TransportError) ?? TransportError(.unreadableFile, "\(error)")
        }
        return TemporaryFile(url: url)
    }
}
