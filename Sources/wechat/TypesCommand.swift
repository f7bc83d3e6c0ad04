import CommandLineSupport
import WeChatJSON
import WeChatMessageCoding
import WeChatTesting

/// `wechat types`: the message types that the tool knows.
struct TypesCommand: Command {
    private let channels: [Channel]
    private let isJSON: Bool
    /// What a type has to have in its line to be listed.
    private let words: [String]

    static let options: Set = ["--platform"]
    static let switches: Set = ["--json"]

    init(_ arguments: Arguments) throws(Arguments.Failure) {
        words = arguments.rest
        channels = try arguments.channels()
        isJSON = arguments.switches.contains("--json")
    }

    func run() async throws -> Int32 {
        let all = channels.flatMap { $0.messageTypes }.map { $0.descriptor }
        let descriptors =
            words.isEmpty
            ? all
            : all.filter { descriptor in
                let text = descriptor.cells.joined(separator: " ").lowercased()
                return words.allSatisfy { text.contains($0.lowercased()) }
            }
        guard !descriptors.isEmpty else {
            let remedy = words.count == 1 ? suggestion(for: words[0], among: all.map(\.name)) : ""
            throw CommandFailure(
                message: "no type has '\(words.joined(separator: "' and '"))' in its line\(remedy)",
                status: ExitStatus.badData)
        }
        return await Session.run { $0.print(isJSON ? json(descriptors) : Array(table(descriptors).utf8)) }
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

    private static let widest = 60

    private func table(_ descriptors: [MessageDescriptor]) -> String {
        let heads = ["PLATFORM", "TYPE", "DIRECTION", "WIRE", "MATCH", "SCHEMA", "DESCRIPTION"]
        let rows = descriptors.map(\.cells)
        // A few cells are much longer than the others of their column.
        let widths = heads.indices.dropLast().map { column in
            ([heads] + rows).map { $0[column].count }.filter { $0 <= Self.widest }.max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            let padded = zip(cells, widths).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }
            return (padded + cells.suffix(1)).joined(separator: "  ")
        }
        let head = Terminal.isColoured(.standardOutput) ? "\u{1B}[1m\(line(heads))\u{1B}[0m" : line(heads)
        return ([head] + rows.map(line)).joined(separator: "\n")
    }

    // MARK: Help

    static let help = CommandHelp(
        name: "types", summary: "List the message types that are known.",
        arguments: "[--json] [--platform NAME] [WORD…]",
        purpose: "Lists the message types that are known, or those that have each WORD in their line.",
        details: """
              --platform NAME     Only those of a platform, or of a channel: WeCom/GroupRobot.
              --json              One array of objects with these members: platform, channel, type, direction (inbound,
                                  reply or send), wire (xml or json), endpoint, answers, match, schema, description.

            The endpoint is where a message is sent, answers are the events that a reply answers. The match is the
            fields that tell a type from others. Where a field may have several values, commas separate them in the
            list, and in JSON they are an array. A '*' at the end of a value stands for any text.

            Examples:
              wechat types qr code
              wechat types --json
            """)
}

extension MessageDescriptor {
    /// The type's line of the list.
    fileprivate var cells: [String] {
        let place = platform + (channel.map { "/\($0)" } ?? "")
        return [place, name, direction.rawValue, wire.rawValue, kind, schemaPath, summary]
    }

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
