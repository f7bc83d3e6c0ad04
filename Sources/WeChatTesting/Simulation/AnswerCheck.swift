package import WeChatAPI
internal import WeChatBytes
internal import WeChatCrypto
internal import WeChatJSON
internal import WeChatMessageCoding
internal import WeChatXML

/// What a bot answered to a push: the reply in it, and what WeChat would not accept.
package struct AnswerCheck: Sendable {
    /// The reply; `nil` where the answer says nothing, or is none.
    package private(set) var reply: DecodedMessage?
    /// The document of the reply, decrypted where it was encrypted; `nil` where the answer says nothing, or cannot be opened.
    package private(set) var document: [UInt8]?
    /// The signature of an encrypted answer.
    package private(set) var signature: SignatureCheck?
    /// What is wrong.
    package private(set) var problems: [Problem] = []

    /// Something that WeChat would not accept.
    package struct Problem: Sendable {
        /// What it is, for a program.
        package let code: Code
        /// What is wrong, in a sentence that says what has to be there.
        package let text: String
    }

    /// The problems that an answer may have.
    package enum Code: String, Sendable {
        case status, notAMessage, notWellFormed
        case notEncrypted, encryptedInPlainMode, badEnvelope, wrongSignature, cannotDecrypt, wrongReceiveID
        case wrongForm, unknownReply, malformedReply, notAReply, wrongAddress
    }

    private mutating func add(_ code: Code, _ text: String) { problems.append(Problem(code: code, text: text)) }

    /// Looks at an answer.
    package init(_ answer: RawAnswer, to message: PushedMessage, simulation: Simulation, channels: [Channel]) {
        if answer.status != 200 {
            add(.status, "the status is \(answer.status), with \(answer.quotation): WeChat takes 200 alone")
            return
        }
        // Nothing is said.
        guard !answer.bytes.isEmpty, answer.bytes != Array("success".utf8) else { return }
        let character = answer.bytes.firstCharacter
        guard character == UInt8(ascii: "<") || character == UInt8(ascii: "{") else {
            add(.notAMessage, "the answer is neither a message nor 'success' nor empty: it is \(answer.quotation)")
            return
        }
        guard let bytes = opened(answer.bytes, simulation) else { return }
        document = bytes
        do {
            let reader = MessageReader(channels: channels, answeredEvent: message.event)
            let reply = try reader.read(bytes)
            self.reply = reply
            check(reply, of: bytes, to: message)
        } catch {
            add(.notWellFormed, "the reply is no \(bytes.isJSONObject ? "JSON" : "XML"): \(error)")
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
                if isEncrypted {
                    add(.badEnvelope, "the envelope has no \(name), or no proper one")
                } else {
                    add(.notEncrypted, "the answer is in the clear: in safe mode it has to be encrypted")
                }
            } else {
                add(.badEnvelope, "the answer is no envelope: \(error)")
            }
            return nil
        }
        guard let safeMode = simulation.safeMode else {
            add(.encryptedInPlainMode, "the answer is encrypted: in the plain mode it has to be in the clear")
            return nil
        }
        let signature = SignatureCheck(of: envelope)
        self.signature = signature
        if let problem = signature.problem(token: simulation.token) {
            add(.wrongSignature, "MsgSignature is wrong: \(problem)")
        }
        do throws(SafeModeError) { return try safeMode.decrypt(envelope.encrypt).bytes } catch {
            if let receiveID = safeMode.receiveID(of: envelope.encrypt) {
                add(.wrongReceiveID, "Encrypt is for '\(receiveID)': compare the bot's app ID with the account's")
            } else {
                add(.cannotDecrypt, "Encrypt is wrong: \(error)")
            }
            return nil
        }
    }

    // MARK: The reply

    private mutating func check(_ reply: DecodedMessage, of bytes: [UInt8], to message: PushedMessage) {
        if reply.isJSON != message.isJSON {
            add(
                .wrongForm,
                "the reply is \(reply.isJSON ? "JSON" : "XML"): it has to be \(message.isJSON ? "JSON" : "XML"), as the push"
            )
        }
        switch reply.outcome {
        case .unknown: add(.unknownReply, "no schema describes the reply")
        case .malformed(let malformed): add(.malformedReply, "the reply breaks its schema: \(malformed.reason)")
        case .known(let known):
            let type = type(of: known).descriptor
            if type.direction != .reply { add(.notAReply, "\(type.name) is no reply") }
            guard let reply = known as? any PassiveReply else { return }
            check("ToUserName", reply.toUserName, "FromUserName", of: message)
            check("FromUserName", reply.fromUserName, "ToUserName", of: message)
        }
    }

    /// A reply goes back to who sent the push.
    private mutating func check(_ name: String, _ value: String, _ pushedName: String, of message: PushedMessage) {
        guard let expected = message[pushedName], value != expected else { return }
        add(
            .wrongAddress, "\(name) of the reply is '\(value)': it has to be '\(expected)', the push's \(pushedName)")
    }
}

extension RawAnswer {
    /// The beginning of the body, in quotation marks.
    package var quotation: String {
        let start = String(decoding: bytes.prefix(60), as: UTF8.self)
        return bytes.count > 60 ? "'\(start)…'" : "'\(start)'"
    }
}
