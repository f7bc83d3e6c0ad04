#if Redis
internal import Foundation
internal import WeChatLog

/// A connection to a Redis server, for the stores of tokens and pushes.
///
///     let redis = RedisConnection(.init(host: "redis.internal", password: password))
///     let tokens = AccessTokens(source: source, store: RedisTokenStore(redis))
///     configuration.sharedPushes = RedisPushStore(redis)
///
/// - It connects when it is needed, and anew where the connection broke.
/// - A caller waits for ``Configuration/timeout`` at the most, whatever the server or the network does.
/// - After a failure all callers get its error at once, until a time is over that grows with each failure.
///
/// One connection serves any number of callers: what they ask at one time is sent together.
public final class RedisConnection: Sendable {
    let configuration: Configuration
    private let commands = RedisCommandQueue()
    private let backOff: Locked<RedisBackOff>

    /// Creates a connection. Nothing is sent yet.
    public init(_ configuration: Configuration) {
        self.configuration = configuration
        let (commands, backOff) = (commands, Locked(RedisBackOff(configuration)))
        self.backOff = backOff
        // hiredis blocks its thread, so it gets one of its own: tasks never wait for it.
        let thread = Thread {
            var link = RedisLink(configuration)
            while let batch = commands.next() {
                do throws(RedisError) {
                    try link.execute(batch)
                    backOff.withLock { $0.succeed() }
                } catch {
                    backOff.withLock { $0.fail(error) }
                    for command in batch { command.finish(.failure(error)) }
                }
            }
        }
        thread.name = "redis"
        thread.start()
    }

    deinit { commands.close() }

    /// Sends a command and waits for the reply.
    ///
    /// - Parameter arguments: The command's name and its arguments. It may be sent a second time where the connection breaks
    ///   before the reply: it has to be one that does no harm then.
    /// - Throws: ``RedisError``.
    func send(_ arguments: [RedisArgument]) async throws(RedisError) -> RedisReply {
        if let error = backOff.withLock({ $0.error }) { throw error }
        let command = RedisCommand(arguments)
        commands.add(command)
        // The thread bounds its waits, too, but the name of a host is looked up as long as it takes.
        let alarm = Task { [backOff, configuration] in
            try await Task.sleep(for: configuration.timeout)
            let error = RedisError.timedOut(server: configuration.server, after: configuration.timeout)
            if command.finish(.failure(error)) { backOff.withLock { $0.fail(error) } }
        }
        defer { alarm.cancel() }
        return try await command.result.get()
    }

    /// Runs a script on one key. It is carried out as a whole: nobody sees a part of it.
    ///
    /// - Parameters:
    ///   - script: The script, in Lua.
    ///   - key: `KEYS[1]`, without the prefix.
    ///   - arguments: `ARGV`.
    /// - Throws: ``RedisError``.
    func run(_ script: String, on key: String, _ arguments: [RedisArgument]) async throws(RedisError) -> RedisReply {
        try await send(["EVAL", .text(script), "1", .text(configuration.keyPrefix + key)] + arguments)
    }
}
#endif
