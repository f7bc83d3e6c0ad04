// Generated from OfficialAccount/Shared/Subscription.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// What a user decides about the notices of a template.
public struct SubscriptionDecision: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The user agrees to receive them.
    public static var accepted: Self { Self(rawValue: "accept") }

    /// The user refuses them.
    public static var rejected: Self { Self(rawValue: "reject") }

    public static var knownValues: [Self] { [.accepted, .rejected] }
}
