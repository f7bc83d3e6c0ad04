import CommandLineSupport

/// What a person should know about a command.
struct CommandHelp {
    /// The word that names it.
    let name: String
    /// What it does, in a line of the list of commands.
    let summary: String
    /// What may follow its name.
    let arguments: String
    /// What it does, in a sentence or more.
    let purpose: String
    /// Its options, what it prints, and an example.
    let details: String

    /// How the command is written.
    var usage: String { "Usage: wechat \(name == "help" ? "COMMAND" : name) \(arguments)" }

    /// All of it.
    var text: String { "\(purpose)\n\n\(usage)\n\n\(details)" }
}

/// `wechat help`: what a person should know about a command, or about the tool.
struct HelpCommand: Command {
    private let text: String

    init(_ arguments: Arguments) throws(Arguments.Failure) {
        guard let word = try arguments.onlyWord() else {
            text = Self.help.text
            return
        }
        text = try Commands.named(word).help.text
    }

    func run() async -> Int32 { await Session.run { $0.print(text.utf8) } }

    static var help: CommandHelp {
        let commands = Commands.all.filter { $0 != HelpCommand.self }.map { ($0.help.name, $0.help.summary) }
        let lines = (commands + [("help", "Tell more about a command.")]).map { name, summary in
            "  \(name)\(String(repeating: " ", count: 10 - name.count))\(summary)"
        }
        return CommandHelp(
            name: "help", summary: "Tell more about a command.", arguments: "[OPTION…] [FILE…]",
            purpose: "Reads, writes, sends and tries out the messages of WeChat's servers.",
            details: """
                \(lines.joined(separator: "\n"))

                  --help, -h    The same as help, alone or with a command.
                  --version     The version.

                Secrets come from the environment or from a file, never from the command line: 'wechat help verify'.

                Exit status: 0 done, 64 wrong use, 65 input that is ill-formed or wrong, 66 a file that cannot be read,
                69 a server that does not answer or refuses, 70 a fault of the tool, 74 the output cannot be written.

                Example:
                  wechat help decode
                """)
    }
}
