import WeChatAPI
import WeChatBytes
import WeChatCrypto
import WeChatMessageCoding

/// What a bot answered to a push: the reply in it, and what WeChat would not accept.
struct AnswerCheck {
    /// The reply; `nil` where the answer says nothing, or is none.
    private(set) var reply: DecodedMessage?
    /// What is wrong, each in a sentence that says what has to be there.
    private(set) var problems: [String] = []

    /// Looks at an answer.
    init(_ answer: RawAnswer, to message: PushedMessage, simulation: Simulation, channels: [Channel]) {
        if answer.status != 200 {
            problems.append("the status is \(answer.status), with \(answer.quotation): WeChat takes 200 alone")
            return
        }
        // Nothing is said.
        guard !answer.bytes.isEmpty, answer.bytes != Array("success".utf8) else { return }
        let character = answer.bytes.firstCharacter
        guard character == UInt8(ascii: "<") || character == UInt8(ascii: "{") else {
            problems.append("the answer is neither a message nor 'success' nor empty: it is \(answer.quotation)")
            return
        }
        guard let bytes = opened(answer.bytes, simulation) else { return }
        do {
            let reader = MessageReader(channels: channels, answeredEvent: message.event)
            let reply = try reader.read(bytes)
            self.reply = reply
            check(reply, of: bytes, to: message)
        } catch {
            let failure = Session.Failure(error)
            problems.append(
                "the reply is no \(bytes.isJSONObject ? "JSON" : "XML"): byte \(failure.offset): \(failure.message)")
        }
    }

    // MARK: The envelope

    /// The reply in an answer, decrypted where the mode asks for it.
    private mutating func opened(_ answer: [UInt8], _ simulation: Simulation) -> [UInt8]? {
        let envelope: ReplyEnvelope
        do throws(EnvelopeError) {
            envelope = try answer.isJSONObject ? ReplyEnvelope(json: answer) : ReplyEnvelope(xml: answer)
        } catch {
            let isEncrypted =
                (try? answer.isJSONObject ? InboundEnvelope(json: answer) : InboundEnvelope(xml: answer)) != nil
            // In the compatible mode an answer may be in the clear.
            if simulation.mode != .safe, !isEncrypted { return answer }
            if case .missing(let name) = error {
                problems.append(
                    isEncrypted
                        ? "the envelope has no \(name), or no proper one"
                        : "the answer is in the clear: in safe mode it has to be encrypted")
            } else {
                problems.append("the answer is no envelope: \(error)")
            }
            return nil
        }
        guard let safeMode = simulation.safeMode else {
            problems.append("the answer is encrypted: in the plain mode it has to be in the clear")
            return nil
        }
        if let failure = SignatureCheck(of: envelope).failure(token: simulation.token) {
            problems.append("MsgSignature is wrong: \(failure.message)")
        }
        do throws(SafeModeError) { return try safeMode.decrypt(envelope.encrypt).bytes } catch {
            problems.append("Encrypt is wrong: \(error)")
            return nil
        }
    }

    // MARK: The reply

    private mutating func check(_ reply: DecodedMessage, of bytes: [UInt8], to message: PushedMessage) {
        if reply.isJSON != message.isJSON {
            problems.append(
                "the reply is \(reply.isJSON ? "JSON" : "XML"): it has to be \(message.isJSON ? "JSON" : "XML"), as the push"
            )
        }
        switch reply.outcome {
        case .unknown: problems.append("no schema describes the reply")
        case .malformed(let malformed): problems.append("the reply breaks its schema: \(malformed.reason)")
        case .known(let known):
            let type = type(of: known).descriptor
            if type.direction != .reply { problems.append("\(type.name) is no reply") }
            guard let reply = known as? any PassiveReply else { return }
            check("ToUserName", reply.toUserName, "FromUserName", of: message)
            check("FromUserName", reply.fromUserName, "ToUserName", of: message)
        }
    }

    /// A reply goes back to who sent the push.
    private mutating func check(_ name: String, _ value: String, _ pushedName: String, of message: PushedMessage) {
        guard let expected = message[pushedName], value != expected else { return }
        problems.append("\(name) of the reply is '\(value)': it has to be '\(expected)', the push's \(pushedName)")
    }
}

extension RawAnswer {
    /// The beginning of the body, in quotation marks.
    var quotation: String {
        let start = String(decoding: bytes.prefix(60), as: UTF8.self)
        return bytes.count > 60 ? "'\(start)…'" : "'\(start)'"
    }
}
