// Generated from OfficialAccount/Shared/Store.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The state of the review of a store or a store mini program.
public struct StoreAuditStatus: OpenEnum {
    /// The value on the wire.
    public var rawValue: Int

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The review is passed.
    public static var approved: Self { Self(rawValue: 1) }

    /// The review is under way.
    public static var reviewing: Self { Self(rawValue: 2) }

    /// The review is not passed.
    public static var rejected: Self { Self(rawValue: 3) }

    /// The administrator of the account did not agree.
    public static var rejectedByAdministrator: Self { Self(rawValue: 4) }

    public static var knownValues: [Self] { [.approved, .reviewing, .rejected, .rejectedByAdministrator] }
}
