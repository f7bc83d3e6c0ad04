internal import WeChatBytes
internal import WeChatCrypto
internal import WeChatMessageCoding

/// A request whose sender is known, its envelope opened.
struct OpenedRequest: Sendable {
    /// The message in the clear.
    let message: [UInt8]
    /// Whether it is JSON, as its answer is then.
    let isJSON: Bool
    /// The key that the message was encrypted with; `nil` where it was in the clear.
    let key: EncodingAESKey?
    /// The nonce with which it came: the answer is signed with it, too.
    let nonce: String
    /// The signature that vouches for the request, and was found to be right.
    let signature: Fingerprint
    /// Another signature that came with the request. It is good for no other push either.
    var otherSignature: Fingerprint?
    /// When it came.
    let time: UnixTime

    /// The signatures that came with it.
    var signatures: [Fingerprint] { [signature] + (otherSignature.map { [$0] } ?? []) }

    init(_ message: [UInt8], key: EncodingAESKey?, _ signed: SignedQuery, time: Int64) {
        self.message = message
        isJSON = message.isJSONObject
        self.key = key
        self.time = UnixTime(time)
        nonce = signed.nonce
        signature = signed.fingerprint
    }

    /// Reads the message, and what it tells about itself.
    func read<Inbound: MessageUnion>(_ facts: inout PushFacts, limits: XMLLimits) throws(Refusal) -> Inbound {
        if isJSON {
            do throws(MessageError) {
                let value = try WireValue(json: message)
                facts.take(value)
                return Inbound(value: value)
            } catch {
                throw Refusal(400, "the JSON is not well-formed", ["error": "\(error)"])
            }
        }
        do throws(XMLError) {
            return try Inbound(xml: message, limits: limits) { facts.take($0, $1, at: $2) }
        } catch {
            throw Refusal(400, "the XML is not well-formed", ["error": "\(error)"])
        }
    }
}

/// A push, but for what its message says. It is handed from hand to hand: an object, so that nothing is copied.
final class Push: Sendable {
    let request: OpenedRequest
    /// What the push tells about itself.
    let facts: PushFacts
    /// What tells the push from others: WeChat's repetitions of it have the same.
    let fingerprint: Fingerprint
    /// Whether WeChat acts on what it is answered: what nobody handled must not be answered with `success`.
    let isActedOn: Bool
    /// The key that the answer is encrypted with; `nil` where it goes in the clear.
    let answerKey: EncodingAESKey?

    init(_ request: OpenedRequest, _ facts: PushFacts, _ rules: AnswerRules) {
        self.request = request
        self.facts = facts
        fingerprint = facts.fingerprint
        isActedOn = rules.isActedOn(facts)
        answerKey = rules.isClear(facts) ? nil : request.key
    }

    /// What comes of the push where nobody has an answer, or not in time: whoever acts on it has to send it again.
    var unanswered: Flights.Outcome { isActedOn ? .unhandled(nil) : .answered(nil) }

    /// What tells the push from others on every machine, and may be logged.
    var name: PushKey { facts.key }
}
