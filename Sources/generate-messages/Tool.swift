import CommandLineSupport

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The tool behind the plugins.
@main
enum Tool {
    private static let help = """
        Turns message schemas into Swift. The plugins of this package call it; it can be called by hand too.

        generate-messages generate --platform NAME --schemas FOLDER --output FOLDER [--module NAME] [--shared FOLDER]
                                   [--exclude FILE]… [--reference FILE] [--forms FILE] [--samples FOLDER] [--check]
            Writes the Swift of the schemas in a folder, the reference page, and the forms by which the sandbox's
            page makes messages.
            --module names the Swift module that the files are compiled in: no type may have its name.
            --shared names the folder 'Shared' beside it, of the definitions that all platforms use.
            --exclude names a file, from the folder of the schemas, that is none.
            --check writes nothing and fails where a file differs.

        generate-messages index --schemas FOLDER --samples FOLDER --output FOLDER [--check]
            Writes README.md and index.html, which tell of all platforms whose folders lie in the folder of the schemas.

        generate-messages new --schemas FOLDER --samples FOLDER PLATFORM FOLDER NAME
            Writes a schema and a sample to fill in. FOLDER is Event, Message, Reply or Send, or in a channel: Robot/Event.

        Example:
          generate-messages generate --platform OfficialAccount --schemas Schemas/OfficialAccount --output /tmp/swift

        Exit status: 0 done, 64 wrong use, 65 a mistake in a schema or a difference, 73 a file cannot be written.

        """

    static func main() {
        exit(run(CommandLine.arguments.dropFirst()))
    }

    private static func run(_ words: ArraySlice<String>) -> Int32 {
        do {
            switch words.first {
            case "generate": return try generate(words.dropFirst())
            case "index": return try index(words.dropFirst())
            case "new": return try newMessage(words.dropFirst())
            case "help", "--help", "-h":
                print(help, terminator: "")
                return 0
            default: throw Arguments.Failure(message: "expected 'generate', 'index' or 'new'")
            }
        } catch let failure as Arguments.Failure {
            Terminal.error("error: \(failure.message)\n\n\(help)")
            return ExitStatus.usage
        } catch {
            Terminal.error("error: \(error)\n")
            return ExitStatus.cannotWrite
        }
    }

    private static func generate(_ words: ArraySlice<String>) throws -> Int32 {
        let arguments = try Arguments(
            words,
            options: [
                "--platform", "--schemas", "--output", "--module", "--shared", "--exclude", "--reference", "--forms",
                "--samples",
            ], switches: ["--check"])
        return try GenerateCommand(
            platform: arguments.value("--platform"), schemas: arguments.value("--schemas"),
            output: arguments.value("--output"), module: arguments.values["--module"],
            shared: arguments.values["--shared"],
            excluded: Set(arguments.lists["--exclude"] ?? []),
            reference: arguments.values["--reference"], forms: arguments.values["--forms"],
            samples: arguments.values["--samples"],
            isCheck: arguments.switches.contains("--check")
        ).run()
    }

    private static func index(_ words: ArraySlice<String>) throws -> Int32 {
        let arguments = try Arguments(
            words, options: ["--schemas", "--samples", "--output"], switches: ["--check"])
        return try IndexCommand(
            schemas: arguments.value("--schemas"), samples: arguments.value("--samples"),
            output: arguments.value("--output"), isCheck: arguments.switches.contains("--check")
        ).run()
    }

    private static func newMessage(_ words: ArraySlice<String>) throws -> Int32 {
        let arguments = try Arguments(words, options: ["--schemas", "--samples"], switches: [])
        guard arguments.rest.count == 3 else { throw Arguments.Failure(message: "expected PLATFORM FOLDER NAME") }
        return try NewMessageCommand(
            schemas: arguments.value("--schemas"), samples: arguments.value("--samples"), platform: arguments.rest[0],
            folder: arguments.rest[1], name: arguments.rest[2]
        ).run()
    }
}
