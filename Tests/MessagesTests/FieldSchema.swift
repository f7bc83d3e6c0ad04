import Foundation
import WeChatJSON

/// A value's schema as its file says, references followed: what the tests know apart from the generated code.
struct FieldSchema {
    private let node: JSONNode
    private let file: URL
    /// The root of the file, where `#/$defs/…` begins.
    private let document: JSONNode

    private static let folder = Sample.root.appending(path: "Schemas")

    /// Every schema file by its path, read once: a test asks for one at each field.
    private static let documents = Result {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
        let files = paths.map { folder.appending(path: $0) }
        return try Dictionary(
            uniqueKeysWithValues: files.map { ($0.path, try JSONNode(parsing: Array(Data(contentsOf: $0)))) })
    }

    /// The schema of a message.
    ///
    /// - Parameter path: The file from the folder of all schemas.
    init(file path: String) throws { try self.init(url: Self.folder.appending(path: path)) }

    private init(url: URL) throws {
        file = url
        guard let document = try Self.documents.get()[url.standardized.path] else {
            throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: url.path])
        }
        self.document = document
        node = document
    }

    private init(_ node: JSONNode, in other: FieldSchema) {
        self.node = node
        file = other.file
        document = other.document
    }

    /// The schema that `$ref` names, or this one.
    private func resolved() throws -> FieldSchema {
        guard case .string(let reference) = node["$ref"]?.value else { return self }
        let parts = reference.components(separatedBy: "#/$defs/")
        let other =
            parts[0].isEmpty ? self : try FieldSchema(url: file.deletingLastPathComponent().appending(path: parts[0]))
        guard let target = other.document["$defs"]?[parts[1]] else { throw CocoaError(.fileReadCorruptFile) }
        return try FieldSchema(target, in: other).resolved()
    }

    private func text(_ keyword: String) throws -> String? {
        guard case .string(let text) = try (node[keyword] ?? resolved().node[keyword])?.value else { return nil }
        return text
    }

    private func strings(_ keyword: String) -> [String] {
        guard case .array(let items) = node[keyword]?.value else { return [] }
        return items.compactMap { if case .string(let text) = $0.value { text } else { nil } }
    }

    /// The properties by wire name, those of the headers among them, and which of them are required.
    func properties() throws -> [String: (schema: FieldSchema, isRequired: Bool)] {
        // A message has those of a definition beside its own; a field has either.
        let isMessage = node["title"] != nil
        let group = isMessage ? self : try resolved()
        var result = isMessage && node["$ref"] != nil ? try resolved().properties() : [:]
        if case .array(let headers) = group.node["allOf"]?.value {
            for header in headers { result.merge(try FieldSchema(header, in: group).properties()) { $1 } }
        }
        guard case .object(let members) = group.node["properties"]?.value else { return result }
        let required = group.strings("required")
        for member in members {
            let schema = FieldSchema(member.node, in: group)
            result[member.name] = (schema, required.contains(member.name) || member.node["const"] != nil)
        }
        return result
    }

    var isConstant: Bool { node["const"] != nil }
    var hasPattern: Bool { node["pattern"] != nil }

    func isObject() throws -> Bool { try text("type") == "object" }
    func isMap() throws -> Bool { try resolved().node["additionalProperties"] != nil }
    /// Whether this is a list of elements, not one in a text.
    func isList() throws -> Bool { try text("type") == "array" && !isText() }
    /// Whether this is a list whose items stand in one text.
    func isText() throws -> Bool { try text("x-separator") != nil }
    /// Whether this is a list whose elements stand beside each other.
    func isSiblingList() throws -> Bool { try isList() && items()?.wrappedName == nil }
    func isBoolean() throws -> Bool { try text("type") == "boolean" }
    func isNumber() throws -> Bool { try ["integer", "number"].contains(text("type")) }
    func isFlag() throws -> Bool { try text("format") == "flag" }
    /// Whether the items of a list are texts.
    func holdsTexts() throws -> Bool { try items()?.schema.text("type") == "string" }
    func isSmall() throws -> Bool { try text("format") == "int32" }
    func isTime() throws -> Bool { try text("format") == "unix-time" }
    func isInteger() throws -> Bool { try text("type") == "integer" }
    func isMessageID() throws -> Bool { try text("format") == "message-id" }

    /// The items of a list, and the name of their elements where an element holds them all.
    func items() throws -> (schema: FieldSchema, wrappedName: String?)? {
        let list = try resolved()
        guard let items = list.node["items"] else { return nil }
        guard list.node["xml"]?["nodeType"] != nil || node["xml"]?["nodeType"] != nil else {
            return (FieldSchema(items, in: list), nil)
        }
        guard case .string(let name) = items["xml"]?["name"]?.value else { return nil }
        return (FieldSchema(items, in: list), name)
    }
}
