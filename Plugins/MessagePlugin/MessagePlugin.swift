import Foundation
import PackagePlugin

/// Generates Swift from the message schemas in a target's folder, at every build.
///
/// One command reads all schemas, since they refer to each other, and leaves files alone whose text stays the same: only
/// what a change concerns is compiled again. A schema's path gives the name of its Swift file, so that the plugin need
/// not read any. A folder `Shared` beside the target's, where that lies in a folder `Schemas`, holds definitions that all
/// platforms use: what this one uses of them is written to `Shared.swift`.
///
/// A .json file that the target excludes, or has as a resource, is no schema; nor is a copy of `message.schema.json`, which
/// lies there for an editor.
@main
struct MessagePlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? any SourceModuleTarget else { return [] }
        let folder = target.directoryURL.resolvingSymlinksInPath()
        let files = try jsonFiles(under: folder)
        let prefix = target.directoryURL.path + "/"
        let unhandled = target.sourceFiles.filter { $0.type == .unknown }
        // SwiftPM follows links to folders, as the tool does, and the listing of a folder does not.
        let schemas = Set(unhandled.map { String($0.url.path.dropFirst(prefix.count)) })
            .filter { isJSONFile($0) && !isMetaSchema($0) }.sorted()
        guard !schemas.isEmpty else {
            Diagnostics.warning("\(target.name) has no message schema: there is no .json file in \(folder.path)")
            return []
        }
        let unusable = schemas.filter(hasUnusableName)
        guard unusable.isEmpty else {
            for path in unusable {
                let shown = path.debugDescription.dropFirst().dropLast()
                Diagnostics.error(
                    "\(folder.path)/\(shown): a schema's path has no quotation marks, backslashes and control "
                        + "characters: give the file or its folder another name")
            }
            return []
        }
        let output = context.pluginWorkDirectoryURL.appending(path: "Messages")
        var arguments = [
            "generate", "--platform", platform(of: folder, in: target), "--schemas", folder.path, "--output",
            output.path, "--module", target.moduleName,
        ]
        arguments += Set(files).subtracting(schemas).sorted().flatMap { ["--exclude", $0] }
        var inputs = schemas.map { folder.appending(path: $0) }
        var outputs = schemas.map(swiftFile) + ["AllMessages.swift"] + Set(schemas.compactMap(unionsFile)).sorted()
        let parent = folder.deletingLastPathComponent()
        let shared = parent.appending(path: "Shared")
        let sharedSchemas = parent.lastPathComponent == "Schemas" ? (try? jsonFiles(under: shared)) ?? [] : []
        if !sharedSchemas.isEmpty {
            arguments += ["--shared", shared.path]
            inputs += sharedSchemas.map { shared.appending(path: $0) }
            outputs.append("Shared.swift")
        }
        return [
            .buildCommand(
                displayName: "Generating the messages of \(target.name)",
                executable: try context.tool(named: "generate-messages").url, arguments: arguments, inputFiles: inputs,
                // Each once: of two schemas that would be written to one file the tool tells what to do.
                outputFiles: Set(outputs).sorted().map { output.appending(path: $0) })
        ]
    }

    /// The name of the folder; without `Messages` at its end, where the module has that name. A type that is named as its
    /// module hides it: `CoffeeMessages.InboundMessage` would be sought in the type.
    private func platform(of folder: URL, in target: any SourceModuleTarget) -> String {
        let (name, ending) = (folder.lastPathComponent, "Messages")
        guard name == target.moduleName, name.hasSuffix(ending), name != ending else { return name }
        return String(name.dropLast(ending.count))
    }

    /// Whether a path would break the build's own tables, in which it stands between quotation marks, before any tool runs.
    private func hasUnusableName(_ path: String) -> Bool {
        path.unicodeScalars.contains { $0 == "\"" || $0 == "\\" || $0.properties.generalCategory == .control }
    }

    /// Whether a file is a copy of the description of the dialect, to which the schemas' `$schema` leads.
    private func isMetaSchema(_ path: String) -> Bool { path.split(separator: "/").last == "message.schema.json" }

    /// `Event/Scan.json` gives `Event.Scan.swift`.
    private func swiftFile(for schema: String) -> String {
        schema.replacingOccurrences(of: "/", with: ".").dropLast(".json".count) + ".swift"
    }

    /// `GroupRobot/Event/EnterChat.json` is of a channel, which has unions of its own: `GroupRobot.AllMessages.swift`.
    private func unionsFile(for schema: String) -> String? {
        let components = schema.split(separator: "/")
        return components.count > 2 ? "\(components[0]).AllMessages.swift" : nil
    }

    /// The .json files under a folder by their paths from it.
    private func jsonFiles(under folder: URL) throws -> [String] {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return files.filter(isJSONFile).sorted()
    }

    private func isJSONFile(_ path: String) -> Bool {
        path.hasSuffix(".json") && !path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasSuffix(".docc") }
    }
}
