import CommandLineSupport
import WeChatAPI
import WeChatLog

/// The account for which the HTTP API is called.
struct Account {
    /// A platform whose API the tool can call.
    enum Platform: String, CaseIterable {
        case officialAccount = "OfficialAccount"
        case miniProgram = "MiniProgram"
        case channels = "Channels"
        case weCom = "WeCom"

        /// The host of its API.
        var host: String { self == .weCom ? APIClient.Host.weCom : APIClient.Host.weChat }
    }

    let appID: String
    let client: APIClient

    static let options = Credentials.options.union(["--platform", "--store", "--host"])

    /// What the help says about the account.
    static let helpText = """
          --platform NAME     OfficialAccount, which is the default, MiniProgram, Channels or WeCom.
          --store FOLDER      A folder that keeps the token for the next run, and for other programs that use it. Without
                              it each run fetches one.
          --host URL          Another host than WeChat's: http://localhost:8080.

        \(Credentials.helpText)
          WECHAT_APP_ID, WECHAT_APP_SECRET
                              The app ID and the app secret, in the environment or the file: on WeCom the corp ID and the
                              application's secret, and WECHAT_AGENT_ID beside them.

        """

    /// Reads what a command line tells of an account.
    ///
    /// - Parameter platform: The platform, where the command line names none.
    init(_ arguments: Arguments, platform: Platform? = nil) throws {
        let credentials = try Credentials(arguments)
        let named = try arguments.values["--platform"].map { name throws(Arguments.Failure) in try Platform(named: name)
        }
        let platform = named ?? platform ?? .officialAccount
        let appID = try credentials.required(.appID)
        let secret = Secret(try credentials.required(.appSecret))
        let host =
            try arguments.values["--host"].map { url throws(Arguments.Failure) in try Self.host(url) }
            ?? platform.host
        let source: any TokenSource
        if platform == .weCom {
            source = WeComTokenSource(
                corpID: appID, agentID: try credentials.required(.agentID), secret: secret, host: host)
        } else {
            source = StableTokenSource(appID: appID, appSecret: secret, host: host)
        }
        let log = Log.standardError(from: .warning)
        let tokens = AccessTokens(source: source, store: try Self.store(arguments, log), log: log)
        var client = APIClient(tokens: tokens, log: log)
        if platform == .miniProgram { client.mediaLimits = .miniProgram }
        self.appID = appID
        self.client = client
    }

    private static func store(_ arguments: Arguments, _ log: Log) throws(CommandFailure) -> any TokenStore {
        guard let folder = arguments.values["--store"] else { return MemoryTokenStore() }
        do throws(TokenStoreError) { return try FileTokenStore(folder: folder, log: log) } catch {
            throw CommandFailure(message: "\(error)", place: "--store", status: ExitStatus.outputFailed)
        }
    }

    private static func host(_ url: String) throws(Arguments.Failure) -> String {
        _ = try Arguments.address(url, "--host")
        return url.hasSuffix("/") ? String(url.dropLast()) : url
    }
}

extension Account.Platform {
    fileprivate init(named name: String) throws(Arguments.Failure) {
        guard let platform = Self(rawValue: name) else {
            let known = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw Arguments.Failure(message: "the API of '\(name)' is not known; there are: \(known)")
        }
        self = platform
    }
}
