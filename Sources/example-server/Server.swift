#if Server
import Foundation
import Hummingbird
import OfficialAccountMessages
import ServiceLifecycle
import WeChatCallback
import WeChatCrypto
import WeChatHummingbird
import WeChatLog

/// A bot of an official account on Hummingbird, in safe mode.
///
/// `WECHAT_TOKEN`, `WECHAT_AES_KEY` and `WECHAT_APP_ID` are what the account's console shows; `PORT` is 8080 if it is not set.
@available(macOS 14, *)
@main struct Server {
    static func main() async throws {
        let safeMode = SafeMode(
            token: setting("WECHAT_TOKEN"), key: try EncodingAESKey(setting("WECHAT_AES_KEY")),
            receiveID: setting("WECHAT_APP_ID"))
        var configuration = Callback<OfficialAccount>.Configuration(.safe(safeMode))
        configuration.log = .standardError()

        var handlers = Handlers<OfficialAccount>()
        handlers.on(TextMessage.self) { message, _ in .text("You said: \(message.content)") }
        handlers.on(SubscribeEvent.self) { _, _ in .text("Welcome!") }
        let callback = Callback(configuration, handlers)

        let router = Router()
        router.callback("wechat", callback)
        // The least that a route can do, with as many bytes as an answer to "hello" has: a measure for the callback's.
        let constant = String(repeating: "x", count: 573)
        router.post("constant") { _, _ in constant }

        let port = ProcessInfo.processInfo.environment["PORT"].flatMap { Int($0) } ?? 8080
        var app = Application(
            router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)))
        app.addServices(CallbackService(callback))
        try await app.runService()
    }

    /// A variable of the environment that has to be set.
    private static func setting(_ name: String) -> String {
        guard let value = ProcessInfo.processInfo.environment[name] else {
            FileHandle.standardError.write(Data("example-server: \(name) is not set\n".utf8))
            exit(64)
        }
        return value
    }
}
#else
@main struct Server {
    static func main() {
        print("The server belongs to the trait Server: swift run --traits Server example-server")
    }
}
#endif
