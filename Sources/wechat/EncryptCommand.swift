import CommandLineSupport
import WeChatCrypto
import WeChatMessageCoding
import WeChatTesting

/// `wechat encrypt`: the envelope of safe mode around a message.
struct EncryptCommand: Command {
    private let parameters: CallbackParameters
    private let credentials: Credentials
    private let path: String?
    private let isPush: Bool
    private let names: EnvelopeNames

    static let options = Credentials.options.union(["--timestamp", "--nonce", "--platform"])
    static let switches: Set = ["--push"]

    init(_ arguments: Arguments) throws {
        parameters = try CallbackParameters(arguments)
        credentials = try Credentials(arguments)
        path = try arguments.onlyWord()
        isPush = arguments.switches.contains("--push")
        names = try arguments.channels().envelopeNames
    }

    func run() async throws -> Int32 {
        let safeMode = try credentials.safeMode()
        let timestamp = parameters.timestamp.map { Int64($0) } ?? UnixTime.now.secondsSince1970
        guard let timestamp else {
            throw Arguments.Failure(
                message: "--timestamp is the seconds since 1970, not '\(parameters.timestamp ?? "")'")
        }
        let file = try InputFile(path)
        let message = try PushedMessage(file)
        let document: [UInt8]
        if isPush {
            let envelope = InboundEnvelope(message, with: safeMode)
            document = try message.isJSON ? envelope.json(names: names) : envelope.xml()
        } else {
            let envelope = safeMode.seal(
                message.bytes, timestamp: timestamp, nonce: parameters.nonce ?? .randomNonce)
            document = try message.isJSON ? envelope.json(names: names) : envelope.xml()
        }
        return await Session.run { $0.print(document) }
    }

    static let help = CommandHelp(
        name: "encrypt", summary: "Encrypt a message for safe mode.",
        arguments: "[--push] [--timestamp N] [--nonce TEXT] [--key-file FILE] [FILE]",
        purpose: "Encrypts a message and prints the envelope of safe mode, in JSON or XML as the message is.",
        details: """
            The file is a message. No file, or '-', is standard input. The envelope is the one in which a server answers,
            with its signature.

              --push              The envelope in which WeChat pushes: 'wechat sign' makes the query for it.
              --platform NAME     With WeCom the names of an envelope in JSON are in lower case.
              --timestamp N       Seconds since 1970. The present time without it.
              --nonce TEXT        Any text. A random one without it.

            \(Credentials.helpText)
              WECHAT_TOKEN, WECHAT_AES_KEY, WECHAT_APP_ID
                                  The callback's token, its EncodingAESKey and whom messages are for, in the environment
                                  or the file. WECHAT_APP_ID is empty for a smart robot of WeCom.

            Example:
              wechat encrypt --push message.xml > body.xml && wechat sign body.xml
            """)
}

extension [Channel] {
    /// How the platform writes the names of an envelope in JSON.
    var envelopeNames: EnvelopeNames { allSatisfy { $0.platform == "WeCom" } ? .lowercase : .capitalized }
}
