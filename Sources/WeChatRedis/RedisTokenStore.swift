#if Redis
public import WeChatAPI

/// Keeps tokens on a Redis server, for processes of several machines.
///
/// Each token is a hash `wechat:token:` and the key's name, with the fields `token`, `fetchedAt` and `lifetime`; it goes when the
/// token's life is over. A lease is an entry `wechat:lease:` and the name. No key holds a secret; the values do.
public struct RedisTokenStore: TokenStore {
    private let redis: RedisConnection

    /// Creates a store.
    ///
    /// - Parameter redis: The connection.
    public init(_ redis: RedisConnection) { self.redis = redis }

    /// The token of a key; `nil` where there is none, or its life is over.
    ///
    /// - Throws: `TokenStoreError` where Redis cannot be asked.
    public func load(_ key: TokenKey) async throws -> StoredToken? {
        let reply = try await run(
            "return redis.call('HMGET', KEYS[1], 'token', 'fetchedAt', 'lifetime')", on: "token:\(key)")
        guard case .list(let fields) = reply, fields.count == 3, let token = fields[0].text,
            let fetchedAt = fields[1].text.flatMap({ Double($0) }),
            let lifetime = fields[2].text.flatMap({ Double($0) })
        else { return nil }
        return StoredToken(token: AccessToken(token), fetchedAt: fetchedAt, lifetime: lifetime)
    }

    /// Keeps a token in place of the one before, until its life is over.
    ///
    /// - Throws: `TokenStoreError` where Redis cannot be asked.
    public func save(_ token: StoredToken, for key: TokenKey) async throws {
        _ = try await run(
            """
            redis.call('HSET', KEYS[1], 'token', ARGV[1], 'fetchedAt', ARGV[2], 'lifetime', ARGV[3])
            redis.call('PEXPIRE', KEYS[1], ARGV[4])
            """, on: "token:\(key)", .text(token.token.value), .text("\(token.fetchedAt)"), .text("\(token.lifetime)"),
            .milliseconds(.seconds(token.lifetime)))
    }

    /// Forgets a token, if it is still the one that is kept.
    ///
    /// - Throws: `TokenStoreError` where Redis cannot be asked.
    public func remove(_ token: AccessToken, for key: TokenKey) async throws {
        _ = try await run(
            "if redis.call('HGET', KEYS[1], 'token') == ARGV[1] then redis.call('DEL', KEYS[1]) end",
            on: "token:\(key)", .text(token.value))
    }

    /// Takes the lease of a key, if nobody holds it or its time is over, and tells whether the holder has it now.
    ///
    /// - Throws: `TokenStoreError` where Redis cannot be asked.
    public func acquireLease(of key: TokenKey, holder: String, for duration: Duration) async throws -> Bool {
        let reply = try await run(
            """
            local holder = redis.call('GET', KEYS[1])
            if holder and holder ~= ARGV[1] then return 0 end
            redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
            return 1
            """, on: "lease:\(key)", .text(holder), .milliseconds(duration))
        return reply == .integer(1)
    }

    /// Gives a lease back, if the holder still has it.
    ///
    /// - Throws: `TokenStoreError` where Redis cannot be asked.
    public func releaseLease(of key: TokenKey, holder: String) async throws {
        _ = try await run(
            "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end", on: "lease:\(key)",
            .text(holder))
    }

    private func run(_ script: String, on key: String, _ arguments: RedisArgument...) async throws -> RedisReply {
        do throws(RedisError) { return try await redis.run(script, on: key, arguments) } catch {
            throw TokenStoreError(error.description)
        }
    }
}
#endif
