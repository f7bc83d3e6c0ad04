import CommandLineSupport
import MessageSchemaGenerator

/// Writes the schema and the sample of a new message, for a maintainer to fill in.
struct NewMessageCommand {
    let schemas: String
    let samples: String
    let platform: String
    let folder: String
    let name: String

    func run() throws(FileSystem.Failure) -> Int32 {
        let known = FileSystem.names(in: schemas).filter { FileSystem.isFolder("\(schemas)/\($0)") && $0 != "Shared" }
        guard known.contains(platform) else {
            Terminal.error("error: there is no platform '\(platform)'; there are: \(known.joined(separator: ", "))\n")
            return ExitStatus.usage
        }
        // A folder may be a new one; but one that nearly has the name of another is misspelt.
        if !FileSystem.isFolder("\(schemas)/\(platform)/\(folder)"), let meant = nearest(to: folder, among: folders) {
            Terminal.error("error: there is no folder '\(folder)' in \(platform); did you mean \(meant)?\n")
            return ExitStatus.usage
        }
        var scaffold: Scaffold
        do throws(Scaffold.Failure) {
            scaffold = try Scaffold(folder: folder, name: name)
        } catch {
            Terminal.error("error: \(error.message)\n")
            return ExitStatus.usage
        }
        let shared = "\(schemas)/Shared"
        guard
            let generator = try Generator(
                platform: platform, schemas: "\(schemas)/\(platform)",
                shared: FileSystem.isFolder(shared) ? shared : nil)
        else { return ExitStatus.badData }
        scaffold = scaffold.titled(like: generator)
        let schema = "\(schemas)/\(platform)/\(folder)/\(scaffold.fileName).json"
        guard isFree(schema) else { return ExitStatus.cannotWrite }
        let files: Scaffold.Files
        do throws(Scaffold.Failure) {
            files = try scaffold.files(beside: generator) { path in
                let bytes = try? FileSystem.read("\(samples)/\(platform)/\(path)")
                return bytes.map { String(decoding: $0, as: UTF8.self) }
            }
        } catch {
            Terminal.error("error: \(error.message)\n")
            return ExitStatus.badData
        }
        let sample = "\(samples)/\(platform)/\(folder)/\(scaffold.title).\(files.isJSON ? "json" : "xml")"
        guard isFree(sample) else { return ExitStatus.cannotWrite }
        try FileSystem.createFolder("\(schemas)/\(platform)/\(folder)")
        try FileSystem.createFolder("\(samples)/\(platform)/\(folder)")
        try FileSystem.write(files.schema, to: schema)
        try FileSystem.write(files.sample, to: sample)
        print(
            """
            Wrote \(schema)
            Wrote \(sample)
            Describe the message's fields in the first and give each a value in the second, then:
              swift build
              swift package --allow-writing-to-package-directory generate-messages
              swift test --no-parallel
            """)
        return 0
    }

    /// Whether there is no file of a path; if there is, that is told.
    private func isFree(_ path: String) -> Bool {
        guard FileSystem.exists(path) else { return true }
        Terminal.error("error: \(path) is there already\n")
        return false
    }

    /// The platform's folders, and those within one of a channel: `GroupRobot/Event`.
    private var folders: [String] {
        func folders(in path: String) -> [String] {
            FileSystem.names(in: path).filter { FileSystem.isFolder("\(path)/\($0)") }
        }
        let root = "\(schemas)/\(platform)"
        return folders(in: root).flatMap { folder in
            [folder] + folders(in: "\(root)/\(folder)").map { "\(folder)/\($0)" }
        }
    }
}
