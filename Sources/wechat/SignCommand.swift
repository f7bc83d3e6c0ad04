import CommandLineSupport
import WeChatCrypto
import WeChatMessageCoding
import WeChatTesting

/// `wechat sign`: the query with which WeChat would send a callback.
struct SignCommand: Command {
    private let parameters: CallbackParameters
    private let credentials: Credentials
    private let path: String?

    static let options = CallbackParameters.options.subtracting(["--signature", "--msg-signature"])
        .union(Credentials.options)

    init(_ arguments: Arguments) throws {
        parameters = try CallbackParameters(arguments)
        credentials = try Credentials(arguments)
        path = try arguments.onlyWord()
    }

    func run() async throws -> Int32 {
        let token = try credentials.token()
        let encrypt = try parameters.echostr ?? path.map { try CapturedBody(InputFile($0)).encrypt } ?? nil
        let query = SignedQuery(
            token: token, timestamp: parameters.timestamp ?? "\(UnixTime.now)", nonce: parameters.nonce ?? .randomNonce,
            encrypt: encrypt)
        return await Session.run { $0.print(query.text.utf8) }
    }

    static let help = CommandHelp(
        name: "sign", summary: "Make the query with which WeChat sends a callback.",
        arguments: "[--timestamp TEXT] [--nonce TEXT] [--key-file FILE] [FILE]",
        purpose: "Makes the query with which WeChat sends a callback: signature, timestamp and nonce.",
        details: """
            The file is the body: with an envelope of safe mode the query has msg_signature too. '-' is standard input;
            without a file there is none.

              --timestamp TEXT    Seconds since 1970. The present time without it.
              --nonce TEXT        Any text. A random one without it.
              --echostr TEXT      The encrypted text of WeCom's check of a URL, in place of a body.
              --query TEXT        A query whose timestamp, nonce and echostr are taken.

            \(Credentials.helpText)
              WECHAT_TOKEN        The token of the callback, in the environment or the file.

            Example:
              curl "http://localhost:8080/wechat?$(wechat sign)" --data-binary @message.xml
            """)
}
