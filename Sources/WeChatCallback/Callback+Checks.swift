internal import WeChatBytes
internal import WeChatCrypto

/// What is let in.
extension Callback {
    /// What a query says about its signature.
    private struct Signed {
        let signature: String
        let timestamp: String
        let nonce: String

        init(_ query: CallbackQuery, isEncrypted: Bool) throws(Refusal) {
            signature =
                try isEncrypted
                ? query.required(query.msgSignature, "msg_signature") : query.required(query.signature, "signature")
            timestamp = try query.required(query.timestamp, "timestamp")
            nonce = try query.required(query.nonce, "nonce")
        }
    }

    /// Answers the check of the URL.
    func answerCheck(_ request: CallbackRequest) throws(Refusal) -> CallbackResponse {
        let query = try CallbackQuery(request.query)
        let echo = try query.required(query.echostr, "echostr")
        switch configuration.urlCheck {
        case .plain:
            try checkPlainSignature(query)
            return CallbackResponse(text: echo)
        case .encrypted:
            guard let safeMode = configuration.security.safeMode else {
                throw Refusal(403, "an encrypted check needs a key")
            }
            let signed = try Signed(query, isEncrypted: true)
            try checkTime(signed)
            do throws(SafeModeError) {
                let opened = try safeMode.open(
                    encrypt: echo, signature: signed.signature, timestamp: signed.timestamp, nonce: signed.nonce)
                return CallbackResponse(status: 200, body: opened.bytes)
            } catch {
                throw Refusal(error)
            }
        }
    }

    /// Checks a push and opens its envelope.
    func open(_ request: CallbackRequest) throws(Refusal) -> Push {
        guard request.body.count <= configuration.maximumBodySize else {
            throw Refusal(413, "the body is too large", ["size": "\(request.body.count)"])
        }
        let query = try CallbackQuery(request.query)
        guard query.msgSignature != nil || query.encryptType == "aes" else {
            if case .safe = configuration.security {
                throw Refusal(403, "the message is in the clear, and a key is configured")
            }
            let signed = try checkPlainSignature(query)
            return try Push(
                request.body, key: nil, signature: signed.signature, nonce: signed.nonce, limits: configuration.limits)
        }
        guard let safeMode = configuration.security.safeMode else {
            throw Refusal(403, "the message is encrypted, and no key is configured")
        }
        let signed = try Signed(query, isEncrypted: true)
        try checkTime(signed)
        let opened: DecryptedMessage
        do throws(SafeModeError) {
            opened =
                try request.body.isJSONObject
                ? safeMode.open(
                    json: request.body, signature: signed.signature, timestamp: signed.timestamp, nonce: signed.nonce)
                : safeMode.open(
                    xml: request.body, signature: signed.signature, timestamp: signed.timestamp, nonce: signed.nonce,
                    limits: configuration.limits)
        } catch {
            throw Refusal(error)
        }
        return try Push(
            opened.bytes, key: opened.key, signature: signed.signature, otherSignature: plainSignature(query),
            nonce: signed.nonce, limits: configuration.limits)
    }

    @discardableResult private func checkPlainSignature(_ query: CallbackQuery) throws(Refusal) -> Signed {
        let signed = try Signed(query, isEncrypted: false)
        try checkTime(signed)
        guard
            configuration.security.isSigned(
                signature: signed.signature, timestamp: signed.timestamp, nonce: signed.nonce)
        else { throw Refusal(403, "the signature does not match") }
        return signed
    }

    /// The other signature of a push that came encrypted, where one in the clear would be accepted with it.
    private func plainSignature(_ query: CallbackQuery) -> String? {
        guard case .compatible = configuration.security else { return nil }
        return try? checkPlainSignature(query).signature
    }

    private func checkTime(_ signed: Signed) throws(Refusal) {
        guard let time = Int64(signed.timestamp) else { throw Refusal(400, "the timestamp is no number") }
        let (distance, isOverflow) = now().subtractingReportingOverflow(time)
        guard !isOverflow, .seconds(distance.magnitude) <= configuration.timestampWindow else {
            throw Refusal(
                403, "the timestamp is outside of the window", ["seconds": isOverflow ? "very many" : "\(distance)"])
        }
    }
}

extension Callback.Security {
    var safeMode: SafeMode? {
        switch self {
        case .plain: nil
        case .compatible(let safeMode), .safe(let safeMode): safeMode
        }
    }

    /// Whether a request without an encrypted message is signed with the token.
    fileprivate func isSigned(signature: String, timestamp: String, nonce: String) -> Bool {
        switch self {
        case .plain(let token):
            CallbackSignature(token: token.value, timestamp: timestamp, nonce: nonce).matches(signature)
        case .compatible(let safeMode), .safe(let safeMode):
            safeMode.isSigned(signature: signature, timestamp: timestamp, nonce: nonce)
        }
    }
}

extension Refusal {
    fileprivate init(_ error: SafeModeError) {
        switch error {
        case .envelope(let error): self.init(400, "the body is no envelope", ["error": "\(error)"])
        case .signatureMismatch: self.init(403, "the signature does not match")
        case .decryptionFailed: self.init(403, "the message cannot be decrypted")
        }
    }
}
