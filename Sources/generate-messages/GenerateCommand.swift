import CommandLineSupport
import MessageSchemaGenerator

/// Generates the Swift of a platform, or says what differs from it.
struct GenerateCommand {
    let platform: String
    let schemas: String
    let output: String
    /// The folder beside the platform's, of the schemas that all platforms share.
    var shared: String?
    var reference: String?
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
        var files = try read(schemas, relativeTo: "")
        if let shared { files += try read(shared, relativeTo: "../Shared/") }
        do throws(Generator.Failure) {
            let generator = try Generator(platform: platform, files: files)
            return write(generator)
        } catch {
            let text = Diagnostic.render(error.diagnostics, colour: Terminal.isColoured)
            let count = error.diagnostics.count
            let mistakes = "\(count) mistake\(count == 1 ? "" : "s")"
            Terminal.error("\(text)\(mistakes) in the schemas of \(platform); nothing was written\n")
            return ExitStatus.badData
        }
    }

    /// The schema files of a folder.
    private func read(_ folder: String, relativeTo prefix: String) throws(FileSystem.Failure) -> [SourceFile] {
        var files: [SourceFile] = []
        for path in FileSystem.files(under: folder, suffix: ".json") {
            let bytes = try FileSystem.read("\(folder)/\(path)")
            files.append(SourceFile(path: "\(folder)/\(path)", relativePath: prefix + path, bytes: bytes))
        }
        return files
    }

    private func write(_ generator: Generator) -> Int32 {
        var planned = generator.swiftFiles().map { (path: "\(output)/\($0.name)", text: $0.text) }
        if let reference {
            planned.append((path: reference, text: generator.referencePage { sample($0) }))
        }
        let names = Set(planned.map(\.path))
        let stale = FileSystem.names(in: output).map { "\(output)/\($0)" }.filter { path in
            path.hasSuffix(".swift") && !names.contains(path) && isGenerated(path)
        }
        do throws(FileSystem.Failure) {
            if isCheck { return check(planned, stale: stale) }
            try FileSystem.createFolder(output)
            var written = 0
            for file in planned where try FileSystem.write(file.text, to: file.path) { written += 1 }
            for path in stale { try FileSystem.remove(path) }
            if reference != nil {
                let count = generator.messages.count
                print("\(platform): \(count) messages; \(written) files written, \(stale.count) removed")
            }
            return 0
        } catch {
            Terminal.error("error: \(error)\n")
            return ExitStatus.cannotWrite
        }
    }

    private func check(_ planned: [(path: String, text: String)], stale: [String]) -> Int32 {
        var differences = 0
        for file in planned {
            let present = (try? FileSystem.read(file.path)).map { String(decoding: $0, as: UTF8.self) }
            guard present != file.text else { continue }
            differences += 1
            Terminal.error(LineDifference(from: present ?? "", to: file.text).rendered(path: file.path))
        }
        for path in stale {
            differences += 1
            Terminal.error("\(path): no schema gives this file\n")
        }
        guard differences > 0 else { return 0 }
        Terminal.error(
            """
            error: \(differences) generated file\(differences == 1 ? "" : "s") of \(platform) differ from the schemas.
            Run: swift package --allow-writing-to-package-directory generate-messages

            """)
        return ExitStatus.badData
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
