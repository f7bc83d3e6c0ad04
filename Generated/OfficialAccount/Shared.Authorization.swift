// Generated from OfficialAccount/Shared/Authorization.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The information that a user no longer lets the web pages of an account see.
public struct RevokedInformation: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The address.
    public static var address: Self { Self(rawValue: "201") }

    /// The invoice titles.
    public static var invoice: Self { Self(rawValue: "202") }

    /// The cards and coupons.
    public static var cards: Self { Self(rawValue: "203") }

    /// The microphone.
    public static var microphone: Self { Self(rawValue: "204") }

    /// The nickname and the avatar.
    public static var nicknameAndAvatar: Self { Self(rawValue: "205") }

    /// The location.
    public static var location: Self { Self(rawValue: "206") }

    /// The pictures and videos that the user selected.
    public static var selectedMedia: Self { Self(rawValue: "207") }

    public static var knownValues: [Self] {
        [.address, .invoice, .cards, .microphone, .nicknameAndAvatar, .location, .selectedMedia]
    }
}
