import Foundation

/// The built tool, run as a person runs it.
enum Tool {
    /// What a run printed, and its exit status.
    struct Result {
        let output: String
        let errors: String
        let status: Int32

        /// The lines printed, each of them JSON.
        func objects() throws -> [[String: Any]] {
            try output.split(separator: "\n").map { line in
                let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
                guard let object = object as? [String: Any] else { throw Failure("no object: \(line)") }
                return object
            }
        }
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String

        init(_ description: String) { self.description = description }
    }

    /// Runs `wechat` with some words, and with variables in its environment.
    static func run(
        _ words: [String], input: String = "", environment: [String: String] = [:]
    ) async throws -> Result {
        try await run(executable(), words, input: input, environment: environment)
    }

    /// Runs `wechat` with a terminal in place of standard error, and collects what is shown on it.
    static func runOnTerminal(_ words: [String], environment: [String: String]) async throws -> Result {
        // `script` makes the terminal; standard output stays a file.
        let line = "exec script -qec \"$COMMAND >'$OUTPUT'\" /dev/null"
        let folder = try Folder()
        defer { folder.remove() }
        let output = try folder.file("output")
        let command = ([try executable().path] + words).map { "'\($0)'" }.joined(separator: " ")
        let result = try await run(
            URL(filePath: "/bin/sh"), ["-c", line],
            environment: environment.merging(["COMMAND": command, "OUTPUT": output]) { $1 })
        return Result(
            output: try String(contentsOfFile: output, encoding: .utf8), errors: result.output, status: result.status)
    }

    /// Runs a line of the shell, in which `$0` is the tool.
    static func shell(
        _ line: String, _ words: [String] = [], environment: [String: String] = [:]
    ) async throws -> Result {
        try await run(URL(filePath: "/bin/sh"), ["-c", line, executable().path] + words, environment: environment)
    }

    /// The tool, which the build puts beside the tests.
    private static func executable() throws -> URL {
        let bundles = Bundle.allBundles.map(\.bundleURL) + [URL(filePath: CommandLine.arguments[0])]
        let folders = bundles.filter { $0.pathExtension == "xctest" }.map { $0.deletingLastPathComponent() }
        for folder in folders + [Bundle.main.bundleURL] {
            let tool = folder.appending(path: "wechat")
            if FileManager.default.isExecutableFile(atPath: tool.path) { return tool }
        }
        throw Failure("there is no tool 'wechat' beside the tests; run 'swift build --product wechat' first")
    }

    /// So many tools run at a time.
    private static let places = DispatchSemaphore(value: 4)

    /// Runs a program on a thread of its own: those of the tests are free for the servers that the tool talks to.
    private static func run(
        _ executable: URL, _ words: [String], input: String = "", environment: [String: String] = [:]
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                places.wait()
                defer { places.signal() }
                continuation.resume(
                    with: Swift.Result {
                        try runAndWait(executable, words, input: input, environment: environment)
                    })
            }
        }
    }

    /// Files carry the input and the outputs: a pipe would have to be emptied while the tool runs.
    private static func runAndWait(
        _ executable: URL, _ words: [String], input: String, environment: [String: String]
    ) throws -> Result {
        let folder = try Folder()
        defer { folder.remove() }
        let input = try folder.file("input", input)
        let output = try folder.file("output")
        let errors = try folder.file("errors")
        let process = Process()
        process.executableURL = executable
        process.arguments = words
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: input))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
        try process.run()
        process.waitUntilExit()
        return Result(
            output: try String(contentsOfFile: output, encoding: .utf8),
            errors: try String(contentsOfFile: errors, encoding: .utf8), status: process.terminationStatus)
    }
}
