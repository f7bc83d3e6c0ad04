/// A time in whole seconds since the beginning of 1970 in UTC, as messages carry it.
public struct UnixTime: Sendable, Hashable, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    /// The seconds since 1970-01-01T00:00:00Z.
    public var secondsSince1970: Int64

    /// Creates a time.
    ///
    /// - Parameter secondsSince1970: The seconds since 1970-01-01T00:00:00Z.
    public init(_ secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

    /// Creates a time from a literal number of seconds.
    @inlinable
    public init(integerLiteral value: Int64) { secondsSince1970 = value }

    /// Whether a time is before another.
    public static func < (left: Self, right: Self) -> Bool { left.secondsSince1970 < right.secondsSince1970 }

    /// The seconds, in decimal.
    public var description: String { String(secondsSince1970) }
}
