package import WeChatJSON
package import WeChatMessageCoding
package import WeChatXML

/// What came of a message.
package struct DecodedMessage: Sendable {
    package let outcome: MessageOutcome
    /// The type of a message whose kind is known.
    package let type: (any Message.Type)?
    /// The channels that read the message equally well.
    package var channels: [String] = []
    /// The types that a message of an unknown kind may have all the same.
    package var candidates: [any Message.Type] = []
    /// Whether the message came as JSON.
    package let isJSON: Bool

    /// The object that `decode` prints and `encode` reads.
    ///
    /// - Parameter file: The name of the message's file; `nil` where it came in none.
    package func json(file: String?, isPretty: Bool) throws(XMLWriteError) -> [UInt8] {
        var writer = JSONWriter(pretty: isPretty)
        writer.beginObject()
        if let file { writer.write("file", file) }
        if let descriptor = type?.descriptor {
            writer.write("platform", descriptor.platform)
            if let channel = descriptor.channel { writer.write("channel", channel) }
            if channels.count > 1 { writer.write("platforms", channels) }
            writer.write("type", descriptor.name)
        }
        writer.write("kind", kind)
        if !candidates.isEmpty {
            writer.write("candidates", candidates.map { "\($0.descriptor.platform)/\($0.descriptor.name)" })
        }
        if isJSON || type?.descriptor.wire == .json {
            writer.write("wire", (isJSON ? MessageDescriptor.Wire.json : .xml).rawValue)
        }
        writer.write(name: "message")
        writer.write(json: try outcome.json(pretty: isPretty))
        if case .malformed(let malformed) = outcome { writer.write("reason", "\(malformed.reason)") }
        writer.endObject()
        return writer.finish()
    }

    private var kind: String {
        switch outcome {
        case .known: "known"
        case .unknown: "unknown"
        case .malformed: "malformed"
        }
    }
}

extension JSONWriter {
    /// Writes a member of the object that is open.
    package mutating func write(_ name: String, _ string: String) {
        write(name: name)
        write(string: string)
    }

    /// Writes a member of the object that is open: an array of strings.
    package mutating func write(_ name: String, _ strings: [String]) {
        write(name: name)
        beginArray()
        for string in strings { write(string: string) }
        endArray()
    }
}
