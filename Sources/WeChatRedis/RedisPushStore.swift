#if Redis
internal import Foundation
public import WeChatCallback

/// Keeps on a Redis server what several machines share about pushes, so that each push is handled once.
///
/// Each push is an entry `wechat:push:` and its key. It holds who handles the push, for twice the callback's deadline, and later
/// the answer before it is encrypted, for its retention: whoever reads Redis reads what the bot says.
public struct RedisPushStore: PushStore {
    private let redis: RedisConnection

    /// Creates a store.
    ///
    /// - Parameter redis: The connection.
    public init(_ redis: RedisConnection) { self.redis = redis }

    /// Takes a push, if no other machine has.
    ///
    /// - Throws: `PushStoreError` where Redis cannot be asked.
    public func take(_ key: PushKey, for duration: Duration) async throws -> PushState {
        // The taker has a name, so that a command that is sent twice finds that it was the first.
        let taker = Entry.running(UUID().uuidString)
        let reply = try await run(
            """
            local entry = redis.call('GET', KEYS[1])
            if entry and entry ~= ARGV[1] then return entry end
            redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
            """, on: key, .bytes(taker.bytes), .milliseconds(duration))
        return try state(reply)
    }

    /// Keeps the answer to a push.
    ///
    /// - Throws: `PushStoreError` where Redis cannot be asked.
    public func keep(_ answer: [UInt8]?, for key: PushKey, duration: Duration) async throws {
        _ = try await run(
            "redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])", on: key, .bytes(Entry.answered(answer).bytes),
            .milliseconds(duration))
    }

    /// Gives a push back that was taken and not handled.
    ///
    /// - Throws: `PushStoreError` where Redis cannot be asked.
    public func release(_ key: PushKey) async throws {
        // An answer that another machine has kept in the meantime stays.
        _ = try await run(
            """
            local entry = redis.call('GET', KEYS[1])
            if entry and string.sub(entry, 1, 1) == 'r' then redis.call('DEL', KEYS[1]) end
            """, on: key)
    }

    private func run(_ script: String, on key: PushKey, _ arguments: RedisArgument...) async throws -> RedisReply {
        do throws(RedisError) { return try await redis.run(script, on: "push:\(key)", arguments) } catch {
            throw PushStoreError(error.description)
        }
    }

    private func state(_ reply: RedisReply) throws -> PushState {
        switch reply {
        case .nothing: return .new
        case .bytes(let bytes):
            switch Entry(bytes) {
            case .running: return .running
            case .answered(let answer): return .answered(answer)
            case nil: break
            }
        default: break
        }
        let error = RedisError.unexpectedReply(
            server: redis.configuration.server, reason: "an entry of a push was written by somebody else")
        throw PushStoreError(error.description)
    }
}

/// What Redis holds of a push: a letter that says what it is, and the rest.
private enum Entry {
    case running(String)
    case answered([UInt8]?)

    init?(_ bytes: [UInt8]) {
        switch bytes.first {
        case UInt8(ascii: "r"): self = .running(String(decoding: bytes.dropFirst(), as: UTF8.self))
        case UInt8(ascii: "n"): self = .answered(nil)
        case UInt8(ascii: "a"): self = .answered(Array(bytes.dropFirst()))
        default: return nil
        }
    }

    var bytes: [UInt8] {
        switch self {
        case .running(let taker): Array("r\(taker)".utf8)
        case .answered(nil): [UInt8(ascii: "n")]
        case .answered(let answer?): [UInt8(ascii: "a")] + answer
        }
    }
}
#endif
