#if Redis
internal import CHiredis

/// What the server replies.
enum RedisReply: Sendable, Equatable {
    case nothing
    case bytes([UInt8])
    case integer(Int)
    case list([RedisReply])

    /// The text of a reply that is one.
    var text: String? { if case .bytes(let bytes) = self { String(validating: bytes, as: UTF8.self) } else { nil } }
}

extension RedisReply {
    /// Reads a reply of hiredis's.
    ///
    /// - Throws: ``RedisRefusal`` where it is an error.
    init(_ reply: redisReply) throws(RedisRefusal) {
        switch reply.type {
        case REDIS_REPLY_NIL: self = .nothing
        case REDIS_REPLY_INTEGER: self = .integer(Int(reply.integer))
        case REDIS_REPLY_STRING, REDIS_REPLY_STATUS: self = .bytes(reply.bytes)
        case REDIS_REPLY_ARRAY:
            var list: [RedisReply] = []
            for element in UnsafeBufferPointer(start: reply.element, count: reply.elements) {
                if let element { list.append(try RedisReply(element.pointee)) }
            }
            self = .list(list)
        case REDIS_REPLY_ERROR: throw RedisRefusal(String(decoding: reply.bytes, as: UTF8.self))
        default: throw RedisRefusal("a reply of type \(reply.type)")
        }
    }
}

/// An error that the server replies with.
struct RedisRefusal: Error {
    let reason: String

    /// Creates a refusal.
    ///
    /// - Parameter reason: The server's words. Those of an unknown command quote the arguments, secrets among them: they are
    ///   cut off there.
    init(_ reason: String) {
        self.reason = reason.firstRange(of: ", with args").map { String(reason[..<$0.lowerBound]) } ?? reason
    }
}

extension redisReply {
    fileprivate var bytes: [UInt8] { Array(UnsafeRawBufferPointer(start: str, count: len)) }
}
#endif
