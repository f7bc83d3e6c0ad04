import CommandLineSupport
import WeChatAPI

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The tool for a person with a bot, or with a captured message.
@main
enum Tool {
    static let version = "0.1.0"

    static func main() async {
        // A server that breaks a connection must not end the tool. (`Session` ends it where nobody reads the output.)
        signal(SIGPIPE, SIG_IGN)
        exit(await run(CommandLine.arguments.dropFirst()))
    }

    private static func run(_ words: ArraySlice<String>) async -> Int32 {
        var command: any Command.Type = HelpCommand.self
        do {
            switch words.first {
            case "--version": return await Session.run { $0.print("wechat \(version)".utf8) }
            case "--help", "-h": return try await Commands.run(command, [])
            case let word?:
                command = try Commands.named(word)
                return try await Commands.run(command, words.dropFirst())
            case nil: throw Arguments.Failure(message: "expected a command")
            }
        } catch let failure as Arguments.Failure {
            Terminal.report(failure.message)
            let help = command == HelpCommand.self ? "wechat help" : "wechat help \(command.help.name)"
            Terminal.error("\(command.help.usage)\nSee '\(help)'.\n")
            return ExitStatus.usage
        } catch let failure as CommandFailure {
            Terminal.report(failure.message, at: failure.place)
            return failure.status
        } catch let error as APIError {
            Terminal.report("\(error)")
            return error.exitStatus
        } catch {
            Terminal.report("\(error)")
            return ExitStatus.software
        }
    }
}

extension APIError {
    /// The exit status that tells of the error.
    fileprivate var exitStatus: Int32 {
        switch self {
        case .transport(let error, _) where error.reason == .unreadableFile: ExitStatus.noInput
        case .refused, .quotaExceeded, .transport, .status, .unreadableAnswer: ExitStatus.unavailable
        case .invalidRequest: ExitStatus.badData
        case .file: ExitStatus.noInput
        }
    }
}
