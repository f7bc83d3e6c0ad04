// Generated from MiniProgram/Shared/Nearby.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The result of a review of a place nearby.
public struct NearbyReviewStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The data were refused; the event names the reason.
    public static var rejected: Self { Self(rawValue: 2) }

    /// The data were accepted.
    public static var approved: Self { Self(rawValue: 3) }

    public static var knownValues: [Self] { [.rejected, .approved] }
}
