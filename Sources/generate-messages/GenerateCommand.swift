import CommandLineSupport
import MessageSchemaGenerator

/// Generates the Swift of a platform, or says what differs from it.
struct GenerateCommand {
    let platform: String
    let schemas: String
    let output: String
    /// The Swift module that the files are compiled in.
    var module: String?
    /// The folder beside the platform's, of the schemas that all platforms share.
    var shared: String?
    /// The files in the platform's folder that are no schemas.
    var excluded: Set<String> = []
    var reference: String?
    var forms: String?
    var samples: String?
    var isCheck = false

    /// Runs the command.
    ///
    /// - Returns: The exit status.
    func run() throws(FileSystem.Failure) -> Int32 {
        guard FileSystem.isFolder(schemas) else {
            Terminal.error("error: there is no folder '\(schemas)'\n")
            return ExitStatus.usage
        }
        guard
            let generator = try Generator(
                platform: platform, moduleName: module, schemas: schemas, excluding: excluded, shared: shared)
        else {
            return ExitStatus.badData
        }
        return write(generator)
    }

    private func write(_ generator: Generator) -> Int32 {
        var planned = generator.swiftFiles().map { (path: "\(output)/\($0.name)", text: $0.text) }
        if let reference {
            planned.append((path: reference, text: generator.referencePage { sample($0) }))
        }
        if let forms { planned.append((path: forms, text: generator.forms { sample($0) })) }
        let names = Set(planned.map(\.path))
        let stale = FileSystem.names(in: output).map { "\(output)/\($0)" }.filter { path in
            path.hasSuffix(".swift") && !names.contains(path) && isGenerated(path)
        }
        let files = GeneratedFiles(owner: platform, planned: planned, stale: stale)
        if isCheck { return files.check() }
        guard let written = files.write() else { return ExitStatus.cannotWrite }
        if reference != nil {
            print("\(platform): \(generator.messages.count) messages; \(written) files written, \(stale.count) removed")
        }
        return 0
    }

    private func isGenerated(_ path: String) -> Bool {
        guard let bytes = try? FileSystem.read(path) else { return false }
        return bytes.starts(with: Generator.mark.utf8)
    }

    private func sample(_ path: String) -> String? {
        guard let samples else { return nil }
        return (try? FileSystem.read("\(samples)/\(path)")).map { String(decoding: $0, as: UTF8.self) }
    }
}
