#if AsyncHTTPClient
internal import Foundation
internal import NIOCore
internal import WeChatAPI

/// The bytes of a body, as they are asked for.
struct BodyBytes: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    let pieces: [HTTPBody.Piece]
    /// Told how many bytes were taken, when more are asked for.
    let progress: @Sendable (Int64) -> Void

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pieces: pieces[...], progress: progress) }

    struct AsyncIterator: AsyncIteratorProtocol {
        /// How much of a file is read at a time.
        private static let readSize = 1 << 18

        var pieces: ArraySlice<HTTPBody.Piece>
        let progress: @Sendable (Int64) -> Void
        private var file: (handle: FileHandle, path: String, left: Int64)?
        private var count: Int64 = 0

        init(pieces: ArraySlice<HTTPBody.Piece>, progress: @escaping @Sendable (Int64) -> Void) {
            self.pieces = pieces
            self.progress = progress
        }

        mutating func next() async throws(TransportError) -> ByteBuffer? {
            if count > 0 { progress(count) }
            let bytes = try read()
            count += Int64(bytes?.readableBytes ?? 0)
            return bytes
        }

        private mutating func read() throws(TransportError) -> ByteBuffer? {
            while true {
                if let bytes = try readFile() { return bytes }
                switch pieces.popFirst() {
                case nil: return nil
                case .bytes(let bytes)?: return ByteBuffer(bytes: bytes)
                case .file(let path, let size)?:
                    guard let handle = FileHandle(forReadingAtPath: path) else {
                        throw TransportError(.unreadableFile, path)
                    }
                    file = (handle, path, size)
                }
            }
        }

        /// The next bytes of the file that is open; `nil` where there are no more.
        private mutating func readFile() throws(TransportError) -> ByteBuffer? {
            guard let (handle, path, left) = file else { return nil }
            guard left > 0 else {
                file = nil
                return nil
            }
            let data: Data?
            do { data = try handle.read(upToCount: Int(Swift.min(left, Int64(Self.readSize)))) } catch {
                throw TransportError(.unreadableFile, error.localizedDescription)
            }
            guard let data, !data.isEmpty else {
                throw TransportError(.unreadableFile, "\(path) changed its size while it was read")
            }
            file?.left -= Int64(data.count)
            return ByteBuffer(bytes: data)
        }
    }
}
#endif
