/// A schema of a value, as its file states it: keywords with their places, nothing resolved.
struct Schema: Sendable {
    let place: Place
    /// The keywords that stand here, those included whose value is wrong.
    var keywords: [Located<String>] = []
    /// Whether this is no schema at all, and the reader has said so.
    var isUnreadable = false
    var reference: Located<String>?
    var type: Located<ValueType>?
    var format: Located<Format>?
    var title: Located<String>?
    var description: String?
    var isDeprecated = false
    var constant: Located<String>?
    var constantAliases: [Located<String>] = []
    /// The beginnings that `pattern` allows.
    var prefixes: Located<[String]>?
    var cases: Located<[EnumCase]>?
    var properties: [Property] = []
    var required: [Located<String>] = []
    /// One schema, or none: the item of an array.
    var items: [Schema] = []
    /// Where the value of `x-union` stands: an item is any message of the channel that WeChat sends.
    var union: Place?
    /// One schema, or none: the value of a map.
    var values: [Schema] = []
    var isWrapped = false
    var xmlName: Located<String>?
    var aliases: [Located<String>] = []
    var cdata: Bool?
    var separator: Located<String>?
    var isFlattenedInJSON = false
    var isTrailing = false
    var headerProtocol: Located<Header.Refined>?
    var swiftName: Located<String>?
    var suffixName: Located<String>?
    /// How many items an array may have, where that is stated.
    var maximumCount: Int?
    /// Bounds for the documentation, as `at most 8 items`.
    var bounds: [String] = []

    init(place: Place) { self.place = place }

    /// Whether `const` is an integer: its text is the same as that of a string.
    var hasIntegerConstant: Bool {
        guard let constant else { return false }
        return constant.place.file.bytes[constant.place.offset] != UInt8(ascii: "\"")
    }

    /// Whether a keyword stands here, rightly or wrongly.
    func has(_ keyword: String) -> Bool { keywords.contains { $0.value == keyword } }

    /// The references in this schema and in those within it.
    var references: [Located<String>] {
        var references: [Located<String>] = []
        collectReferences(into: &references)
        return references
    }

    fileprivate func collectReferences(into references: inout [Located<String>]) {
        if let reference { references.append(reference) }
        for property in properties { property.schema.collectReferences(into: &references) }
        for schema in items { schema.collectReferences(into: &references) }
        for schema in values { schema.collectReferences(into: &references) }
    }

    enum ValueType: String, Sendable, CaseIterable {
        case string, integer, number, boolean, object, array
        case integerOrString = "integer or string"
    }

    enum Format: String, Sendable, CaseIterable {
        case int32, int64, flag
        case unixTime = "unix-time"
        case double, uri
        case messageID = "message-id"

        /// The type that the format refines.
        var type: ValueType {
            switch self {
            case .int32, .int64, .flag, .unixTime: .integer
            case .double: .number
            case .uri: .string
            case .messageID: .integerOrString
            }
        }
    }

    struct EnumCase: Sendable {
        let value: Located<String>
        let isInteger: Bool
        var title: Located<String>?
        var description: String?
        var isDeprecated = false
    }
}

/// What `x-content` says: a content, and where each of its properties lies in the message.
struct ContentReference: Sendable {
    var file: Located<String>?
    var map: [(property: Located<String>, path: Located<String>)] = []
    let place: Place
}

/// A field or a shared definition: a name and its schema.
///
/// An object, as a ``SchemaDocument`` is: a schema is large, and these are handed on everywhere.
final class Property: Sendable {
    let name: Located<String>
    let schema: Schema

    init(name: Located<String>, schema: Schema) {
        self.name = name
        self.schema = schema
    }
}

/// A file: a message, or shared definitions.
final class SchemaDocument: Sendable {
    let file: SourceFile
    /// The folders in which the file lies, from the platform's.
    let folders: [String]
    /// The message, or an object without properties where the file holds definitions alone.
    let root: Schema
    let isMessage: Bool
    let definitions: [Property]
    let facts: Facts

    /// What the keywords of a message say beside its fields.
    struct Facts: Sendable {
        /// The headers of `allOf`.
        var bases: [Located<String>] = []
        var caseName: Located<String>?
        /// Where `x-wire` stands: the message is JSON.
        var json: Place?
        var endpoint: Located<String>?
        var response: Located<String>?
        var answers: Located<[Located<String>]>?
        /// Where `x-encrypted` stands: the message is never encrypted.
        var clear: Place?
        /// The content that the message carries.
        var content: ContentReference?
    }

    init(file: SourceFile, root: Schema, isMessage: Bool, definitions: [Property], facts: Facts) {
        self.file = file
        self.root = root
        self.isMessage = isMessage
        self.definitions = definitions
        self.facts = facts
        folders = file.folders
    }

    /// All references, those to headers included.
    var references: [Located<String>] {
        var references = facts.bases
        root.collectReferences(into: &references)
        if let response = facts.response { references.append(response) }
        for definition in definitions { definition.schema.collectReferences(into: &references) }
        return references
    }

    /// Whether the file is a content: what messages of several forms carry.
    var isContent: Bool { folder == "Content" && root.has("title") }

    /// Whether the file lies beside the platform's folder, for all platforms.
    var isForAllPlatforms: Bool { file.relativePath.hasPrefix("../") }

    /// The folder of messages with unions of their own; `nil` for the platform's default channel.
    var channel: String? { folders.count > 1 ? folders[0] : nil }

    /// The folder that decides the direction; empty for a file in the platform's folder.
    var folder: String { folders.last ?? "" }
}
