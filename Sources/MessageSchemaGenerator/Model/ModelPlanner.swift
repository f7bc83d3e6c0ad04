import CommandLineSupport

/// Plans the Swift of a catalogue: follows references, chooses types and names, and says what does not fit.
struct ModelPlanner {
    let catalogue: Catalogue
    var diagnostics: [Diagnostic] = []

    /// The references that close a circle, which have been reported: they are not followed.
    let circular: Set<Place>
    /// The schemas with mistakes that may be the reason for others.
    let unsound: Set<String>

    /// The definitions that are the type of some field, those of files that hold definitions alone: only these become
    /// Swift types.
    var sharedTypes: [String: Catalogue.Definition] = [:]
    /// The definitions that are headers of some message.
    private var headers: [String: Catalogue.Definition] = [:]
    /// Where nested types of the structure being planned are collected, the innermost last.
    var scopes: [Scope] = []

    struct Scope {
        var structures: [Structure] = []
        var enumerations: [Enumeration] = []
        var names: [String: Place] = [:]
    }

    init(catalogue: Catalogue, circular: Set<Place>, unsound: Set<String>) {
        self.catalogue = catalogue
        self.circular = circular
        self.unsound = unsound
    }

    mutating func plan() -> SwiftModule {
        var files: [String: SwiftFile] = [:]
        for document in catalogue.documents {
            files[document.file.relativePath] = SwiftFile(schemaPath: document.file.relativePath)
        }
        for document in catalogue.messages {
            guard let message = message(document) else { continue }
            files[document.file.relativePath]?.declarations.append(message)
        }
        planHeaders(into: &files)
        planSharedTypes(into: &files)
        let ordered = catalogue.documents.compactMap { files[$0.file.relativePath] }
        let messages = ordered.flatMap(\.declarations).filter { $0.message != nil }
        let unions = Direction.allCases.map { direction in
            Union(direction: direction, messages: messages.filter { $0.message?.direction == direction })
        }
        return SwiftModule(platform: catalogue.platform, files: ordered, unions: unions)
    }

    private mutating func planHeaders(into files: inout [String: SwiftFile]) {
        for header in headers.values.sorted(by: { $0.isBefore($1) }) {
            scopes = [Scope()]
            let fields = fields(of: header.property.schema, in: header.document).filter { $0.swiftName != nil }
            scopes = []
            files[header.document.file.relativePath]?.headers.append(
                HeaderProtocol(
                    name: header.property.name.value, documentation: documentation(header.property.schema),
                    fields: fields))
        }
    }

    /// Plans the shared types, those included that only shared types use, in the order of their definitions.
    private mutating func planSharedTypes(into files: inout [String: SwiftFile]) {
        var structures: [String: Structure] = [:]
        var next = sharedTypes
        while !next.isEmpty {
            for (key, definition) in next {
                let schema = definition.property.schema
                structures[key] = structure(schema, name: definition.property.name.value, in: definition.document)
            }
            next = sharedTypes.filter { structures[$0.key] == nil }
        }
        for (key, definition) in sharedTypes.sorted(by: { $0.value.isBefore($1.value) }) {
            let (name, schema) = (definition.property.name, definition.property.schema)
            let path = definition.document.file.relativePath
            if headers[key] != nil {
                report(
                    "'\(name.value)' is a header of messages and the type of a field: a definition can be one of them",
                    at: name.place)
            }
            if schema.cases != nil {
                files[path]?.enumerations.append(enumeration(schema, name: name.value))
            } else if let structure = structures[key] {
                files[path]?.declarations.append(structure)
            }
        }
    }

    // MARK: Messages

    private mutating func message(_ document: SchemaDocument) -> Structure? {
        guard let title = document.root.title else { return nil }
        scopes = [Scope(names: [title.value: title.place])]
        var leading: [Field] = []
        var trailing: [Field] = []
        var protocols: [String] = []
        var names = NameChecker(comparesParts: true)
        for base in document.bases {
            guard let header = header(base, from: document) else { continue }
            guard !protocols.contains(header.property.name.value) else {
                report("the header '\(header.property.name.value)' is named twice: remove one", at: base.place)
                continue
            }
            protocols.append(header.property.name.value)
            let fields = fields(of: header.property.schema, in: header.document)
            names.add(fields) { _ in base.place }
            if header.property.schema.isTrailing { trailing += fields } else { leading += fields }
        }
        let own = fields(of: document.root, in: document)
        let places = document.root.places
        names.add(own) { places[$0] ?? document.root.place }
        diagnostics += names.diagnostics
        let fields = leading + own + trailing
        checkCount(fields, of: title)
        let conditions = conditions(of: fields)
        let path = "\(catalogue.platform)/\(document.file.relativePath)"
        if conditions.isEmpty, !unsound.contains(path) {
            report(
                "nothing tells '\(title.value)' from other messages: give a field a 'const', as \"MsgType\": "
                    + "{ \"const\": \"text\" }", at: title.place)
        }
        let scope = scopes.removeLast()
        let folders = document.file.relativePath.split(separator: "/").dropLast()
        let caseName =
            document.caseName?.value ?? SwiftName.unionCase(title.value, folder: folders.last.map(String.init) ?? "")
        if SwiftName.isReservedCase(caseName) {
            report(
                "the case of '\(title.value)' would be '\(caseName)', a word of the Swift language or of this library: "
                    + "name it with 'x-swift-case'", at: document.caseName?.place ?? title.place)
        }
        var text = documentation(document.root)
        if !conditions.isEmpty {
            text.append("")
            text.append("On the wire: " + conditions.map(Self.describe).joined(separator: ", ") + ".")
        }
        return Structure(
            name: title.value, documentation: text, isDeprecated: document.root.isDeprecated, fields: fields,
            structures: scope.structures, enumerations: scope.enumerations, headers: protocols,
            message: MessageFacts(
                direction: Direction(folder: folders.first.map(String.init) ?? ""), caseName: caseName,
                conditions: conditions, schemaPath: path, summary: documentation(document.root).joined(separator: " ")))
    }

    /// The definition that `allOf` names, if it can be a header.
    private mutating func header(_ base: Located<String>, from document: SchemaDocument) -> Catalogue.Definition? {
        guard let definition = try? catalogue.definition(of: base.value, from: document) else { return nil }
        let schema = definition.property.schema
        guard schema.type?.value == .object else {
            if !schema.isUnreadable { report("'\(base.value)' is no object: a header has properties", at: base.place) }
            return nil
        }
        if definition.document.isMessage {
            report(
                "'\(base.value)' stands in a message: a header stands in a file that holds definitions alone",
                at: base.place)
        }
        for field in schema.properties where field.schema.makesType {
            report(
                "a header's field needs a type of its own name: move this schema to '$defs' and refer to it",
                at: field.name.place)
        }
        headers[definition.key] = definition
        return definition
    }

    static func describe(_ condition: Condition) -> String {
        let values = condition.values.map { "`\($0)\(condition.isPrefix ? "…" : "")`" }.joined(separator: " or ")
        return "`\(condition.name)` \(values)"
    }

    private func conditions(of fields: [Field]) -> [Condition] {
        fields.compactMap { field in
            if !field.constants.isEmpty {
                return Condition(name: field.wireName, values: field.constants, isPrefix: false)
            }
            if !field.prefixes.isEmpty {
                return Condition(name: field.wireName, values: field.prefixes, isPrefix: true)
            }
            return nil
        }
    }

    // MARK: Documentation

    func documentation(_ schema: Schema) -> [String] { lines(schema.description ?? "") }

    func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    mutating func report(_ message: String, at place: Place, notes: [Diagnostic.Note] = []) {
        diagnostics.append(Diagnostic(message, at: place, notes: notes))
    }
}

extension Catalogue.Definition {
    /// The order of files, and of definitions in a file.
    fileprivate func isBefore(_ other: Catalogue.Definition) -> Bool {
        (document.file.relativePath, property.name.place.offset) < (
            other.document.file.relativePath, other.property.name.place.offset
        )
    }
}

extension Schema {
    /// The places of the properties by their names.
    var places: [String: Place] {
        Dictionary(properties.map { ($0.name.value, $0.name.place) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a type is made for the schema where it stands.
    fileprivate var makesType: Bool { cases != nil || !properties.isEmpty || items.contains(where: \.makesType) }
}
