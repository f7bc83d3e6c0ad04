#if Redis
internal import CHiredis
internal import Foundation
internal import WeChatLog

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// The connection as hiredis knows it. It stays on the thread that made it, which it blocks.
struct RedisLink: ~Copyable {
    private let configuration: RedisConnection.Configuration
    private var context: UnsafeMutablePointer<redisContext>?

    init(_ configuration: RedisConnection.Configuration) {
        self.configuration = configuration
        Self.ignoreBrokenPipes()
    }

    deinit { if let context { redisFree(context) } }

    /// Sends commands together and tells each its reply.
    ///
    /// - Throws: ``RedisError`` where the server cannot be asked. Some of the commands may have their reply then.
    mutating func execute(_ commands: [RedisCommand]) throws(RedisError) {
        if let context {
            do throws(RedisError) { return try exchange(commands, context) } catch {
                disconnect()
                // A connection that lay idle may have been closed, as by a server that was restarted: another one is due.
                guard case .unreachable = error else { throw error }
            }
        }
        let context = try connect()
        do throws(RedisError) { try exchange(commands, context) } catch {
            disconnect()
            throw error
        }
    }

    // MARK: Connecting

    private mutating func connect() throws(RedisError) -> UnsafeMutablePointer<redisContext> {
        let timeout = timeval(configuration.timeout)
        guard let context = redisConnectWithTimeout(configuration.host, CInt(configuration.port), timeout) else {
            throw .unreachable(server: configuration.server, reason: "no memory is left")
        }
        self.context = context
        do throws(RedisError) {
            guard context.pointee.err == 0, redisSetTimeout(context, timeout) == REDIS_OK else {
                throw failure(of: context)
            }
            Self.ignoreBrokenPipes(of: context.pointee.fd)
            if let password = configuration.password?.value {
                let user = configuration.user.map { [RedisArgument.text($0)] } ?? []
                try greet(["AUTH"] + user + [.text(password)], context)
            }
            if configuration.database != 0 { try greet(["SELECT", .text("\(configuration.database)")], context) }
        } catch {
            disconnect()
            throw error
        }
        return context
    }

    private mutating func disconnect() {
        if let context { redisFree(context) }
        context = nil
    }

    /// Sends a command without which the connection is of no use.
    private func greet(_ arguments: [RedisArgument], _ context: UnsafeMutablePointer<redisContext>) throws(RedisError) {
        let command = RedisCommand(arguments)
        try append(command, context)
        _ = try reply(context).get()
    }

    // MARK: Commands

    private func exchange(_ commands: [RedisCommand], _ context: UnsafeMutablePointer<redisContext>) throws(RedisError)
    {
        let end = ContinuousClock.now + configuration.timeout
        let commands = commands.filter { !$0.isDone }
        for command in commands { try append(command, context) }
        for command in commands {
            // hiredis bounds the wait for some bytes, not that for all of them.
            guard ContinuousClock.now < end else {
                throw .timedOut(server: configuration.server, after: configuration.timeout)
            }
            command.finish(try reply(context))
        }
    }

    private func append(_ command: RedisCommand, _ context: UnsafeMutablePointer<redisContext>) throws(RedisError) {
        let words = command.arguments.map(\.contents)
        let bytes = words.flatMap { $0 }
        let isAppended = bytes.withUnsafeBytes { buffer in
            var start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            var pointers = words.map { word in
                defer { start = start?.advanced(by: word.count) }
                return start
            }
            return redisAppendCommandArgv(context, CInt(words.count), &pointers, words.map(\.count)) == REDIS_OK
        }
        guard isAppended else { throw failure(of: context) }
    }

    /// Waits for the next reply.
    ///
    /// - Returns: The reply, or what the server refuses.
    /// - Throws: ``RedisError`` where there is no reply.
    private func reply(_ context: UnsafeMutablePointer<redisContext>) throws(RedisError) -> RedisCommand.Outcome {
        var pointer: UnsafeMutableRawPointer?
        guard redisGetReply(context, &pointer) == REDIS_OK, let pointer else { throw failure(of: context) }
        defer { freeReplyObject(pointer) }
        do throws(RedisRefusal) {
            return .success(try RedisReply(pointer.assumingMemoryBound(to: redisReply.self).pointee))
        } catch {
            return .failure(.refused(server: configuration.server, reason: error.reason))
        }
    }

    /// Why hiredis could not do something.
    private func failure(of context: UnsafeMutablePointer<redisContext>) -> RedisError {
        let (code, system) = (context.pointee.err, errno)
        let reason = withUnsafeBytes(of: &context.pointee.errstr) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        return switch code {
        case REDIS_ERR_IO where system == EAGAIN || system == ETIMEDOUT:
            .timedOut(server: configuration.server, after: configuration.timeout)
        case REDIS_ERR_PROTOCOL: .unexpectedReply(server: configuration.server, reason: reason)
        default: .unreachable(server: configuration.server, reason: reason)
        }
    }

    // MARK: Signals

    /// A server that is gone must not end the process: hiredis writes without saying that it wants no signal.
    private static func ignoreBrokenPipes() {
        #if !canImport(Darwin)
        // The signal is for the thread that writes, and this one has nothing else to do.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        #endif
    }

    private static func ignoreBrokenPipes(of descriptor: CInt) {
        #if canImport(Darwin)
        var option: CInt = 1
        setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &option, socklen_t(MemoryLayout<CInt>.size))
        #endif
    }
}

extension timeval {
    fileprivate init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        self.init(tv_sec: .init(seconds), tv_usec: .init(attoseconds / 1_000_000_000_000))
    }
}
#endif
