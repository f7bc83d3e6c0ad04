import CommandLineSupport
import WeChatCallback

/// The parameters of a callback's query, of a request that was captured or is to be made.
struct CallbackParameters {
    var signature: String?
    var msgSignature: String?
    var timestamp: String?
    var nonce: String?
    /// What WeChat sends when it checks a callback URL.
    var echostr: String?

    /// The options that give them.
    static let options: Set = ["--query", "--signature", "--msg-signature", "--timestamp", "--nonce", "--echostr"]

    /// What the help says about them.
    static let helpText = """
          --query TEXT        What follows the '?' of the request's address, or the address: put it in quotes.
          --signature TEXT, --msg-signature TEXT, --timestamp TEXT, --nonce TEXT, --echostr TEXT
                              Single parameters, not percent-encoded, in place of those of the query.

        """

    /// Reads the query and the single parameters of a command line.
    init(_ arguments: Arguments) throws(Arguments.Failure) {
        if let text = arguments.values["--query"] {
            let start = text.firstIndex(of: "?").map(text.index(after:)) ?? text.startIndex
            do throws(Refusal) {
                let query = try CallbackQuery(String(text[start...]))
                signature = query.signature
                msgSignature = query.msgSignature
                timestamp = query.timestamp
                nonce = query.nonce
                echostr = query.echostr
            } catch {
                let parameter = error.details["parameter"].map { ": \($0)" } ?? ""
                throw Arguments.Failure(message: "--query: \(error.reason)\(parameter)")
            }
        }
        signature = arguments.values["--signature"] ?? signature
        msgSignature = arguments.values["--msg-signature"] ?? msgSignature
        timestamp = arguments.values["--timestamp"] ?? timestamp
        nonce = arguments.values["--nonce"] ?? nonce
        echostr = arguments.values["--echostr"] ?? echostr
    }

    /// What a signature was made of, beside the token.
    func signedParts() throws(Arguments.Failure) -> (timestamp: String, nonce: String) {
        guard let timestamp else {
            throw Arguments.Failure(message: "there is no timestamp: give it in --query or by --timestamp")
        }
        guard let nonce else { throw Arguments.Failure(message: "there is no nonce: give it in --query or by --nonce") }
        return (timestamp, nonce)
    }
}
