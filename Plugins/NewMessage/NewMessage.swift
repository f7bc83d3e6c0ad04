import Foundation
import PackagePlugin

/// `swift package new-message PLATFORM FOLDER NAME`: writes a schema and a sample to fill in.
@main
struct NewMessage: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        guard arguments.count == 3, !arguments.contains(where: { $0.hasPrefix("-") }) else {
            print(
                """
                Writes the schema and the sample of a new message, to fill in.

                swift package --allow-writing-to-package-directory new-message PLATFORM FOLDER NAME
                swift package --allow-writing-to-package-directory new-message OfficialAccount Event FooBar
                """)
            if arguments != ["--help"], arguments != ["-h"] { throw Failure() }
            return
        }
        let process = Process()
        process.executableURL = try context.tool(named: "generate-messages").url
        process.currentDirectoryURL = context.package.directoryURL
        process.arguments = ["new", "--schemas", "Schemas", "--samples", "Tests/Samples"] + arguments
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { throw Failure() }
    }

    struct Failure: Error, CustomStringConvertible {
        let description = "no message was written (see above)"
    }
}
