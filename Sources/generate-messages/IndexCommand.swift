import CommandLineSupport
import MessageSchemaGenerator

/// Writes the index of all platforms: a list in Markdown and a page to search in.
struct IndexCommand {
    /// The folder of the platforms' folders.
    let schemas: String
    /// The folder of the platforms' samples.
    let samples: String
    let output: String
    var isCheck = false

    /// Runs the command.
    ///
    /// - Returns: The exit status.
    func run() throws(FileSystem.Failure) -> Int32 {
        let folders = FileSystem.names(in: schemas).filter { FileSystem.isFolder("\(schemas)/\($0)") }
        let shared = folders.contains("Shared") ? "\(schemas)/Shared" : nil
        var generators: [Generator] = []
        for platform in folders where platform != "Shared" {
            let folder = "\(schemas)/\(platform)"
            guard let generator = try Generator(platform: platform, schemas: folder, shared: shared) else {
                return ExitStatus.badData
            }
            generators.append(generator)
        }
        let index = ReferenceIndex(generators) { platform, path in
            (try? FileSystem.read("\(samples)/\(platform)/\(path)")).map { String(decoding: $0, as: UTF8.self) }
        }
        let planned = [("\(output)/README.md", index.list()), ("\(output)/index.html", index.page())]
        let files = GeneratedFiles(owner: "all platforms", planned: planned)
        if isCheck { return files.check() }
        guard let written = files.write() else { return ExitStatus.cannotWrite }
        print("All platforms: \(index.count) messages; \(written) files written")
        return 0
    }
}
