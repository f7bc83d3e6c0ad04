#if Server
internal import WeChatCrypto
internal import WeChatLog
internal import WeChatMessageCoding
internal import WeChatTesting

/// What can be chosen on the page: where the bot is, and how messages are pushed to it.
struct CallbackSettings: Sendable {
    /// The callback URL; `nil` where none was entered.
    var url: String?
    var mode: Simulation.Mode
    /// Whether messages are JSON, where the platform has both forms.
    var isJSON = false
    var platform: String

    /// Where a third-party platform gets its ticket; `nil` for other platforms, and where no URL was entered.
    var ticketURL: String? { platform == "OpenPlatform" ? url : nil }

    /// The modes that the platform has.
    var modes: [Simulation.Mode] { platform == "WeCom" ? [.safe] : Simulation.Mode.allCases }
}
#endif
