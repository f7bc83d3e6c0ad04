import CommandLineSupport
import WeChatCrypto
import WeChatTesting

/// `wechat decrypt`: the message of a callback, or an answer, of safe mode.
struct DecryptCommand: Command {
    private let parameters: CallbackParameters
    private let credentials: Credentials
    private let path: String?
    /// What reads the message, where it is to be decoded.
    private let reader: MessageReader?
    private let isPretty: Bool

    static let options = CallbackParameters.options.union(Credentials.options).union(["--platform", "--format"])
    static let switches: Set = ["--decode"]

    init(_ arguments: Arguments) throws {
        parameters = try CallbackParameters(arguments)
        credentials = try Credentials(arguments)
        path = try arguments.onlyWord()
        reader = try arguments.switches.contains("--decode") ? MessageReader(channels: arguments.channels()) : nil
        isPretty = try arguments.isPretty()
    }

    func run() async throws -> Int32 {
        let safeMode = try credentials.safeMode()
        let (encrypt, check, name) = try captured()
        if let failure = try check?.failure(token: credentials.token()) { throw failure }
        let message: [UInt8]
        do throws(SafeModeError) { message = try safeMode.decrypt(encrypt).bytes } catch {
            throw CommandFailure(message: "\(error)", place: name, status: ExitStatus.badData)
        }
        return await Session.run { session in
            guard let reader else { return session.print(message) }
            do {
                session.print(try reader.read(message).json(file: name, isPretty: isPretty))
            } catch {
                session.report(Session.Failure(error), in: "\(name), decrypted")
            }
        }
    }

    /// The encrypted message, the signature that covers it if one is given, and the name to report it by.
    private func captured() throws -> (encrypt: String, check: SignatureCheck?, name: String) {
        let encrypt: String
        let name: String
        var check: SignatureCheck?
        if let echostr = parameters.echostr {
            (encrypt, name) = (echostr, "echostr")
        } else {
            let file = try InputFile(path)
            let body = try CapturedBody(file)
            guard let found = body.encrypt else {
                throw CommandFailure(
                    message: "\(EnvelopeError.missing("Encrypt"))", place: file.name, status: ExitStatus.badData)
            }
            (encrypt, name, check) = (found, file.name, body.answer.map(SignatureCheck.init(of:)))
        }
        if let signature = parameters.msgSignature {
            let (timestamp, nonce) = try parameters.signedParts()
            check = SignatureCheck(
                name: "msg_signature", signature: signature, timestamp: timestamp, nonce: nonce, encrypt: encrypt)
        }
        return (encrypt, check, name)
    }

    static let help = CommandHelp(
        name: "decrypt", summary: "Decrypt a captured callback or answer of safe mode.",
        arguments: "[--query TEXT] [--decode] [--key-file FILE] [FILE]",
        purpose: "Decrypts a captured callback, or an answer, of safe mode and prints the message.",
        details: """
            The file is the body: an envelope in XML or JSON, or the encrypted text alone. No file, or '-', is standard
            input. With --query the signature is checked first; that of an answer lies in its envelope.

            \(CallbackParameters.helpText)
              --decode            Print the object that 'wechat decode' prints. --platform NAME and --format pretty are
                                  those of 'wechat decode'.

            \(Credentials.helpText)
              WECHAT_TOKEN, WECHAT_AES_KEY, WECHAT_APP_ID
                                  The callback's token, its EncodingAESKey and whom messages are for, in the environment
                                  or the file. WECHAT_APP_ID is empty for a smart robot of WeCom.
              WECHAT_PREVIOUS_AES_KEY
                                  The key before the last change, which is tried too.

            Example:
              wechat decrypt --key-file ~/.wechat-bot --decode body.xml
            """)
}
