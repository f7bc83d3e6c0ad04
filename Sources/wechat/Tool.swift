import CommandLineSupport

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The tool for a person with a captured message.
@main
enum Tool {
    static let version = "0.1.0"

    static func main() {
        // Whoever reads the output may have enough of it: wechat decode … | head -1
        signal(SIGPIPE, SIG_DFL)
        exit(run(CommandLine.arguments.dropFirst()))
    }

    private static func run(_ words: ArraySlice<String>) -> Int32 {
        var command = Command.help
        do throws(Arguments.Failure) {
            switch words.first {
            case "--version": return Session.run { $0.print("wechat \(version)".utf8) }
            case "--help", "-h": return try command.run([])
            case let word?:
                command = try Command(named: word)
                return try command.run(words.dropFirst())
            case nil: throw Arguments.Failure(message: "expected a command")
            }
        } catch {
            Terminal.report(error.message)
            let help = command == .help ? "wechat help" : "wechat help \(command)"
            Terminal.error("\(command.usage)\nSee '\(help)'.\n")
            return ExitStatus.usage
        }
    }
}
