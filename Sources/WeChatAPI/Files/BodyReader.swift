internal import Foundation

/// Reads a body, as its bytes are asked for.
package struct BodyReader {
    /// A file that is being read.
    private struct OpenFile {
        let handle: FileHandle
        let path: String
        /// How many bytes are still to come.
        var left: Int64

        init(_ path: String, size: Int64) throws(TransportError) {
            do { handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path)) } catch {
                throw TransportError(.unreadableFile, "\(path): \(error.localizedDescription)")
            }
            self.path = path
            left = size
        }

        /// The next bytes; `nil` where there are no more.
        mutating func next() throws -> [UInt8]? {
            guard !Task.isCancelled else { throw TransportError(.cancelled) }
            // With the last bytes one more is asked for: whoever sends them knows by then that the file has not grown.
            let wanted = left > BodyReader.chunk ? BodyReader.chunk : left + 1
            let bytes = [UInt8](try handle.read(upToCount: Int(wanted)) ?? Data())
            guard bytes.count <= left, bytes.isEmpty == (left == 0) else {
                throw TransportError(.unreadableFile, "\(path) changed its size while it was read")
            }
            left -= Int64(bytes.count)
            return bytes.isEmpty ? nil : bytes
        }
    }

    /// How much of a file is held in memory.
    private static let chunk: Int64 = 1 << 18

    private var pieces: ArraySlice<HTTPBody.Piece>
    private var file: OpenFile?

    /// Begins to read a body.
    package init(_ body: HTTPBody) { pieces = body.pieces[...] }

    /// The next bytes; `nil` where there are no more.
    ///
    /// - Throws: ``TransportError`` where a file cannot be read, has another size than it had, or the task is cancelled.
    package mutating func next() throws(TransportError) -> [UInt8]? {
        do {
            while true {
                if let bytes = try file?.next() { return bytes }
                file = nil
                switch pieces.popFirst() {
                case nil: return nil
                case .bytes(let bytes)?: return bytes
                case .file(let path, let size)?: file = try OpenFile(path, size: size)
                }
            }
        } catch {
            throw (error as? TransportError) ?? TransportError(.unreadableFile, error.localizedDescription)
        }
    }
}
