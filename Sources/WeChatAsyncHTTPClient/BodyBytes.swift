#if AsyncHTTPClient
internal import NIOCore
internal import WeChatAPI

/// The bytes of a body, as they are asked for.
struct BodyBytes: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    let body: HTTPBody
    /// Told how many bytes were taken, when more are asked for.
    let progress: @Sendable (Int64) -> Void

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(reader: BodyReader(body), progress: progress) }

    struct AsyncIterator: AsyncIteratorProtocol {
        private var reader: BodyReader
        private let progress: @Sendable (Int64) -> Void
        private var count: Int64 = 0

        init(reader: BodyReader, progress: @escaping @Sendable (Int64) -> Void) {
            self.reader = reader
            self.progress = progress
        }

        mutating func next() async throws(TransportError) -> ByteBuffer? {
            if count > 0 { progress(count) }
            guard let bytes = try reader.next() else { return nil }
            count += Int64(bytes.count)
            return ByteBuffer(bytes: bytes)
        }
    }
}
#endif
