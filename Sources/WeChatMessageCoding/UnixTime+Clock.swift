#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

extension UnixTime {
    /// The time as Foundation has it.
    public var date: Date { Date(timeIntervalSince1970: Double(secondsSince1970)) }

    /// Creates a time from Foundation's. Fractions of a second are dropped.
    public init(_ date: Date) {
        self.init(Int64(date.timeIntervalSince1970.rounded(.down).clamped))
    }

    /// The present time.
    public static var now: UnixTime { UnixTime(Int64(time(nil))) }
}

extension Double {
    /// The number within what 53 bits hold, so that it always makes an integer.
    fileprivate var clamped: Double { isNaN ? 0 : Swift.min(Swift.max(self, -0x1p53), 0x1p53) }
}
