internal import WeChatCrypto
internal import WeChatMessageCoding

/// What is said, and in which form.
extension Callback {
    /// The answer as it is sent, but for encryption; `nil` where nothing is said, or it cannot be.
    func encode(_ answer: HandlerAnswer, answering push: Push) -> [UInt8]? {
        let message: (any Message)?
        switch answer {
        case .nothing: return nil
        case .content(let reply, _): message = reply
        case .message(let reply): message = reply
        }
        guard let message else {
            configuration.log(.error, "there is no passive reply of this content")
            return nil
        }
        do {
            guard let reply = message as? any PassiveReply else {
                return try push.isJSON ? message.json() : message.xml()
            }
            return try reply.addressed(to: push.facts, at: now(), asJSON: push.isJSON)
        } catch {
            configuration.log(.error, "a reply cannot be written", ["error": "\(error)"])
            return nil
        }
    }

    /// The response to a push.
    func respond(_ answer: Flights.Answer, to push: Push) -> CallbackResponse {
        guard let answer else { return .success }
        let contentType = push.isJSON ? "application/json; charset=utf-8" : "application/xml; charset=utf-8"
        guard let key = push.key, let safeMode = configuration.security.safeMode else {
            return CallbackResponse(status: 200, contentType: contentType, body: answer)
        }
        let envelope = safeMode.seal(answer, timestamp: now(), nonce: push.nonce, with: key)
        do {
            let body = try push.isJSON ? envelope.json(names: configuration.envelopeNames) : envelope.xml()
            return CallbackResponse(status: 200, contentType: contentType, body: body)
        } catch {
            configuration.log(.error, "an envelope cannot be written", ["error": "\(error)"])
            return .success
        }
    }

    /// Sends what came too late for a passive reply.
    func sendLate(_ answer: HandlerAnswer, _ facts: PushFacts) async {
        guard case .content(_, let message) = answer else {
            if case .message = answer {
                configuration.log(.warning, "a reply came too late, and no other message can say it")
            }
            return
        }
        guard let send = configuration.sendLate else {
            return configuration.log(.warning, "a reply came too late, and nothing is configured to send it")
        }
        guard let message = message(facts.fromUserName) else {
            return configuration.log(.warning, "a reply came too late, and no customer-service message can say it")
        }
        do { try await send(message) } catch {
            configuration.log(.error, "a late reply could not be sent", ["error": "\(error)"])
        }
    }
}

extension PassiveReply {
    /// The reply, written with what its header leaves empty: who answers whom, and when.
    fileprivate func addressed(to facts: PushFacts, at time: Int64, asJSON: Bool) throws(XMLWriteError) -> [UInt8] {
        var reply = self
        if reply.toUserName.isEmpty { reply.toUserName = facts.fromUserName }
        if reply.fromUserName.isEmpty { reply.fromUserName = facts.toUserName }
        if reply.createTime == 0 { reply.createTime = UnixTime(time) }
        return try asJSON ? reply.json() : reply.xml()
    }
}
