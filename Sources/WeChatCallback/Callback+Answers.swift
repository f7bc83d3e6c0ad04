internal import WeChatCrypto
internal import WeChatLog
internal import WeChatMessageCoding
internal import WeChatXML

/// What is said, and in which form.
extension Callback {
    /// What comes of a push whose handler said something.
    func conclusion(of said: HandlerAnswer.Said, _ push: Push) -> Conclusion {
        switch said.reply {
        case .success(let reply): return Conclusion(said.isRefusal ? .unhandled(reply) : .answered(reply))
        case .failure(.noForm):
            // Another message says it, as if it were late.
            let isSendable = configuration.sendLate != nil || configuration.sendLateContent != nil
            return Conclusion(.answered(nil), isSendable ? .handled : .failed, hasNoForm: true)
        case .failure(.noReply(let type)):
            configuration.log(
                .error, "a handler's reply is none of the platform's", ["push": "\(push.name)", "type": type])
        case .failure(.unwritable(let error)):
            configuration.log(.error, "a reply cannot be written", ["push": "\(push.name)", "error": "\(error)"])
        }
        return Conclusion(push.unanswered, .failed)
    }

    /// The response to a push.
    func respond(_ outcome: Flights.Outcome, to push: Push) -> CallbackResponse {
        switch outcome {
        case .answered(nil): return .success
        case .unhandled(nil): return CallbackResponse(status: 503, text: "the push was not handled: send it again")
        case .answered(let answer?), .unhandled(let answer?): return respond(answer, to: push)
        }
    }

    private func respond(_ answer: [UInt8], to push: Push) -> CallbackResponse {
        let contentType = push.request.isJSON ? "application/json; charset=utf-8" : "application/xml; charset=utf-8"
        guard let key = push.answerKey, let safeMode = configuration.security.safeMode else {
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
            configuration.log(
                .error, "an envelope cannot be written", ["push": "\(push.name)", "error": "\(error)"])
            return .success
        }
    }

    /// Sends what no passive reply says: it came too late, or has no such form.
    func sayOtherwise(_ answer: HandlerAnswer, _ push: Push) async {
        guard case .said(let said) = answer else { return }
        let content = said.content as? Platform.Content
        do {
            if let send = configuration.sendLateContent, let content {
                return try await send(content, CallbackContext(push))
            }
            guard let send = configuration.sendLate else { return tellUnsaid("nothing is configured to send it", push) }
            guard let content,
                let message = Platform.customerServiceMessage(content, to: push.facts.fromUserName)
            else { return tellUnsaid("no customer-service message can say it", push) }
            try await send(message)
        } catch {
            configuration.log(
                .error, "a late reply could not be sent",
                ["push": "\(push.name)", "error": LogEvent.describe(error)])
        }
    }

    private func tellUnsaid(_ reason: String, _ push: Push) {
        configuration.log(
            .warning, "a reply came too late, or has no passive form, and is lost",
            ["push": "\(push.name)", "reason": reason])
    }
}

/// What comes of a push when its handler is done.
struct Conclusion {
    let outcome: Flights.Outcome
    let ending: Flights.Ending
    /// Whether another message has to say what no passive reply can, even in time.
    let hasNoForm: Bool

    init(_ outcome: Flights.Outcome, _ ending: Flights.Ending = .handled, hasNoForm: Bool = false) {
        self.outcome = outcome
        self.ending = ending
        self.hasNoForm = hasNoForm
    }

    /// Whether something is left to be said.
    ///
    /// - Parameter isLate: Whether somebody was answered before. Whoever acts on the answer gets it with the repetition.
    func isUnsaid(_ push: Push, isLate: Bool) -> Bool { hasNoForm || isLate && !push.isActedOn }
}
