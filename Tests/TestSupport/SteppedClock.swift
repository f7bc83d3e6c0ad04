/// Clocks that go on when they are told to.
public final class SteppedClock: Sendable {
    private let steps = Recorder<Double>()
    private let start = ContinuousClock.now

    private var elapsed: Double { steps.values.reduce(0, +) }

    /// Creates clocks that stand.
    public init() {}

    /// Lets time go on by some seconds.
    public func advance(by seconds: Double) { steps.add(seconds) }

    /// The time of day in seconds since 1970.
    @Sendable public func timeOfDay() -> Double { 1_700_000_000 + elapsed }

    /// A clock that does not jump.
    @Sendable public func instant() -> ContinuousClock.Instant { start + .seconds(elapsed) }
}
