#if Server
internal import WeChatAPI
internal import WeChatCrypto
internal import WeChatLog
internal import WeChatMessageCoding
internal import WeChatTesting

/// WeChat's side: the account and its follower, the API that the bot calls, and what happened.
final class StandIn: Sendable {
    let account: SandboxAccount
    let safeMode: SafeMode
    let channels: [Channel]
    let timeout: Duration
    /// The name of the bot in the sandbox itself, if there is one.
    let bot: String?
    let feed = Feed()
    let forms: Forms
    /// The first parts of the API's paths.
    let apiFolders: Set<String>
    let simulator = APISimulator<NoPlatform>()
    private let settingsState: Locked<CallbackSettings>
    private let addressState = Locked("")

    /// How many bytes of media are kept.
    private static let mediaCapacity = 256 << 20

    /// The server's own channel: the API takes the messages of all platforms.
    enum NoPlatform: MessagePlatform {
        static let name = "Sandbox"
    }

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    init(_ sandbox: Sandbox) {
        let configuration = sandbox.configuration
        account = configuration.account
        safeMode = sandbox.safeMode
        channels = configuration.channels
        forms = Forms(channels: channels)
        timeout = configuration.timeout
        bot = configuration.hasEchoBot ? "echo" : nil
        settingsState = Locked(
            CallbackSettings(url: configuration.callback, mode: configuration.mode, platform: configuration.platform))
        let paths = channels.flatMap(\.messageTypes).compactMap { $0.descriptor.endpoint?.path }
        let folders = paths.filter { $0.hasPrefix("/") }.compactMap { $0.split(separator: "/").first }
        apiFolders = Set(folders.map(String.init) + ["cgi-bin", "video", "picture"])
        // The feed keeps what the page shows.
        simulator.historyLimit = 0
        simulator.mediaCapacity = Self.mediaCapacity
        simulator.followers = [account.openID]
        simulator.addAccount(account.appID, secret: account.appSecret)
        simulator.mediaLimits = MediaLimits(ofPlatform: settings.platform)
    }

    /// What was chosen on the page.
    var settings: CallbackSettings { settingsState.withLock { $0 } }

    /// Where the sandbox listens: `http://127.0.0.1:7321`.
    var address: String { addressState.withLock { $0 } }

    /// Begins, when the sandbox listens.
    func begin(at address: String) {
        addressState.withLock { $0 = address }
        simulator.fileHost = address
        if bot != nil { settingsState.withLock { if $0.url == nil { $0.url = "\(address)/bot" } } }
        tellAccount()
        pushTicket()
    }

    /// Changes what was chosen on the page.
    func change(_ body: (inout CallbackSettings) throws(Refusal) -> Void) throws(Refusal) {
        let before = settings
        try settingsState.withLock { settings throws(Refusal) in try body(&settings) }
        let settings = settings
        simulator.mediaLimits = MediaLimits(ofPlatform: settings.platform)
        tellAccount()
        if settings.ticketURL != before.ticketURL { pushTicket() }
    }

    private func tellAccount() { feed.tell(account: accountJSON) }

    /// The account as the page has it.
    var accountJSON: WireValue {
        let settings = settings
        var platforms: [String] = []
        for channel in channels where platforms.last != channel.platform { platforms.append(channel.platform) }
        return .members([
            "platform": .text(settings.platform), "appID": .text(account.appID),
            "originalID": .text(account.originalID),
            "follower": .members(["openID": .text(account.openID), "nickname": .text(account.nickname)]),
            "callback": .members([
                "url": settings.url.map { .text($0) } ?? .null, "mode": .text(settings.mode.rawValue),
                "format": .text(settings.isJSON ? "json" : "xml"),
            ]),
            "bot": bot.map { .text($0) } ?? .null, "address": .text(address),
            "modes": .array(settings.modes.map { .text($0.rawValue) }),
            "platforms": .array(platforms.map { .text($0) }),
        ])
    }
}
#endif
