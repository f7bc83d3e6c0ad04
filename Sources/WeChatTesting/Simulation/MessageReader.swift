internal import WeChatBytes
package import WeChatMessageCoding
internal import WeChatXML

/// Reads messages of which only the form is certain: XML or JSON.
package struct MessageReader: Sendable {
    package let channels: [Channel]
    /// The type of the messages, where they do not tell it themselves.
    package var type: (any Message.Type)?
    /// The event of the push that the messages answer, where that is known.
    package var answeredEvent: String?

    package init(
        channels: [Channel], type: (any Message.Type)? = nil, answeredEvent: String? = nil
    ) {
        self.channels = channels
        self.type = type
        self.answeredEvent = answeredEvent
    }

    /// Reads a message as XML or as JSON: the first character tells.
    ///
    /// - Throws: `XMLError`, `JSONError` or `MessageError` where the document is not well-formed, or no message.
    package func read(_ bytes: [UInt8]) throws -> DecodedMessage {
        let isJSON = bytes.isJSONObject
        let value = try WireValue(document: bytes)
        if let type {
            return DecodedMessage(outcome: try read(isJSON ? nil : bytes, value, as: type), type: type, isJSON: isJSON)
        }
        guard let (union, channels, isWhole) = channels.best(for: value) else {
            return DecodedMessage(outcome: .unknown(UnknownMessage(value: value)), type: nil, isJSON: isJSON)
        }
        if !isWhole, let reply = reply(value, isJSON: isJSON) { return reply }
        let candidates = isWhole ? [] : self.channels.candidates(for: value)
        guard candidates.isEmpty else {
            // What leaves nothing over is nearer, even if the kind cannot be told.
            return DecodedMessage(
                outcome: .unknown(UnknownMessage(value: value)), type: nil, candidates: candidates, isJSON: isJSON)
        }
        let outcome = isJSON ? union.init(value: value).outcome : try union.init(xml: bytes).outcome
        switch outcome {
        case .known(let message):
            return DecodedMessage(
                outcome: outcome, type: Swift.type(of: message), channels: channels.map(\.name), isJSON: isJSON)
        case .malformed(let malformed):
            let type = union.messageTypes.first { $0.descriptor.name == malformed.type }
            return DecodedMessage(outcome: outcome, type: type, channels: channels.map(\.name), isJSON: isJSON)
        case .unknown:
            return DecodedMessage(outcome: outcome, type: nil, isJSON: isJSON)
        }
    }

    /// Reads a message of a type that the caller knows.
    private func read(_ xml: [UInt8]?, _ value: WireValue, as type: any Message.Type) throws -> MessageOutcome {
        do throws(MessageError) {
            if let xml { return .known(try type.init(xml: xml)) }
            return .known(try type.init(value: value))
        } catch {
            guard case .field(let problem) = error else { throw error }
            let whole = UnknownMessage(value: value)
            return .malformed(MalformedMessage(type: type.descriptor.name, reason: problem, message: whole))
        }
    }

    /// Reads a reply that only the event it answers tells from others.
    private func reply(_ value: WireValue, isJSON: Bool) -> DecodedMessage? {
        guard let answeredEvent else { return nil }
        for union in channels.flatMap(\.unions) {
            let outcome = union.init(value: value, answering: answeredEvent).outcome
            guard case .known(let message) = outcome else { continue }
            return DecodedMessage(outcome: outcome, type: Swift.type(of: message), isJSON: isJSON)
        }
        return nil
    }
}
