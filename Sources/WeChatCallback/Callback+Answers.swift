internal import WeChatCrypto
internal import WeChatMessageCoding
internal import WeChatXML

/// What is said, and in which form.
extension Callback {
    /// The answer as it is sent, but for encryption; `nil` where nothing is said, or it cannot be.
    func reply(of answer: HandlerAnswer) -> Flights.Answer {
        switch answer {
        case .unhandled, .nothing: break
        case .said(.success(let reply), _): return reply
        case .said(.failure(.noForm), _): configuration.log(.error, "there is no passive reply of this content")
        case .said(.failure(.unwritable(let error)), _):
            configuration.log(.error, "a reply cannot be written", ["error": "\(error)"])
        }
        return nil
    }

    /// The response to a push.
    func respond(_ answer: Flights.Answer, to push: Push) -> CallbackResponse {
        guard let answer else { return .success }
        let contentType = push.request.isJSON ? "application/json; charset=utf-8" : "application/xml; charset=utf-8"
        guard let key = push.request.key, let safeMode = configuration.security.safeMode else {
            return CallbackResponse(status: 200, contentType: contentType, body: answer)
        }
        let (time, nonce) = (push.request.time.secondsSince1970, push.request.nonce)
        do throws(XMLWriteError) {
            let body =
                try push.request.isJSON
                ? safeMode.seal(answer, timestamp: time, nonce: nonce, with: key).json(
                    names: configuration.envelopeNames)
                : safeMode.sealedXML(answer, timestamp: time, nonce: nonce, with: key)
            return CallbackResponse(status: 200, contentType: contentType, body: body)
        } catch {
            configuration.log(.error, "an envelope cannot be written", ["error": "\(error)"])
            return .success
        }
    }

    /// Sends what came too late for a passive reply.
    func sendLate(_ answer: HandlerAnswer, _ facts: PushFacts) async {
        guard case .said(_, let message) = answer else { return }
        guard let message else {
            return configuration.log(.warning, "a reply came too late, and no other message can say it")
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
