#if Redis
/// Why Redis gave no reply, or not the one that was asked for. It shows no password and no token.
public enum RedisError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no connection: the server cannot be reached, or the connection broke.
    case unreachable(server: String, reason: String)
    /// The time is over.
    case timedOut(server: String, after: Duration)
    /// The server refuses: a wrong password, a command that the user may not give, no memory left …
    case refused(server: String, reason: String)
    /// What the server replies is no reply to what was asked: something else than a Redis server, or another program's entry.
    case unexpectedReply(server: String, reason: String)

    /// What failed, and what to look at.
    public var description: String {
        switch self {
        case .unreachable(let server, let reason):
            "Redis at \(server) cannot be reached: \(reason); does it run, and does a firewall let the connection through?"
        case .timedOut(let server, let time): "Redis at \(server) gave no reply within \(time)"
        case .refused(let server, let reason): "Redis at \(server) refuses: \(reason)"
        case .unexpectedReply(let server, let reason):
            "the reply of Redis at \(server) makes no sense: \(reason); is it a Redis server, and the key prefix no other program's?"
        }
    }
}
#endif
