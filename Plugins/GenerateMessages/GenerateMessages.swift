import Foundation
import PackagePlugin

/// `swift package generate-messages [--check]`: refreshes the committed mirror in `Generated/`, or tells what differs.
@main
struct GenerateMessages: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        if arguments.contains("--help") || arguments.contains("-h") {
            print(
                """
                Refreshes Generated/ from the schemas: the Swift that a build generates, a reference page per platform,
                and the index of all: README.md and index.html; and the forms in Sources/WeChatSandbox/Forms.

                swift package --allow-writing-to-package-directory generate-messages
                swift package --allow-writing-to-package-directory generate-messages --check   (writes nothing)
                """)
            return
        }
        let package = context.package.directoryURL
        let schemas = package.appending(path: "Schemas")
        let tool = try context.tool(named: "generate-messages").url
        guard FileManager.default.fileExists(atPath: schemas.path) else { throw Failure.noSchemas(schemas.path) }
        let folders = try folders(in: schemas)
        let shared = folders.contains("Shared") ? ["--shared", "Schemas/Shared"] : []
        let platforms = folders.filter { $0 != "Shared" }.map { platform in
            [
                "generate", "--platform", platform, "--schemas", "Schemas/\(platform)", "--output",
                "Generated/\(platform)", "--reference", "Generated/\(platform).md",
                "--forms", "Sources/WeChatSandbox/Forms/\(platform).json", "--samples", "Tests/Samples/\(platform)",
            ] + shared
        }
        let index = ["index", "--schemas", "Schemas", "--samples", "Tests/Samples", "--output", "Generated"]
        var isDone = true
        // A mistake is told once: where a platform fails, the index of all has nothing to add.
        for command in platforms + [index] where isDone || command != index {
            let process = Process()
            process.executableURL = tool
            process.currentDirectoryURL = package
            process.arguments = command + arguments
            try process.run()
            process.waitUntilExit()
            if process.terminationStatus != 0 { isDone = false }
        }
        if !isDone { throw Failure.mistakes }
    }

    /// The folders of the platforms, and that of the schemas they share.
    private func folders(in schemas: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(at: schemas, includingPropertiesForKeys: [.isDirectoryKey])
            .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
            .map(\.lastPathComponent).sorted()
    }

    enum Failure: Error, CustomStringConvertible {
        case mistakes
        case noSchemas(String)

        var description: String {
            switch self {
            case .mistakes:
                "the generated files do not agree with the schemas, or a schema has a mistake (see above)"
            case .noSchemas(let path):
                "there is no folder \(path): this command refreshes a mirror of a package's own platforms; schemas in a "
                    + "target's folder need none, swift build generates their Swift"
            }
        }
    }
}
