internal import WeChatCrypto
internal import WeChatJSON
internal import WeChatMessageCoding
internal import WeChatXML

/// A push whose sender is known.
struct Push: Sendable {
    /// The message in the clear.
    let message: [UInt8]
    let isJSON: Bool
    /// The key that the answer is encrypted with; `nil` where the push was in the clear.
    let key: EncodingAESKey?
    /// The signature and the nonce with which it came.
    let signature: String

    /// What the push tells about itself.
    func facts(limits: XMLLimits) throws(Refusal) -> PushFacts {
        if isJSON {
            do throws(JSONError) { return try PushFacts(json: message) } catch {
                throw Refusal(400, "the JSON is not well-formed", ["error": "\(error)"])
            }
        }
        do throws(XMLError) { return try PushFacts(xml: message, limits: limits) } catch {
            throw Refusal(400, "the XML is not well-formed", ["error": "\(error)"])
        }
    }

    /// The message.
    func decoded<Inbound: MessageUnion>(limits: XMLLimits) throws -> Inbound {
        try isJSON ? Inbound(json: message) : Inbound(xml: message, limits: limits)
    }
}

extension [UInt8] {
    /// Whether the first byte that is no blank begins a JSON object.
    var isJSON: Bool {
        let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
        return first { !blanks.contains($0) } == UInt8(ascii: "{")
    }
}
