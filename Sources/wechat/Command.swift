import CommandLineSupport
import WeChatMessageCoding

/// What the tool can be asked to do.
enum Command: String, CaseIterable {
    case decode, encode, types, help

    /// The command of a word.
    init(named word: String) throws(Arguments.Failure) {
        guard let command = Command(rawValue: word) else {
            let suggestion = suggestion(for: word, among: Command.allCases.map(\.rawValue))
            throw Arguments.Failure(message: "unknown command '\(word)'\(suggestion)")
        }
        self = command
    }

    /// Runs the command.
    ///
    /// - Returns: The exit status.
    func run(_ words: ArraySlice<String>) throws(Arguments.Failure) -> Int32 {
        let arguments = try Arguments(words, options: options, switches: switches.union(["--help", "-h"]))
        guard arguments.switches.isDisjoint(with: ["--help", "-h"]) else { return show(helpText) }
        switch self {
        case .decode:
            let channels = try channels(of: arguments)
            return DecodeCommand(
                channels: channels, type: try type(of: arguments, in: channels), isPretty: try isPretty(arguments),
                files: arguments.rest
            ).run()
        case .encode:
            return EncodeCommand(files: arguments.rest).run()
        case .types:
            if let word = arguments.rest.first { throw Arguments.Failure(message: "unexpected '\(word)'") }
            return TypesCommand(
                channels: try channels(of: arguments), isJSON: arguments.switches.contains("--json")
            ).run()
        case .help:
            return show(try Command(named: arguments.rest.first ?? "help").helpText)
        }
    }

    private var options: Set<String> {
        switch self {
        case .decode: ["--platform", "--type", "--format"]
        case .types: ["--platform"]
        case .encode, .help: []
        }
    }

    private var switches: Set<String> { self == .types ? ["--json"] : [] }

    /// The channels of the platform that is named, the one that is named, or all.
    private func channels(of arguments: Arguments) throws(Arguments.Failure) -> [Channel] {
        guard let name = arguments.values["--platform"] else { return Channel.all }
        let channels = Channel.all.filter { $0.platform == name || $0.name == name }
        guard channels.isEmpty else { return channels }
        let known = Channel.all.map(\.name).joined(separator: ", ")
        throw Arguments.Failure(message: "there is no platform '\(name)'; there are: \(known)")
    }

    private func type(
        of arguments: Arguments, in channels: [Channel]
    ) throws(Arguments.Failure) -> (any Message.Type)? {
        guard let name = arguments.values["--type"] else { return nil }
        do throws([Channel].UnknownName) {
            return try channels.type(named: name)
        } catch {
            throw Arguments.Failure(message: error.message)
        }
    }

    private func isPretty(_ arguments: Arguments) throws(Arguments.Failure) -> Bool {
        switch arguments.values["--format"] ?? "lines" {
        case "lines": return false
        case "pretty": return true
        case let format: throw Arguments.Failure(message: "the format is lines or pretty, not '\(format)'")
        }
    }

    private func show(_ text: String) -> Int32 { Session.run { $0.print(text.utf8) } }
}
