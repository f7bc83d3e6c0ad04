internal import WeChatBytes
internal import WeChatCrypto

/// What is let in.
extension Callback {
    /// Answers the check of the URL.
    func answerCheck(_ request: CallbackRequest) throws(Refusal) -> CallbackResponse {
        let query = try CallbackQuery(request.query)
        let echo = try SignedQuery.required(query.echostr, "echostr")
        switch configuration.urlCheck {
        case .plain:
            if query.isEncrypted, query.signature == nil {
                throw Refusal(400, "the check of the URL is encrypted, and urlCheck is not")
            }
            try checkPlainSignature(query, at: now())
            return CallbackResponse(text: echo)
        case .encrypted:
            guard var safeMode = configuration.security.safeMode else {
                throw Refusal(403, "an encrypted check needs a key")
            }
            if let receiveID = configuration.urlCheckReceiveID { safeMode = safeMode.replacing(receiveID: receiveID) }
            let signed = try SignedQuery(query, isEncrypted: true)
            try check(signed, at: now())
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
    func open(_ request: CallbackRequest) throws(Refusal) -> OpenedRequest {
        guard request.body.count <= configuration.maximumBodySize else {
            throw Refusal(413, "the body is too large", ["size": "\(request.body.count)"])
        }
        let query = try CallbackQuery(request.query)
        let time = now()
        guard query.isEncrypted else {
            if case .safe = configuration.security { throw Self.refusal(ofUnencrypted: request.body) }
            return OpenedRequest(request.body, key: nil, try checkPlainSignature(query, at: time), time: time)
        }
        guard let safeMode = configuration.security.safeMode else {
            throw Refusal(403, "the message is encrypted, and no key is configured")
        }
        let signed = try SignedQuery(query, isEncrypted: true)
        try check(signed, at: time)
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
        var request = OpenedRequest(opened.bytes, key: opened.key, signed, time: time)
        // One in the clear would be accepted with the other signature.
        if case .compatible = configuration.security, let plain = try? checkPlainSignature(query, at: time) {
            request.otherSignature = plain.fingerprint
        }
        return request
    }

    /// Why a push is refused whose query does not say that it is encrypted.
    private static func refusal(ofUnencrypted body: [UInt8]) -> Refusal {
        let envelope = try? body.isJSONObject ? InboundEnvelope(json: body) : InboundEnvelope(xml: body)
        guard envelope == nil else {
            return Refusal(400, "a query parameter is missing", ["parameter": "msg_signature"])
        }
        return Refusal(403, "the message is in the clear, and a key is configured")
    }

    @discardableResult private func checkPlainSignature(
        _ query: borrowing CallbackQuery, at time: Int64
    ) throws(Refusal) -> SignedQuery {
        let signed = try SignedQuery(query, isEncrypted: false)
        try check(signed, at: time)
        guard
            configuration.security.isSigned(
                signature: signed.signature, timestamp: signed.timestamp, nonce: signed.nonce)
        else { throw Refusal(403, "the signature does not match") }
        return signed
    }

    private func check(_ signed: SignedQuery, at time: Int64) throws(Refusal) {
        guard let stated = Int64(signed.timestamp) else { throw Refusal(400, "the timestamp is no number") }
        let (distance, isOverflow) = time.subtractingReportingOverflow(stated)
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
