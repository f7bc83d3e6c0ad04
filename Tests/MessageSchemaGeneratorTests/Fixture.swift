import Foundation
import MessageSchemaGenerator
import Testing

/// A folder of schemas, and beside them what the generator makes of them: `expected.txt` with the diagnostics, or
/// `expected/` with the Swift files.
///
/// With `WECHAT_UPDATE_FIXTURES=1` the tests write what they find instead of comparing it, for a person to review.
struct Fixture: CustomTestStringConvertible, Sendable {
    let name: String
    private let folder: URL

    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let isUpdating = ProcessInfo.processInfo.environment["WECHAT_UPDATE_FIXTURES"] == "1"
    static let bad = all(in: "Bad")
    static let good = all(in: "Good")

    private static func all(in kind: String) -> [Fixture] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(kind)")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map {
            Fixture(name: $0, folder: folder.appending(path: $0))
        }
    }

    var testDescription: String { name }
    /// The module that the Swift would be compiled in.
    var moduleName: String { "\(name)Messages" }
    private var diagnosticsFile: URL { folder.appending(path: "expected.txt") }
    var swiftFolder: URL { folder.appending(path: "expected") }

    /// The schemas, named relative to the folder; those in `AllPlatforms` are the ones that platforms share.
    func files() throws -> [SourceFile] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        return try paths.filter { $0.hasSuffix(".json") }.map { path in
            SourceFile(
                path: path, relativePath: path.replacingOccurrences(of: "AllPlatforms/", with: "../Shared/"),
                bytes: Array(try Data(contentsOf: folder.appending(path: path))))
        }
    }

    /// The diagnostics that are expected; with `WECHAT_UPDATE_FIXTURES` those given.
    func expectedDiagnostics(found: String) throws -> String {
        if Self.isUpdating { try Data(found.utf8).write(to: diagnosticsFile) }
        return String(decoding: try Data(contentsOf: diagnosticsFile), as: UTF8.self)
    }

    /// The Swift files that are expected, by name; with `WECHAT_UPDATE_FIXTURES` those given.
    func expectedFiles(found: [String: String]) throws -> [String: String] {
        if Self.isUpdating {
            try? FileManager.default.removeItem(at: swiftFolder)
            try FileManager.default.createDirectory(at: swiftFolder, withIntermediateDirectories: true)
            for (name, text) in found { try Data(text.utf8).write(to: swiftFolder.appending(path: name)) }
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: swiftFolder.path)
        return Dictionary(
            uniqueKeysWithValues: try names.map { name in
                (name, String(decoding: try Data(contentsOf: swiftFolder.appending(path: name)), as: UTF8.self))
            })
    }
}
