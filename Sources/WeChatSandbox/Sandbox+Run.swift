#if Server
internal import Foundation
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import OfficialAccountMessages
internal import ServiceLifecycle
internal import UnixSignals
internal import WeChatAPI
internal import WeChatCallback
internal import WeChatCrypto
internal import WeChatHummingbird
internal import WeChatLog
internal import WeChatTesting

@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
extension Sandbox {
    /// Runs the sandbox until the task is cancelled, or a signal ends it.
    ///
    /// - Parameter begin: Told the address of the page when it can be opened.
    /// - Throws: What keeps the server from listening.
    package func run(_ begin: @escaping @Sendable (_ address: String) -> Void) async throws {
        let standIn = StandIn(self)
        let router = Router(context: Context.self)
        router.add(middleware: Gate(isLocal: isLocal))
        router.add(middleware: ErrorAnswers())
        router.addPage(of: standIn)
        router.addAPI(of: standIn)
        var services: [any Service] = []
        var bot: EchoBot?
        if configuration.hasEchoBot {
            router.add(middleware: ExpectedFaults(standIn: standIn, path: "/bot"))
            let echo = EchoBot(standIn)
            let callback = echo.callback(standIn)
            router.callback("bot", callback)
            router.get("bot/melody.wav") { _, _ in Response(Melody.wav, type: "audio/wav") }
            services.append(CallbackService(callback, upTo: .seconds(10)))
            bot = echo
        }
        var logger = Logger(label: "sandbox")
        logger.logLevel = .error
        let host = configuration.host
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: configuration.port), serverName: "wechat-sandbox"),
            services: services,
            onServerRunning: { [bot] channel in
                let name = host.contains(":") ? "[\(host)]" : host
                let address = "http://\(name):\(channel.localAddress?.port ?? 0)"
                standIn.begin(at: address)
                begin(address)
                // Without its menu the bot is as good.
                if let bot { try? await bot.createMenu() }
            },
            logger: logger)
        var group = ServiceGroupConfiguration(
            services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        // A request whose rest never comes, or a page that does not read, would keep the sandbox for ever.
        group.maximumGracefulShutdownDuration = Self.endTime
        do { try await ServiceGroup(configuration: group).run() } catch let error as IOError {
            throw ListenFailure(error)
        } catch is CancellationError where !Task.isCancelled {
            // What was under way was ended at the limit.
        }
    }

    /// How long the sandbox waits for what is under way when a signal ends it: as long as for the bot's handlers, and a bit.
    private static let endTime: Duration = .seconds(11)

    /// Why the server cannot listen.
    private struct ListenFailure: Error, CustomStringConvertible {
        let description: String

        init(_ error: IOError) {
            description =
                error.errnoCode == EADDRINUSE
                ? "another program listens at this port: choose one by --port, or any that is free by --port 0"
                : "the server cannot listen: \(String(cString: strerror(error.errnoCode)))"
        }
    }

    /// Whether only this machine reaches the sandbox.
    package var isLocal: Bool { ["127.0.0.1", "localhost", "::1"].contains(configuration.host) }
}

extension EchoBot {
    /// The bot of the sandbox's own account.
    fileprivate init(_ standIn: StandIn) {
        let transport = SimulatorTransport { standIn.respond(to: $0) }
        let source = StableTokenSource(
            appID: standIn.account.appID, appSecret: standIn.account.appSecret, transport: transport)
        self.init(
            client: APIClient(tokens: AccessTokens(source: source), transport: transport),
            address: { "\(standIn.address)/bot" }, picture: MediaFile(PageFiles.picture, name: "picture.png"))
    }

    /// The callback, which takes pushes of each mode.
    fileprivate func callback(_ standIn: StandIn) -> Callback<OfficialAccount> {
        var configuration = Callback<OfficialAccount>.Configuration(.compatible(standIn.safeMode))
        configuration.log = .standardError(from: .error)
        return Callback(configuration, handlers)
    }
}
#endif
