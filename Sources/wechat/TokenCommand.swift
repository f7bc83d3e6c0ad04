import CommandLineSupport
import Foundation
import WeChatAPI
import WeChatJSON
import WeChatTesting

/// `wechat token`: how long the access token of an account lives, and with a switch the token.
struct TokenCommand: Command {
    private let account: Account
    private let isShown: Bool

    static let options = Account.options
    static let switches: Set = ["--show"]

    init(_ arguments: Arguments) throws {
        if let word = arguments.rest.first { throw Arguments.Failure(message: "unexpected '\(word)'") }
        account = try Account(arguments)
        isShown = arguments.switches.contains("--show")
    }

    func run() async throws -> Int32 {
        let tokens = account.client.tokens
        let token = try await tokens.token()
        let seconds = try await tokens.remaining().components.seconds
        var writer = JSONWriter()
        writer.beginObject()
        writer.write("appID", account.appID)
        writer.write(name: "expiresIn")
        writer.write(integer: seconds)
        writer.write("expiresAt", Date(timeIntervalSinceNow: Double(seconds)).formatted(.iso8601))
        if isShown { writer.write("accessToken", token.value) }
        writer.endObject()
        let line = writer.finish()
        return await Session.run { $0.print(line) }
    }

    static let help = CommandHelp(
        name: "token", summary: "Fetch an access token and tell when it expires.",
        arguments: "[--show] [--store FOLDER] [--platform NAME] [--key-file FILE]",
        purpose: "Fetches the access token of an account, or takes it from a store, and tells when it expires.",
        details: """
              --show              Print the token too: a secret with which anybody can act as the account.
            \(Account.helpText)
            The object has these members: appID, expiresIn (seconds), expiresAt, and with --show accessToken.

            Example:
              wechat token --key-file ~/.wechat-account --store ~/.wechat-tokens
            """)
}
