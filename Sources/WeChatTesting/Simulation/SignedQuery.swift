internal import Foundation
internal import WeChatCrypto
package import WeChatLog

/// The query with which WeChat sends a callback.
package struct SignedQuery {
    package var parameters: [(name: String, value: String)]

    /// Signs a request.
    ///
    /// - Parameter encrypt: The encrypted message, where there is one.
    package init(token: Secret, timestamp: String, nonce: String, encrypt: String? = nil) {
        let signature = CallbackSignature(token: token.value, timestamp: timestamp, nonce: nonce)
        var parameters = [("signature", signature.text), ("timestamp", timestamp), ("nonce", nonce)]
        if let encrypt {
            let signature = CallbackSignature(
                token: token.value, timestamp: timestamp, nonce: nonce, encrypt: encrypt)
            parameters += [("encrypt_type", "aes"), ("msg_signature", signature.text)]
        }
        self.parameters = parameters
    }

    /// The query as WeCom has it, which knows no other mode than the safe one and does not name it.
    package var ofWeCom: SignedQuery {
        var query = self
        query.parameters.removeAll { ["signature", "encrypt_type"].contains($0.name) }
        return query
    }

    /// The query as it stands in an address.
    package var text: String {
        // All but the unreserved characters of RFC 3986: a '+' would be read as a blank.
        let unreserved = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        return parameters.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: unreserved) ?? value)"
        }.joined(separator: "&")
    }
}

extension String {
    /// Ten digits, as WeChat makes a nonce.
    package static var randomNonce: String { String(Int.random(in: 1_000_000_000...9_999_999_999)) }
}
