import CommandLineSupport
import Foundation
import WeChatAPI

/// Something that the tool can be asked to do: a file each, and a line in the list of ``Commands``.
protocol Command: SendableMetatype {
    /// What a person should know.
    static var help: CommandHelp { get }

    /// The options that take a value.
    static var options: Set<String> { get }

    /// The options that take none.
    static var switches: Set<String> { get }

    /// Reads what is asked for.
    ///
    /// - Throws: `Arguments.Failure` for wrong use, ``CommandFailure`` for what else keeps the command from its work.
    init(_ arguments: Arguments) throws

    /// Does it.
    ///
    /// - Returns: The exit status.
    /// - Throws: ``CommandFailure``, or the error of a module, which ``Tool`` tells and turns into a status.
    func run() async throws -> Int32
}

extension Command {
    static var options: Set<String> { [] }
    static var switches: Set<String> { [] }
}

/// All that the tool can be asked to do.
enum Commands {
    /// The commands in the order in which the help lists them. One more is one more line.
    static let all: [any Command.Type] = [
        DecodeCommand.self, EncodeCommand.self, TypesCommand.self,
        VerifyCommand.self, SignCommand.self, DecryptCommand.self, EncryptCommand.self, SimulateCommand.self,
        TokenCommand.self, SendCommand.self, UploadCommand.self, DownloadCommand.self, SandboxCommand.self,
        HelpCommand.self,
    ]

    /// The command of a word.
    static func named(_ word: String) throws(Arguments.Failure) -> any Command.Type {
        guard let command = all.first(where: { $0.help.name == word }) else {
            let suggestion = suggestion(for: word, among: all.map { $0.help.name })
            throw Arguments.Failure(message: "unknown command '\(word)'\(suggestion)")
        }
        return command
    }

    /// Runs a command.
    ///
    /// - Returns: The exit status.
    static func run(_ command: any Command.Type, _ words: some Sequence<String>) async throws -> Int32 {
        let words = Array(words)
        try Credentials.refuseSecrets(in: words)
        let arguments = try Arguments(
            words, options: command.options, switches: command.switches.union(["--help", "-h"]))
        guard arguments.switches.isDisjoint(with: ["--help", "-h"]) else {
            return await Session.run { $0.print(command.help.text.utf8) }
        }
        return try await command.init(arguments).run()
    }
}

/// Why a command cannot do its work.
struct CommandFailure: Error {
    /// What is wrong, without any secret.
    let message: String
    /// The file, the option or the variable where it is wrong.
    var place: String?
    /// The exit status.
    let status: Int32
}

extension CommandFailure {
    /// A mistake in a file.
    init(_ failure: Session.Failure, in file: String) {
        self.init(message: failure.message, place: "\(file):byte \(failure.offset)", status: ExitStatus.badData)
    }
}

extension Arguments {
    /// The only word besides the options, or `nil` where there is none.
    func onlyWord() throws(Failure) -> String? {
        if rest.count > 1 { throw Failure(message: "unexpected '\(rest[1])'") }
        return rest.first
    }

    /// The words besides the options, of which there have to be as many as names.
    func words(_ names: String...) throws(Failure) -> [String] {
        if rest.count < names.count { throw Failure(message: "\(names[rest.count]) is missing") }
        if rest.count > names.count { throw Failure(message: "unexpected '\(rest[names.count])'") }
        return rest
    }

    /// Whether an option asks for a line for each value.
    func isPretty() throws(Failure) -> Bool {
        switch values["--format"] ?? "lines" {
        case "lines": return false
        case "pretty": return true
        case let format: throw Failure(message: "the format is lines or pretty, not '\(format)'")
        }
    }

    /// The parts of an address of the web.
    ///
    /// - Parameter name: What the address is given as.
    static func address(_ text: String, _ name: String) throws(Failure) -> URLComponents {
        guard let parts = URLComponents(ofTheWeb: text) else {
            throw Failure(message: "\(name) begins with http:// or https:// and a host, and '\(text)' is none")
        }
        return parts
    }
}
