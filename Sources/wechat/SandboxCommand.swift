import CommandLineSupport
import WeChatTesting

#if Server
import Foundation
import WeChatAPI
import WeChatCrypto
import WeChatLog
import WeChatSandbox
#endif

/// `wechat sandbox`: WeChat's side on this machine, with a page to talk to a bot on.
struct SandboxCommand: Command {
    static let options = Credentials.options.union(["--port", "--host", "--callback", "--mode", "--platform", "--bot"])

    #if Server
    private let arguments: Arguments

    init(_ arguments: Arguments) throws(Arguments.Failure) {
        if let word = arguments.rest.first { throw Arguments.Failure(message: "unexpected '\(word)'") }
        self.arguments = arguments
    }

    func run() async throws -> Int32 {
        guard #available(macOS 14, *) else {
            throw CommandFailure(message: "the sandbox needs macOS 14", status: ExitStatus.unavailable)
        }
        return try await serve()
    }
    #else
    init(_ arguments: Arguments) {}

    func run() throws -> Int32 {
        throw CommandFailure(
            message: "the sandbox belongs to the trait Server, which brings its web server: run "
                + "'swift run --traits Server wechat sandbox'", status: ExitStatus.unavailable)
    }
    #endif

    static let help = CommandHelp(
        name: "sandbox", summary: "Play WeChat on this machine, with a page to talk to a bot on.",
        arguments: "[--bot echo] [--callback URL] [--mode NAME] [--port N] [--key-file FILE]",
        purpose: "Plays WeChat on this machine: a page on which one talks to a bot as a follower would, and the HTTP "
            + "API that the bot calls.",
        details: """
            It needs the trait Server: swift run --traits Server wechat sandbox --bot echo

            The page's address is printed; Ctrl-C ends the sandbox. A bot in any language takes that address in place of
            https://api.weixin.qq.com for its calls: tokens, media, customer-service, template and mass messages, menus.

              --bot echo          Run a bot in the sandbox itself, to talk to at once.
              --callback URL      The callback URL of a bot, which can be entered on the page too.
              --mode NAME         plain, which is the default, compatible or safe: how messages are pushed. Of WeCom and
                                  OpenPlatform safe is the default.
              --platform NAME     The platform of the account: OfficialAccount, which is the default, MiniProgram, WeCom,
                                  OpenPlatform or Channels. OpenPlatform gets its ticket when the sandbox starts.
              --port N            The port: 7321 without it, any that is free with 0.
              --host ADDRESS      The address to listen at: 127.0.0.1 without it. Any other lets other machines in, for
                                  which the sandbox is not made.

            \(Credentials.helpText)
              WECHAT_TOKEN, WECHAT_AES_KEY, WECHAT_APP_ID, WECHAT_APP_SECRET
                                  The account's secrets, in the environment or the file. Without them the sandbox makes
                                  some at each start, which open nothing but itself, and prints them for the bot's
                                  configuration.

            Examples:
              swift run --traits Server wechat sandbox --bot echo
              swift run --traits Server wechat sandbox --callback http://127.0.0.1:8080/wechat --mode safe
            """)
}

#if Server
extension SandboxCommand {
    @available(macOS 14, *)
    private func serve() async throws -> Int32 {
        let (account, made) = try account()
        var configuration = Sandbox.Configuration(channels: Channel.all)
        configuration.account = account
        configuration.platform = try platform()
        configuration.mode = try mode(of: configuration.platform)
        configuration.callback = try callback()
        configuration.hasEchoBot = try hasBot()
        configuration.port = try port()
        configuration.host = arguments.values["--host"] ?? configuration.host
        let sandbox: Sandbox
        do throws(EncodingAESKeyError) { sandbox = try Sandbox(configuration) } catch {
            throw CommandFailure(
                message: "\(error)", place: Credentials.Name.aesKey.rawValue, status: ExitStatus.badData)
        }
        if !sandbox.isLocal {
            Terminal.error(
                "warning: other machines reach the sandbox at \(configuration.host), and whoever does can use it\n")
        }
        let text = made.map { "\($0.rawValue)=\(self.value(of: $0, in: account))" }
        let host = Account.Platform(rawValue: configuration.platform)?.host ?? APIClient.Host.weChat
        do {
            try await sandbox.run { address in
                var lines = ["The page: \(address)/", "The API, in place of \(host): \(address)"]
                if !text.isEmpty { lines += ["", "For the bot's configuration, as long as this runs:"] + text }
                FileDescriptor.standardOutput.writeAll(Array((lines.joined(separator: "\n") + "\n").utf8))
            }
        } catch {
            throw CommandFailure(
                message: "\(error)", place: "\(configuration.host):\(configuration.port)",
                status: ExitStatus.unavailable)
        }
        return ExitStatus.done
    }

    /// The account, and what of it was made up.
    private func account() throws -> (SandboxAccount, made: [Credentials.Name]) {
        let credentials = try Credentials(arguments)
        var account = SandboxAccount()
        var made: [Credentials.Name] = []
        func take(_ name: Credentials.Name, _ set: (String) -> Void) {
            if let value = credentials[name] { set(value) } else { made.append(name) }
        }
        take(.token) { account.token = Secret($0) }
        take(.aesKey) { account.encodingAESKey = Secret($0) }
        take(.appID) { account.appID = $0 }
        take(.appSecret) { account.appSecret = Secret($0) }
        return (account, made)
    }

    private func value(of name: Credentials.Name, in account: SandboxAccount) -> String {
        switch name {
        case .token: account.token.value
        case .aesKey: account.encodingAESKey.value
        case .appSecret: account.appSecret.value
        default: account.appID
        }
    }

    // MARK: Options

    private func platform() throws(Arguments.Failure) -> String {
        guard let name = arguments.values["--platform"] else { return "OfficialAccount" }
        guard let channel = Channel.all.first(where: { $0.platform == name }) else {
            let known = Channel.all.filter { $0.channel == nil }.map(\.platform).joined(separator: ", ")
            throw Arguments.Failure(message: "there is no platform '\(name)'; there are: \(known)")
        }
        return channel.platform
    }

    private func mode(of platform: String) throws(Arguments.Failure) -> Simulation.Mode {
        // Whatever a third-party platform gets is encrypted.
        if platform == "OpenPlatform", arguments.values["--mode"] == nil { return .safe }
        return try SimulateCommand.mode(arguments, isWeCom: platform == "WeCom")
    }

    private func callback() throws(Arguments.Failure) -> String? {
        guard let url = arguments.values["--callback"] else { return nil }
        _ = try Arguments.address(url, "--callback")
        return url
    }

    private func hasBot() throws(Arguments.Failure) -> Bool {
        switch arguments.values["--bot"] {
        case nil: return false
        case "echo": return true
        case let name?: throw Arguments.Failure(message: "there is no bot '\(name)'; there is: echo")
        }
    }

    private func port() throws(Arguments.Failure) -> Int {
        guard let text = arguments.values["--port"] else { return 7321 }
        guard let port = Int(text), (0...65535).contains(port) else {
            throw Arguments.Failure(message: "the port is a number up to 65535, not '\(text)'")
        }
        return port
    }
}
#endif
