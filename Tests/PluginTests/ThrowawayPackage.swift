import Foundation

/// A package in a temporary directory, that tests change and build.
struct ThrowawayPackage {
    let folder: URL
    /// Where SwiftPM builds it, one place for all builds, so that the later ones are quick.
    private let scratch: URL

    /// The package that is tested: the one this file belongs to.
    static let tested = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Creates an empty package.
    init(name: String) throws {
        let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        folder = temporary.appending(path: "\(name)-\(UUID().uuidString)").appending(path: name)
        scratch = folder.deletingLastPathComponent().appending(path: "build")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Creates a copy of the tested package as it is checked out, without what was built.
    init(copyNamed name: String) throws {
        try self.init(name: name)
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.tested.path)
        for name in names where ![".git", ".build"].contains(name) {
            try FileManager.default.copyItem(at: Self.tested.appending(path: name), to: url(name))
        }
    }

    /// Removes the package and what was built of it.
    func remove() { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

    // MARK: Files

    func url(_ path: String) -> URL { folder.appending(path: path) }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

    func read(_ path: String) throws -> String { String(decoding: try Data(contentsOf: url(path)), as: UTF8.self) }

    func write(_ text: String, to path: String) throws {
        let file = url(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func replace(_ old: String, by new: String, in path: String) throws {
        try write(read(path).replacingOccurrences(of: old, with: new), to: path)
    }

    func delete(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

    /// The files that the build plugin wrote, with the times of their last change.
    func generatedFiles() throws -> [String: Date] {
        let root = scratch.appending(path: "plugins/outputs")
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
        var files: [String: Date] = [:]
        for path in paths where path.hasSuffix(".swift") {
            let file = root.appending(path: path)
            files[file.lastPathComponent] =
                try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
        }
        return files
    }

    // MARK: SwiftPM

    /// What a program said, and how it ended.
    struct Outcome {
        let status: Int32
        let output: String

        var isSuccess: Bool { status == 0 }
    }

    func build(target: String, environment: [String: String] = [:]) throws -> Outcome {
        try run(["swift", "build", "--scratch-path", scratch.path, "--target", target], environment: environment)
    }

    /// Runs a command plugin, which may write into the package.
    func command(_ words: String...) throws -> Outcome {
        try run(
            ["swift", "package", "--scratch-path", scratch.path, "--allow-writing-to-package-directory"] + words,
            environment: [:])
    }

    private func run(_ words: [String], environment: [String: String]) throws -> Outcome {
        let (outcome, reason) = try runOnce(words, environment: environment)
        guard reason == .uncaughtSignal else { return outcome }
        // SwiftPM itself crashed, as it does once in some hundred runs, in its own threads: that says nothing of the
        // package. Nothing of this one's runs in its process.
        print("SwiftPM crashed and is run again: \(words.joined(separator: " "))\n\(outcome.output)")
        return try runOnce(words, environment: environment).outcome
    }

    private func runOnce(
        _ words: [String], environment: [String: String]
    ) throws -> (outcome: Outcome, reason: Process.TerminationReason) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "WECHAT_PREGENERATED" }
            .merging(environment) { $1 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let outcome = Outcome(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
        return (outcome, process.terminationReason)
    }
}
