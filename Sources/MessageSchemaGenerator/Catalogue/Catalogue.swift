import CommandLineSupport

/// The schema documents of a platform, and what their references lead to.
struct Catalogue: Sendable {
    /// The platform, as the folder is named: `OfficialAccount`.
    let platform: String

    /// The documents in the order of their paths.
    let documents: [SchemaDocument]

    private let indexByPath: [String: Int]

    init(platform: String, documents: [SchemaDocument]) {
        self.platform = platform
        self.documents = documents.sorted { $0.file.relativePath < $1.file.relativePath }
        indexByPath = Dictionary(
            self.documents.enumerated().map { ($1.file.relativePath, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var messages: [SchemaDocument] { documents.filter(\.isMessage) }

    /// Why a reference leads nowhere.
    enum ReferenceError: Error, CustomStringConvertible {
        case form
        case noFile(String)
        case noDefinition(name: String, file: String, suggestion: String?)

        /// What is wrong, and the remedy.
        var description: String {
            switch self {
            case .form: "a reference is written '#/$defs/Name', or 'File.json#/$defs/Name' for another file"
            case .noFile(let path):
                "there is no schema file '\(path)' relative to this one, within the platform's folder"
            case .noDefinition(let name, let file, let suggestion):
                "'\(file)' has no definition \"\(name)\"" + (suggestion.map { "; did you mean \"\($0)\"?" } ?? "")
            }
        }
    }

    /// A definition that a reference leads to.
    struct Definition: Sendable {
        let document: SchemaDocument
        let property: Property

        /// What tells definitions apart.
        var key: String { "\(document.file.relativePath)#\(property.name.value)" }
    }

    /// Follows a reference.
    func definition(of reference: String, from document: SchemaDocument) throws(ReferenceError) -> Definition {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts[1].hasPrefix("/$defs/") else { throw .form }
        let path = parts[0].isEmpty ? document.file.relativePath : resolve(parts[0], from: document.file.relativePath)
        guard let path, let index = indexByPath[path] else { throw .noFile(parts[0]) }
        let name = String(parts[1].dropFirst("/$defs/".count))
        let target = documents[index]
        guard let property = target.definitions.first(where: { $0.name.value == name }) else {
            let suggestion = nearest(to: name, among: target.definitions.map(\.name.value))
            throw .noDefinition(name: name, file: target.file.relativePath, suggestion: suggestion)
        }
        return Definition(document: target, property: property)
    }

    /// A path relative to a file, from the platform's folder; `nil` where it leads out of it.
    private func resolve(_ reference: String, from file: String) -> String? {
        var parts = file.split(separator: "/").dropLast().map(String.init)
        for part in reference.split(separator: "/") {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else if part != "." {
                parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
