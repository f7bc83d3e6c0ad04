// Generated from MiniProgram/Shared/Subscription.json. Edit the schema, not this file.

public import WeChatMessageCoding

/// The version of a mini program that a notice opens.
public struct SubscribeMiniProgramState: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The development version.
    public static var development: Self { Self(rawValue: "developer") }

    /// The trial version.
    public static var trial: Self { Self(rawValue: "trial") }

    /// The released version.
    public static var release: Self { Self(rawValue: "formal") }

    public static var knownValues: [Self] { [.development, .trial, .release] }
}

/// The language in which a notice is shown.
public struct SubscribeLanguage: OpenEnum {
    /// The value on the wire.
    public var rawValue: String

    /// Creates the value that stands on the wire, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Simplified Chinese.
    public static var simplifiedChinese: Self { Self(rawValue: "zh_CN") }

    /// English.
    public static var english: Self { Self(rawValue: "en_US") }

    /// Traditional Chinese of Hong Kong.
    public static var hongKongChinese: Self { Self(rawValue: "zh_HK") }

    /// Traditional Chinese of Taiwan.
    public static var taiwanChinese: Self { Self(rawValue: "zh_TW") }

    public static var knownValues: [Self] { [.simplifiedChinese, .english, .hongKongChinese, .taiwanChinese] }
}
