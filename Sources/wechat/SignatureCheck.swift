import CommandLineSupport
import WeChatCrypto
import WeChatLog

/// A signature and what it has to cover.
struct SignatureCheck {
    let name: String
    let signature: String
    let timestamp: String
    let nonce: String
    var encrypt: String?

    /// What is wrong with the signature; `nil` where it is right.
    func failure(token: Secret) -> CommandFailure? {
        let expected = CallbackSignature(
            token: token.value, timestamp: timestamp, nonce: nonce, encrypt: encrypt)
        guard !expected.matches(signature) else { return nil }
        var parts = ["the token", "the timestamp '\(timestamp)'", "the nonce '\(nonce)'"]
        if let encrypt {
            parts.append("Encrypt, \(encrypt.utf8.count) characters that begin with '\(encrypt.prefix(8))'")
        }
        var message = "it is '\(signature)' and has to be '\(expected)', made of \(parts.joined(separator: ", "))"
        if let hint = hint(token: token) { message += "; \(hint)" }
        return CommandFailure(message: message, place: name, status: ExitStatus.badData)
    }

    /// What was signed instead, where it can be found out.
    private func hint(token: Secret) -> String? {
        func isMade(of token: String, _ timestamp: String, _ nonce: String, _ encrypt: String?) -> Bool {
            CallbackSignature(token: token, timestamp: timestamp, nonce: nonce, encrypt: encrypt)
                .matches(signature.lowercased())
        }
        let trimmed = String(token.value.filter { !$0.isWhitespace })
        if isMade(of: token.value, timestamp, nonce, encrypt) { return "write it in lower case" }
        if encrypt != nil, isMade(of: token.value, timestamp, nonce, nil) {
            return "it is the one of 'signature', which does not cover Encrypt"
        }
        if trimmed != token.value, isMade(of: trimmed, timestamp, nonce, encrypt) {
            return "it is right without the blanks in the token"
        }
        return token.value == trimmed ? "compare the token with the one in the console" : "the token has blanks in it"
    }
}

extension SignatureCheck {
    /// The signature of an answer in safe mode.
    init(of answer: ReplyEnvelope) {
        self.init(
            name: "MsgSignature", signature: answer.msgSignature, timestamp: String(answer.timestamp),
            nonce: answer.nonce, encrypt: answer.encrypt)
    }
}
