import OfficialAccountMessages
import WeChatJSON
import WeChatXML

/// What came of a message, and on which platform.
struct DecodedMessage {
    let platform: String
    let outcome: MessageOutcome

    var isMalformed: Bool {
        if case .malformed = outcome { true } else { false }
    }

    /// The object that `decode` prints and `encode` reads.
    func json(file: String, isPretty: Bool) throws(XMLWriteError) -> [UInt8] {
        var writer = JSONWriter(pretty: isPretty)
        writer.beginObject()
        writer.write("file", file)
        switch outcome {
        case .known(let message):
            writer.write("platform", platform)
            writer.write("type", type(of: message).descriptor.name)
            writer.write("kind", "known")
            writer.write(name: "message")
            writer.write(json: try message.json(pretty: isPretty))
        case .unknown(let message):
            writer.write("kind", "unknown")
            writer.write(name: "message")
            writer.write(json: message.json(pretty: isPretty))
        case .malformed(let malformed):
            writer.write("platform", platform)
            writer.write("type", malformed.type)
            writer.write("kind", "malformed")
            writer.write(name: "message")
            writer.write(json: malformed.message.json(pretty: isPretty))
            writer.write("reason", "\(malformed.reason)")
        }
        writer.endObject()
        return writer.finish()
    }
}

extension JSONWriter {
    /// Writes a member of the object that is open.
    mutating func write(_ name: String, _ string: String) {
        write(name: name)
        write(string: string)
    }
}
