import CommandLineSupport
import WeChatTesting

/// `wechat verify`: whether the signatures of a captured callback are right, and what was signed where they are not.
struct VerifyCommand: Command {
    private let parameters: CallbackParameters
    private let credentials: Credentials
    private let path: String?

    static let options = CallbackParameters.options.union(Credentials.options)

    init(_ arguments: Arguments) throws {
        parameters = try CallbackParameters(arguments)
        credentials = try Credentials(arguments)
        path = try arguments.onlyWord()
    }

    func run() async throws -> Int32 {
        let token = try credentials.token()
        let checks = try checks()
        return await Session.run { session in
            for check in checks {
                if let failure = check.failure(token: token) {
                    session.report(failure)
                } else {
                    session.print("\(check.name) is right".utf8)
                }
            }
        }
    }

    /// The signatures there are, with what they have to cover.
    private func checks() throws -> [SignatureCheck] {
        // What a signature covers lies in the query alone, but for that of an encrypted message.
        let needsBody = parameters.signature == nil && parameters.echostr == nil
        let body = try path != nil || needsBody ? CapturedBody(InputFile(path)) : nil
        var checks: [SignatureCheck] = []
        if let signature = parameters.signature {
            let (timestamp, nonce) = try parameters.signedParts()
            checks.append(SignatureCheck(name: "signature", signature: signature, timestamp: timestamp, nonce: nonce))
        }
        if let signature = parameters.msgSignature {
            let (timestamp, nonce) = try parameters.signedParts()
            guard let encrypt = parameters.echostr ?? body?.encrypt else {
                throw Arguments.Failure(
                    message: "msg_signature covers the encrypted message: give the body of the request, with Encrypt")
            }
            checks.append(
                SignatureCheck(
                    name: "msg_signature", signature: signature, timestamp: timestamp, nonce: nonce, encrypt: encrypt))
        } else if let answer = body?.answer {
            checks.append(SignatureCheck(of: answer))
        }
        guard !checks.isEmpty else { throw Arguments.Failure(message: "there is no signature: give --query") }
        return checks
    }

    static let help = CommandHelp(
        name: "verify", summary: "Check the signatures of a captured callback.",
        arguments: "--query TEXT [--key-file FILE] [FILE]",
        purpose: "Checks the signatures of a captured callback, and tells of a wrong one what was signed.",
        details: """
            The file is the body of the request: the envelope in XML or JSON. '-' is standard input; it is read too where
            only the body can tell. The body of an answer in safe mode needs no query: its signature lies in it.

            \(CallbackParameters.helpText)
            \(Credentials.helpText)
              WECHAT_TOKEN        The token of the callback, in the environment or the file.

            'signature' covers the token, the timestamp and the nonce, and not the message. 'msg_signature' covers the
            encrypted message too. The token is never printed.

            Exit status: 0 where all are right, 65 where one is not.

            Example:
              wechat verify --key-file ~/.wechat-bot --query 'signature=…&timestamp=…&nonce=…' body.xml
            """)
}
