/// The number with which WeChat refuses a call. Numbers that are not known here keep their value.
public struct ErrorCode: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The number: `errcode`.
    public var rawValue: Int

    /// Creates a code of any number.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// What to do with a call that was refused.
    public enum Remedy: String, Sendable, Hashable {
        /// Mend the call, or the account: the same call fails again.
        case none
        /// Fetch a new token and repeat the call once.
        case refreshToken
        /// Wait, and repeat the call if that does no harm.
        case backOff
        /// Wait until the quota is renewed.
        case waitForQuota
    }

    /// The number.
    public var description: String { "\(rawValue)" }
}
