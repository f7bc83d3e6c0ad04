import CommandLineSupport
import WeChatJSON
import WeChatMessageCoding

/// `wechat types`: the message types that the tool knows.
struct TypesCommand {
    let channels: [Channel]
    let isJSON: Bool

    func run() -> Int32 {
        let descriptors = channels.flatMap { $0.messageTypes }.map { $0.descriptor }
        return Session.run { $0.print(isJSON ? json(descriptors) : Array(table(descriptors).utf8)) }
    }

    // MARK: For programs

    private func json(_ descriptors: [MessageDescriptor]) -> [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.beginArray()
        for descriptor in descriptors {
            writer.beginObject()
            writer.write("platform", descriptor.platform)
            if let channel = descriptor.channel { writer.write("channel", channel) }
            writer.write("type", descriptor.name)
            writer.write("direction", descriptor.direction.rawValue)
            writer.write("wire", descriptor.wire.rawValue)
            if let endpoint = descriptor.endpoint { writer.write("endpoint", "\(endpoint)") }
            if !descriptor.answers.isEmpty { writer.write("answers", descriptor.answers) }
            writer.write(name: "match")
            writer.beginObject()
            for match in descriptor.match { writer.write(match) }
            writer.endObject()
            writer.write("schema", descriptor.schemaPath)
            writer.write("description", descriptor.summary)
            writer.endObject()
        }
        writer.endArray()
        return writer.finish()
    }

    // MARK: For people

    private func table(_ descriptors: [MessageDescriptor]) -> String {
        let heads = ["PLATFORM", "TYPE", "DIRECTION", "WIRE", "MATCH", "SCHEMA", "DESCRIPTION"]
        let rows = descriptors.map { descriptor in
            return [
                descriptor.platform + (descriptor.channel.map { "/\($0)" } ?? ""), descriptor.name,
                descriptor.direction.rawValue, descriptor.wire.rawValue, descriptor.kind, descriptor.schemaPath,
                descriptor.summary,
            ]
        }
        let widths = heads.indices.dropLast().map { column in
            ([heads] + rows).map { $0[column].count }.max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            let padded = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return (padded + cells.suffix(1)).joined(separator: "  ")
        }
        let head = Terminal.isColoured(.standardOutput) ? "\u{1B}[1m\(line(heads))\u{1B}[0m" : line(heads)
        return ([head] + rows.map(line)).joined(separator: "\n")
    }
}

extension MessageDescriptor {
    /// What tells the type from others, in a line.
    fileprivate var kind: String {
        let circumstances = endpoint.map { ["\($0)"] } ?? answers.map { "answers:\($0)" }
        return (circumstances + match.map { "\($0.name)=\($0.patterns.joined(separator: ","))" })
            .joined(separator: " ")
    }

    /// The file of the schema, from the package's folder.
    fileprivate var schemaPath: String { "Schemas/\(schema)" }
}

extension MessageDescriptor.Match {
    /// The values, a `*` in place of what does not count.
    fileprivate var patterns: [String] { isPrefix ? values.map { "\($0)*" } : values }
}

extension JSONWriter {
    /// Writes a field and its value, or its values where there are several.
    fileprivate mutating func write(_ match: MessageDescriptor.Match) {
        guard match.patterns.count != 1 else { return write(match.name, match.patterns[0]) }
        write(match.name, match.patterns)
    }
}
