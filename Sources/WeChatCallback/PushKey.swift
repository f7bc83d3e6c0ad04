/// What tells pushes apart: WeChat's repetitions of one push have the same.
public struct PushKey: Sendable, Hashable, CustomStringConvertible {
    /// The key: printable, and without any part of a message's content but its ID or `EventKey`.
    public let description: String
}
