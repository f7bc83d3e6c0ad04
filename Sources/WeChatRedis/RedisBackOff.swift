#if Redis
/// When the server may be asked again after it failed.
struct RedisBackOff {
    private let first: Duration
    private let longest: Duration
    private var failures = 0
    private var failure: (error: RedisError, until: ContinuousClock.Instant)?

    init(_ configuration: RedisConnection.Configuration) {
        first = configuration.firstBackOff
        longest = configuration.longestBackOff
    }

    /// The error of the last failure, as long as nobody may ask.
    var error: RedisError? { failure.flatMap { $0.until > .now ? $0.error : nil } }

    /// The server failed. All callers of one time find the same failure: it counts once.
    mutating func fail(_ error: RedisError) {
        guard self.error == nil else { return }
        failure = (error, .now + min(first * (1 << min(failures, 16)), longest))
        failures += 1
    }

    /// The server replied.
    mutating func succeed() {
        failures = 0
        failure = nil
    }
}
#endif
