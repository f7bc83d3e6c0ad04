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
            files[document.swiftFile] = SwiftFile(schemaPath: document.swiftFile)
        }
        planMessages(into: &files)
        planHeaders(into: &files)
        planSharedTypes(into: &files)
        let ordered = files.values.sorted { $0.schemaPath < $1.schemaPath }
        let structures = ordered.flatMap(\.declarations)
        let unions = unions(of: structures)
        let contents = planContents()
        let forms = contentForms(of: unions, contents: contents, shared: structures)
        return SwiftModule(
            platform: catalogue.platform, files: ordered, unions: unions, contents: contents, contentForms: forms)
    }

    /// The messages by channel and direction: the platform's default channel is the first.
    private func unions(of structures: [Structure]) -> [Union] {
        let channels = Dictionary(grouping: structures.filter { $0.message != nil }) { $0.message?.channel }
        let names: [String?] = [nil] + channels.keys.compactMap(\.self).sorted()
        return names.flatMap { name in
            let directions = Dictionary(grouping: channels[name] ?? []) { $0.message?.direction }
            return Direction.allCases.map { direction in
                Union(channel: name, direction: direction, messages: directions[direction] ?? [])
            }
        }
    }

    /// Plans the messages, each on its own, and collects what they need beside themselves.
    private mutating func planMessages(into files: inout [String: SwiftFile]) {
        let plans = catalogue.messages.concurrentMap { [self] document in
            var planner = ModelPlanner(catalogue: catalogue, circular: circular, unsound: unsound)
            let message = planner.message(document)
            return (document.swiftFile, message, planner)
        }
        for (file, message, planner) in plans {
            if let message { files[file]?.declarations.append(message) }
            diagnostics += planner.diagnostics
            sharedTypes.merge(planner.sharedTypes) { first, _ in first }
            headers.merge(planner.headers) { first, _ in first }
        }
    }

    private mutating func planHeaders(into files: inout [String: SwiftFile]) {
        for header in headers.values.sorted(by: { $0.isBefore($1) }) {
            scopes = [Scope()]
            let schema = header.property.schema
            let fields = fields(of: schema, in: header.document).filter { $0.swiftName != nil }
            scopes = []
            checkRefinement(schema.headerProtocol, fields: fields)
            let name = Header.Name(header.property.name.value)
            if SwiftName.isReservedProperty(name.property) {
                report(
                    "the header '\(name.text)' would be the Swift property '\(name.property)', a word of the language or "
                        + "of this library: give it another name", at: header.property.name.place)
            }
            files[header.document.swiftFile]?.headers.append(
                Header(
                    name: name, documentation: documentation(schema), fields: fields,
                    refined: schema.headerProtocol?.value))
        }
    }

    /// What a protocol of the runtime demands of a header.
    private mutating func checkRefinement(_ refined: Located<Header.Refined>?, fields: [Field]) {
        guard let refined else { return }
        for property in refined.value.properties
        where !fields.contains(where: { $0.swiftName == property.name && $0.propertyType == property.type }) {
            report(
                "the protocol '\(refined.value.rawValue)' needs a required field whose Swift property is "
                    + "'\(property.name)', of type '\(property.type)'", at: refined.place)
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
            let path = definition.document.swiftFile
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
        var headers: [Located<Header.Name>] = []
        var names = NameChecker(comparesParts: true)
        for base in document.facts.bases {
            guard let header = header(base, from: document) else { continue }
            let name = Header.Name(header.property.name.value)
            guard !headers.contains(where: { $0.value.text == name.text }) else {
                report("the header '\(name.text)' is named twice: remove one", at: base.place)
                continue
            }
            headers.append(Located(name, base.place))
            var fields = fields(of: header.property.schema, in: header.document)
            for index in fields.indices { fields[index].header = name }
            names.add(fields) { _ in base.place }
            if header.property.schema.isTrailing { trailing += fields } else { leading += fields }
        }
        let shared = document.root.reference.flatMap { object($0, from: document, what: "what messages share") }
        if let shared {
            let fields = fields(of: shared.property.schema, in: shared.document)
            names.add(fields) { _ in document.root.reference?.place ?? document.root.place }
            leading += fields
        }
        let own = fields(of: document.root, in: document)
        let places = document.root.places
        names.add(own) { places[$0] ?? document.root.place }
        diagnostics += names.diagnostics
        let fields = leading + own + trailing
        checkHeaderNames(headers, fields: fields, nestedTypes: scopes[0])
        checkCount(fields, of: title)
        for field in fields where field.isFlattenedInJSON {
            guard let condition = field.conditions.first else { continue }
            report(
                "JSON pushes leave '\(field.wireName)' out, where `\(condition.name)` would not tell the message from others: "
                    + "remove the 'const', or take '\(field.wireName)' out of 'required'",
                at: places[field.wireName] ?? title.place)
        }
        let conditions = conditions(of: fields)
        let path = catalogue.path(of: document)
        let direction = Direction(folder: document.folder)
        // Where the reference leads to no object, that is the mistake.
        if document.root.reference == nil || shared != nil {
            checkKind(document, title: title, direction: direction, conditions: conditions)
        }
        let response = document.facts.response.flatMap { responseType($0, from: document) }
        let scope = scopes.removeLast()
        let caseName =
            document.facts.caseName?.value
            ?? SwiftName.unionCase(title.value, folder: document.folder, channel: document.channel ?? "")
        if SwiftName.isReservedCase(caseName) {
            report(
                "the case of '\(title.value)' would be '\(caseName)', a word of the Swift language or of this library: "
                    + "name it with 'x-swift-case'", at: document.facts.caseName?.place ?? title.place)
        }
        let summary = lines(document.root.description ?? shared?.property.schema.description ?? "")
        let facts = MessageFacts(
            direction: direction, channel: document.channel, isJSON: direction == .send || document.facts.json != nil,
            endpoint: document.facts.endpoint?.value, response: response,
            answers: document.facts.answers?.value.map(\.value) ?? [], isEncrypted: document.facts.clear == nil,
            caseName: caseName, conditions: conditions, schemaPath: path, summary: summary.joined(separator: " "))
        var text = summary
        if !facts.kind.isEmpty {
            text.append("")
            text.append("On the wire: \(facts.kind).")
        }
        return Structure(
            name: title.value, documentation: text, isDeprecated: document.root.isDeprecated, fields: fields,
            structures: scope.structures, enumerations: scope.enumerations, headers: headers.map(\.value.text),
            message: facts)
    }

    /// A message holds the fields of each header in a property.
    private mutating func checkHeaderNames(
        _ headers: [Located<Header.Name>], fields: [Field], nestedTypes: Scope
    ) {
        let types = Set(nestedTypes.structures.map(\.name) + nestedTypes.enumerations.map(\.name))
        for header in headers {
            if types.contains(header.value.structure) {
                report(
                    "the header '\(header.value.text)' gives the type '\(header.value.structure)', which one of this message "
                        + "would hide: give that another name", at: header.place,
                    notes: nestedTypes.names[header.value.structure].map {
                        [Diagnostic.Note(message: "the other is here", place: $0)]
                    } ?? [])
            }
            let name = header.value.property
            guard let field = fields.first(where: { $0.swiftName == name || $0.suffixName == name }) else { continue }
            report(
                "the header '\(header.value.text)' and the field '\(field.wireName)' would both be the Swift property "
                    + "'\(name)': give the definition of the header another name", at: header.place)
        }
    }

    /// What tells a message from the others of its union.
    private mutating func checkKind(
        _ document: SchemaDocument, title: Located<String>, direction: Direction, conditions: [Condition]
    ) {
        if let answers = document.facts.answers {
            checkDiscriminator(answers.value.map(\.value), without: "‖\"\\=^", at: answers.place)
            if let condition = conditions.first, direction == .reply {
                report(
                    "'x-answers' is for a reply that nothing within tells from others, and this one has `\(condition.name)`: "
                        + "remove it", at: answers.place)
            }
        } else if conditions.isEmpty, direction != .send,
            !unsound.contains(catalogue.path(of: document))
        {
            let remedy = direction == .reply ? ", or name the events that it answers in 'x-answers'" : ""
            report(
                "nothing tells '\(title.value)' from other messages: give a field a 'const', as \"MsgType\": "
                    + "{ \"const\": \"text\" }\(remedy)", at: title.place)
        }
    }

    /// The definition that `allOf` names, if it can be a header.
    private mutating func header(_ base: Located<String>, from document: SchemaDocument) -> Catalogue.Definition? {
        guard let definition = object(base, from: document, what: "a header") else { return nil }
        for field in definition.property.schema.properties where field.schema.makesNestedType {
            report(
                "a header's field needs a type of its own name: move this schema to '$defs' and refer to it",
                at: field.name.place)
        }
        for field in definition.property.schema.properties {
            guard let reference = nestedReference(in: field.schema, of: definition.document) else { continue }
            report(
                "'\(reference)' makes a type within each message, and the field of a header needs one of its own name: move "
                    + "its schema to the '$defs' of a file that holds definitions alone", at: field.name.place)
        }
        headers[definition.key] = definition
        return definition
    }

    /// The first reference, of a schema and those that it leads to, which ends at a type that is nested in a message.
    private func nestedReference(in schema: Schema, of document: SchemaDocument) -> String? {
        for reference in schema.references where !circular.contains(reference.place) {
            guard let target = try? catalogue.definition(of: reference.value, from: document) else { continue }
            let schema = target.property.schema
            if schema.makesType {
                // The type has the definition's name.
                if target.document.isMessage { return reference.value }
            } else if schema.makesNestedType || nestedReference(in: schema, of: target.document) != nil {
                return reference.value
            }
        }
        return nil
    }

    /// The definition of an object, to which a message refers for more than the value of a field.
    mutating func object(_ reference: Located<String>, from document: SchemaDocument, what: String)
        -> Catalogue.Definition?
    {
        guard let definition = try? catalogue.definition(of: reference.value, from: document) else { return nil }
        let schema = definition.property.schema
        guard schema.type?.value == .object, !schema.has("additionalProperties") else {
            if !schema.isUnreadable {
                report("'\(reference.value)' is no object: \(what) has properties", at: reference.place)
            }
            return nil
        }
        if definition.document.isMessage {
            report(
                "'\(reference.value)' stands in a message: \(what) stands in a file that holds definitions alone",
                at: reference.place)
        }
        return definition
    }

    private func conditions(of fields: [Field]) -> [Condition] {
        fields.flatMap { field -> [Condition] in
            if !field.constants.isEmpty {
                return [Condition(name: field.wireName, values: field.constants, isPrefix: false)]
            }
            if !field.prefixes.isEmpty {
                return [Condition(name: field.wireName, values: field.prefixes, isPrefix: true)]
            }
            return field.conditions
        }
    }

    // MARK: Documentation

    func documentation(_ schema: Schema) -> [String] { lines(schema.description ?? "") }

    func lines(_ text: String) -> [String] {
        // Nearly every text is one line, and to look for a byte takes no time.
        guard text.utf8.contains(UInt8(ascii: "\n")) else { return [text] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    mutating func report(_ message: String, at place: Place, notes: [Diagnostic.Note] = []) {
        diagnostics.append(Diagnostic(message, at: place, notes: notes))
    }
}

extension SchemaDocument {
    /// The file whose Swift file this one is written to: those that all platforms share are written to one.
    fileprivate var swiftFile: String { isForAllPlatforms ? SwiftFile.sharedFolder : file.relativePath }
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

    /// Whether the schema is that of a type of its own.
    var makesType: Bool { cases != nil || !properties.isEmpty }

    /// Whether a type is made for the schema where it stands, or for one within.
    fileprivate var makesNestedType: Bool { makesType || (items + values).contains(where: \.makesNestedType) }
}
