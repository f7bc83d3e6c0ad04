internal import WeChatBytes
internal import WeChatCrypto
internal import WeChatMessageCoding

/// A push whose sender is known.
struct Push: Sendable {
    /// The message in the clear.
    let document: Document
    /// What the push tells about itself.
    let facts: PushFacts
    /// The key that the answer is encrypted with; `nil` where the push was in the clear.
    let key: EncodingAESKey?
    /// The nonce with which it came: the answer is signed with it, too.
    let nonce: String
    /// What tells the push from others: WeChat's repetitions of it have the same.
    let fingerprint: Fingerprint
    /// The signature that vouches for the request.
    let signature: Fingerprint
    /// Another signature that came with the request. It is good for no other push either.
    let otherSignature: Fingerprint?

    /// A message in one of its forms.
    enum Document: Sendable {
        case xml([UInt8])
        /// The bytes, and what they say: reading JSON twice is not worth it.
        case json([UInt8], WireValue)
    }

    /// - Parameters:
    ///   - message: The message in the clear.
    ///   - key: The key that it was encrypted with.
    ///   - signature: The signature that vouches for the request, and was found to be right.
    ///   - otherSignature: Another signature that came with it.
    init(
        _ message: [UInt8], key: EncodingAESKey?, signature: String, otherSignature: String? = nil, nonce: String,
        limits: XMLLimits
    ) throws(Refusal) {
        if message.isJSONObject {
            do throws(MessageError) {
                let value = try WireValue(json: message)
                (document, facts) = (.json(message, value), PushFacts(value))
            } catch {
                throw Refusal(400, "the JSON is not well-formed", ["error": "\(error)"])
            }
        } else {
            do throws(XMLError) {
                (document, facts) = (.xml(message), try PushFacts(xml: message, limits: limits))
            } catch {
                throw Refusal(error)
            }
        }
        self.key = key
        self.nonce = nonce
        self.signature = Fingerprint { $0.add(signature) }
        self.otherSignature = otherSignature.map { signature in Fingerprint { $0.add(signature) } }
        let facts = facts
        fingerprint = Fingerprint { facts.tellApart(message, by: &$0) }
    }

    var isJSON: Bool { if case .json = document { true } else { false } }

    /// What tells the push from others on every machine, and may be logged.
    var name: PushKey {
        switch document {
        case .xml(let message), .json(let message, _): facts.key(of: message)
        }
    }

    /// Reads the message.
    func message<Inbound: MessageUnion>(limits: XMLLimits) throws(Refusal) -> Inbound {
        switch document {
        case .xml(let message):
            do throws(XMLError) { return try Inbound(xml: message, limits: limits) } catch { throw Refusal(error) }
        case .json(_, let value): return Inbound(value: value)
        }
    }
}

extension Refusal {
    fileprivate init(_ error: XMLError) { self.init(400, "the XML is not well-formed", ["error": "\(error)"]) }
}
