import Foundation

/// A folder for the files of a test, gone after it.
struct Folder {
    let url: URL

    static func temporary<Result>(_ body: (Folder) async throws -> Result) async throws -> Result {
        let folder = try Folder()
        defer { folder.remove() }
        return try await body(folder)
    }

    /// Makes a folder, for whoever removes it.
    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "wechat-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: url) }

    /// Writes a file.
    ///
    /// - Returns: Its path.
    func file(_ name: String, _ content: String = "") throws -> String {
        let file = url.appending(path: name)
        try Data(content.utf8).write(to: file)
        return file.path
    }
}

/// The samples in the repository.
enum Samples {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Samples")

    /// The path of a sample of the official account: `Event/ScanEvent`.
    static func path(_ name: String) -> String { folder.appending(path: "OfficialAccount/\(name).xml").path }

    static func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

    /// The paths of all samples of some platforms.
    static func all(of platforms: Set<String>) throws -> [String] {
        try platforms.sorted().flatMap { platform in
            let folder = folder.appending(path: platform)
            return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".xml") || $0.hasSuffix(".json") }.sorted().map {
                    folder.appending(path: $0).path
                }
        }
    }

    /// The paths of the samples in XML of the official account.
    static func official() throws -> [String] { try all(of: ["OfficialAccount"]).filter { $0.hasSuffix(".xml") } }
}
