import CommandLineSupport

/// The schema documents of a platform, those that all platforms share, and what their references lead to.
struct Catalogue: Sendable {
    /// The platform, as the folder is named: `OfficialAccount`.
    let platform: String

    /// The Swift module that the types come into, where it is known.
    let moduleName: String?

    /// The documents in the order of their paths.
    let documents: [SchemaDocument]

    private let indexByPath: [String: Int]

    /// The definitions by their keys.
    private let definitions: [String: Definition]

    init(platform: String, moduleName: String?, documents: [SchemaDocument]) {
        self.platform = platform
        self.moduleName = moduleName
        self.documents = documents.sorted { $0.file.relativePath < $1.file.relativePath }
        indexByPath = Dictionary(
            self.documents.enumerated().map { ($1.file.relativePath, $0) }, uniquingKeysWith: { first, _ in first })
        let definitions = self.documents.flatMap { document in
            document.definitions.map { Definition(document: document, property: $0) }
        }
        self.definitions = Dictionary(
            definitions.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var messages: [SchemaDocument] { documents.filter(\.isMessage) }

    var contents: [SchemaDocument] { documents.filter(\.isContent) }

    /// The path of a document from the folder of all schemas: `OfficialAccount/Event/Scan.json`.
    func path(of document: SchemaDocument) -> String { "\(platform)/\(document.file.relativePath)" }

    /// The channel in whose folder a document lies, in one of its folders or beside them.
    func channel(of document: SchemaDocument) -> String? {
        document.folders.first { folder in messages.contains { $0.channel == folder } }
    }

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
                "there is no schema file '\(path)' relative to this one, within the platform's folder or in the folder "
                    + "'Shared' beside it"
            case .noDefinition(let name, let file, let suggestion):
                "'\(file)' has no definition \"\(name)\"" + (suggestion.map { "; did you mean \"\($0)\"?" } ?? "")
            }
        }
    }

    /// The content that a message refers to.
    func content(of reference: String, from document: SchemaDocument) -> SchemaDocument? {
        let path = resolve(reference, from: document.file.relativePath)
        return indexByPath[path].map { documents[$0] }.flatMap { $0.isContent ? $0 : nil }
    }

    /// A definition that a reference leads to.
    struct Definition: Sendable {
        let document: SchemaDocument
        let property: Property
        /// What tells definitions apart.
        let key: String

        init(document: SchemaDocument, property: Property) {
            self.document = document
            self.property = property
            key = document.definitionKey(property.name.value)
        }
    }

    /// Follows a reference.
    func definition(of reference: String, from document: SchemaDocument) throws(ReferenceError) -> Definition {
        let start = reference.utf8.firstIndex(of: UInt8(ascii: "#")) ?? reference.endIndex
        let (file, fragment) = (String(reference[..<start]), reference[start...])
        guard fragment.hasPrefix(SchemaDocument.definitionPrefix) else { throw .form }
        let own = document.file.relativePath
        let path = file.isEmpty ? own : resolve(file, from: own)
        if let definition = definitions[path + fragment] { return definition }
        guard let index = indexByPath[path] else { throw .noFile(file) }
        let name = String(fragment.dropFirst(SchemaDocument.definitionPrefix.count))
        let target = documents[index]
        let suggestion = nearest(to: name, among: target.definitions.map(\.name.value))
        throw .noDefinition(name: name, file: target.file.relativePath, suggestion: suggestion)
    }

    /// A path relative to a file, from the platform's folder: it begins with `..` where it leads out of it.
    private func resolve(_ reference: String, from file: String) -> String {
        var parts = file.pathComponents.dropLast()
        for part in reference.pathComponents where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    /// The definitions that the platform's schemas refer to, directly or through others.
    func reachedDefinitions() -> Set<String> {
        var reached: Set<String> = []
        var next = documents.filter { !$0.isForAllPlatforms }.flatMap { document in
            document.references.map { (reference: $0, document: document) }
        }
        while let (reference, document) = next.popLast() {
            guard let definition = try? definition(of: reference.value, from: document),
                reached.insert(definition.key).inserted
            else { continue }
            next += definition.property.schema.references.map { ($0, definition.document) }
        }
        return reached
    }
}

extension SchemaDocument {
    /// What a reference to a definition has before the definition's name, behind the file's path.
    fileprivate static let definitionPrefix = "#/$defs/"

    /// What tells a definition of this file from all others: the file's path, and the reference from within the file.
    func definitionKey(_ name: String) -> String { file.relativePath + Self.definitionPrefix + name }
}
