/// What a query says about its signature.
struct SignedQuery {
    let signature: String
    let timestamp: String
    let nonce: String

    /// - Parameter isEncrypted: Whether the signature is that of an encrypted message.
    init(_ query: borrowing CallbackQuery, isEncrypted: Bool) throws(Refusal) {
        signature =
            try isEncrypted
            ? Self.required(query.msgSignature, "msg_signature") : Self.required(query.signature, "signature")
        timestamp = try Self.required(query.timestamp, "timestamp")
        nonce = try Self.required(query.nonce, "nonce")
    }

    /// What tells the signature from others, once it was found to be right: it is a hash, and nobody can choose it who does
    /// not hold the token.
    var fingerprint: Fingerprint { Fingerprint(hexadecimal: signature) }

    /// A parameter that must be there.
    static func required(_ parameter: String?, _ name: StaticString) throws(Refusal) -> String {
        guard let parameter, !parameter.isEmpty else {
            throw Refusal(400, "a query parameter is missing", ["parameter": "\(name)"])
        }
        return parameter
    }
}
