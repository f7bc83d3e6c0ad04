#if Server
package import WeChatCrypto
internal import WeChatLog
package import WeChatTesting

/// A stand-in for WeChat's side, with a page on which one talks to a bot as a follower would.
///
/// It pushes messages to the bot's callback URL, and is the HTTP API that the bot calls.
@available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
package struct Sandbox: Sendable {
    let configuration: Configuration
    let safeMode: SafeMode

    /// How a sandbox works.
    package struct Configuration: Sendable {
        /// The address to listen at. Anything but loopback lets other machines in.
        package var host = "127.0.0.1"
        /// The port; 0 for any that is free.
        package var port = 7321
        /// The bot's callback URL; `nil` where it is entered on the page.
        package var callback: String?
        /// How messages are pushed.
        package var mode = Simulation.Mode.plain
        /// The platform of the account.
        package var platform = "OfficialAccount"
        /// Whether a bot runs in the sandbox itself.
        package var hasEchoBot = false
        /// How long a push waits for its answer.
        package var timeout: Duration = .seconds(5)
        /// The account.
        package var account = SandboxAccount()
        /// The channels whose messages can be pushed.
        package var channels: [Channel]

        /// Creates a configuration.
        package init(channels: [Channel]) { self.channels = channels }
    }

    /// Creates a sandbox.
    ///
    /// - Throws: `EncodingAESKeyError` where the account's key is none.
    package init(_ configuration: Configuration) throws(EncodingAESKeyError) {
        self.configuration = configuration
        safeMode = try configuration.account.safeMode()
    }
}
#endif
