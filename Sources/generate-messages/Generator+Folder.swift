import CommandLineSupport
import MessageSchemaGenerator

extension Generator {
    /// Reads the schemas of a platform; `nil` where they have mistakes, which are told.
    init?(
        platform: String, moduleName: String? = nil, schemas: String, excluding excluded: Set<String> = [],
        shared: String?
    ) throws(FileSystem.Failure) {
        var files = try Self.read(schemas, excluding: excluded, relativeTo: "")
        if let shared { files += try Self.read(shared, excluding: [], relativeTo: "../Shared/") }
        do throws(Generator.Failure) {
            self = try Generator(platform: platform, moduleName: moduleName, files: files)
        } catch {
            let text = Diagnostic.render(error.diagnostics, colour: Terminal.isColoured)
            let count = error.diagnostics.count
            let mistakes = "\(count) mistake\(count == 1 ? "" : "s")"
            Terminal.error("\(text)\(mistakes) in the schemas of \(platform); nothing was written\n")
            return nil
        }
    }

    /// The schema files of a folder.
    private static func read(
        _ folder: String, excluding excluded: Set<String>, relativeTo prefix: String
    ) throws(FileSystem.Failure) -> [SourceFile] {
        var files: [SourceFile] = []
        for path in FileSystem.files(under: folder, suffix: ".json") where !excluded.contains(path) {
            let bytes = try FileSystem.read("\(folder)/\(path)")
            files.append(SourceFile(path: "\(folder)/\(path)", relativePath: prefix + path, bytes: bytes))
        }
        return files
    }
}
