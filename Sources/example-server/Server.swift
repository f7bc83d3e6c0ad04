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
        let key: EncodingAESKey
        do { key = try EncodingAESKey(setting("WECHAT_AES_KEY")) } catch {
            fail("WECHAT_AES_KEY: \(error)", status: 65)
        }
        let safeMode = SafeMode(token: setting("WECHAT_TOKEN"), key: key, receiveID: setting("WECHAT_APP_ID"))
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

        let port = ProcessInfo.processInfo.environment["PORT"] ?? "8080"
        guard let number = UInt16(port) else { fail("PORT is a number up to 65535, not '\(port)'", status: 64) }
        var app = Application(
            router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: Int(number))))
        app.addServices(CallbackService(callback))
        do { try await app.runService() } catch { fail("port \(number): \(error)", status: 69) }
    }

    /// A variable of the environment that has to be set.
    private static func setting(_ name: String) -> String {
        guard let value = ProcessInfo.processInfo.environment[name] else {
            fail("\(name) is not set", status: 64)
        }
        return value
    }

    /// Tells what keeps the server from running, and ends it.
    private static func fail(_ message: String, status: Int32) -> Never {
        FileHandle.standardError.write(Data("example-server: \(message)\n".utf8))
        exit(status)
    }
}
#else
@main struct Server {
    static func main() {
        print("The server belongs to the trait Server: swift run --traits Server example-server")
    }
}
#endif
