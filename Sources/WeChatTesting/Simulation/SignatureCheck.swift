package import WeChatCrypto
package import WeChatLog

/// A signature and what it has to cover.
package struct SignatureCheck: Sendable {
    package let name: String
    package let signature: String
    package let timestamp: String
    package let nonce: String
    package var encrypt: String?

    package init(name: String, signature: String, timestamp: String, nonce: String, encrypt: String? = nil) {
        self.name = name
        self.signature = signature
        self.timestamp = timestamp
        self.nonce = nonce
        self.encrypt = encrypt
    }

    /// The signature that the token makes.
    package func expected(token: Secret) -> CallbackSignature {
        CallbackSignature(token: token.value, timestamp: timestamp, nonce: nonce, encrypt: encrypt)
    }

    /// What is signed, in the order in which it is, with a text in place of the token.
    package func parts(token: Secret, hiddenAs mark: String) -> [(name: String, value: String)] {
        let parts = [
            ("token", token.value, mark), ("timestamp", timestamp, timestamp), ("nonce", nonce, nonce),
        ]
        return (parts + (encrypt.map { [("Encrypt", $0, $0)] } ?? []))
            .sorted { $0.1.utf8.lexicographicallyPrecedes($1.1.utf8) }.map { (name: $0.0, value: $0.2) }
    }

    /// What is wrong with the signature; `nil` where it is right.
    package func problem(token: Secret) -> String? {
        let expected = expected(token: token)
        guard !expected.matches(signature) else { return nil }
        var parts = ["the token", "the timestamp '\(timestamp)'", "the nonce '\(nonce)'"]
        if let encrypt {
            parts.append("Encrypt, \(encrypt.utf8.count) characters that begin with '\(encrypt.prefix(8))'")
        }
        var message = "it is '\(signature)' and has to be '\(expected)', made of \(parts.joined(separator: ", "))"
        if let hint = hint(token: token) { message += "; \(hint)" }
        return message
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
    package init(of answer: ReplyEnvelope) {
        self.init(
            name: "MsgSignature", signature: answer.msgSignature, timestamp: String(answer.timestamp),
            nonce: answer.nonce, encrypt: answer.encrypt)
    }
}
