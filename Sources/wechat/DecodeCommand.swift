import WeChatJSON
import WeChatMessageCoding
import WeChatXML

/// `wechat decode`: messages to JSON.
struct DecodeCommand {
    let channels: [Channel]
    /// The type of the messages, where they do not tell it themselves.
    let type: (any Message.Type)?
    let isPretty: Bool
    let files: [String]

    func run() -> Int32 {
        Session.run(over: files) { session, file, bytes in
            do throws(Session.Failure) {
                session.print(try decode(bytes, of: file))
            } catch {
                session.report(error, in: file)
            }
        }
    }

    private func decode(_ bytes: [UInt8], of file: String) throws(Session.Failure) -> [UInt8] {
        do {
            return try read(bytes).json(file: file, isPretty: isPretty)
        } catch let error as XMLError {
            throw Session.Failure(offset: error.offset, message: "\(error.rule)")
        } catch let error as JSONError {
            throw Session.Failure(offset: error.offset, message: "\(error.rule)")
        } catch {
            throw Session.Failure(offset: 0, message: "\(error)")
        }
    }

    /// Reads a message as XML or as JSON: the first character tells.
    private func read(_ bytes: [UInt8]) throws -> DecodedMessage {
        let isJSON = isJSON(bytes)
        let value = isJSON ? WireValue(try JSONNode(parsing: bytes)) : try WireValue(xml: bytes)
        if let type {
            return DecodedMessage(outcome: try read(isJSON ? nil : bytes, value, as: type), type: type, isJSON: isJSON)
        }
        guard let (union, channels, isWhole) = channels.best(for: value) else {
            return DecodedMessage(outcome: .unknown(UnknownMessage(value: value)), type: nil, isJSON: isJSON)
        }
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

    private func isJSON(_ bytes: [UInt8]) -> Bool {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
        let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
        return text.first { !blanks.contains($0) } == UInt8(ascii: "{")
    }
}
