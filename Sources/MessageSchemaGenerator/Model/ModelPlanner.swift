/// Plans the Swift of a catalogue: follows references, chooses types and names, and says what does not fit.
struct ModelPlanner {
    let catalogue: Catalogue
    private(set) var diagnostics: [Diagnostic] = []

    /// The shared definitions that are the type of some field: only these become Swift types.
    private var sharedTypes: Set<String> = []
    /// The definitions that are headers of some message.
    private var headers: Set<String> = []
    /// Where nested types of the structure being planned are collected, the innermost last.
    private var scopes: [Scope] = []

    private struct Scope {
        var structures: [Structure] = []
        var enumerations: [Enumeration] = []
        var names: [String: Place] = [:]
    }

    init(catalogue: Catalogue) { self.catalogue = catalogue }

    mutating func plan() -> SwiftModule {
        var files: [String: SwiftFile] = [:]
        for document in catalogue.documents {
            files[document.file.relativePath] = SwiftFile(schemaPath: document.file.relativePath)
        }
        for document in catalogue.messages {
            guard let message = message(document) else { continue }
            files[document.file.relativePath]?.declarations.append(message)
        }
        planShared(into: &files)
        let ordered = catalogue.documents.compactMap { files[$0.file.relativePath] }
        let messages = ordered.flatMap(\.declarations).filter { $0.message != nil }
        let unions = Direction.allCases.map { direction in
            Union(direction: direction, messages: messages.filter { $0.message?.direction == direction })
        }
        return SwiftModule(platform: catalogue.platform, files: ordered, unions: unions)
    }

    /// Plans the shared types, those included that only shared types use; then the headers.
    private mutating func planShared(into files: inout [String: SwiftFile]) {
        var planned: Set<String> = []
        while let key = sharedTypes.subtracting(planned).min() {
            planned.insert(key)
            for document in catalogue.documents where !document.isMessage {
                for property in document.definitions where "\(document.file.relativePath)#\(property.name.value)" == key {
                    plan(property, of: document, into: &files[document.file.relativePath])
                }
            }
        }
        for document in catalogue.documents where !document.isMessage {
            for property in document.definitions {
                let key = "\(document.file.relativePath)#\(property.name.value)"
                guard headers.contains(key) else { continue }
                scopes.append(Scope())
                let fields = fields(of: property.schema, in: document).filter { $0.swiftName != nil }
                scopes.removeLast()
                files[document.file.relativePath]?.headers.append(
                    HeaderProtocol(
                        name: property.name.value, documentation: documentation(property.schema), fields: fields))
            }
        }
    }

    private mutating func plan(_ property: Property, of document: SchemaDocument, into file: inout SwiftFile?) {
        let name = property.name.value
        if property.schema.cases != nil {
            if let enumeration = enumeration(property.schema, name: name) { file?.enumerations.append(enumeration) }
        } else {
            file?.declarations.append(structure(property.schema, name: name, in: document))
        }
    }


    // MARK: Messages

    private mutating func message(_ document: SchemaDocument) -> Structure? {
        guard let title = document.root.title else { return nil }
        scopes.append(Scope(names: [title.value: title.place]))
        var leading: [Field] = []
        var trailing: [Field] = []
        var protocols: [String] = []
        var places: [String: Place] = [:]
        for base in document.bases {
            guard let definition = definition(base, from: document) else { continue }
            guard definition.property.schema.type?.value == .object else {
                report("'\(base.value)' is no object: a header has properties", at: base.place)
                continue
            }
            headers.insert(definition.key)
            protocols.append(definition.property.name.value)
            let fields = fields(of: definition.property.schema, in: definition.document)
            for field in fields { places[field.wireName] = base.place }
            if definition.property.schema.isTrailing { trailing += fields } else { leading += fields }
        }
        for property in document.root.properties {
            guard let header = places[property.name.value] else { continue }
            report(
                "the field '\(property.name.value)' is given by a header already: remove it here, or use another header",
                at: property.name.place, notes: [Diagnostic.Note(message: "the header is named here", place: header)])
        }
        let fields = leading + fields(of: document.root, in: document) + trailing
        checkNames(fields, of: document, headers: places)
        let folder = document.file.relativePath.split(separator: "/").dropLast().last.map(String.init) ?? ""
        let conditions = conditions(of: fields)
        if conditions.isEmpty {
            report(
                "nothing tells '\(title.value)' from other messages: give a field a 'const', as \"MsgType\": "
                    + "{ \"const\": \"text\" }", at: title.place)
        }
        let scope = scopes.removeLast()
        let caseName = document.caseName?.value ?? SwiftName.unionCase(title.value, folder: folder)
        if SwiftName.isReserved(caseName) {
            report(
                "the case of '\(title.value)' would be '\(caseName)', a word of the Swift language: name it with "
                    + "'x-swift-case'", at: title.place)
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
                direction: Direction(folder: document.file.relativePath.split(separator: "/").first.map(String.init) ?? ""),
                caseName: caseName, conditions: conditions,
                schemaPath: "\(catalogue.platform)/\(document.file.relativePath)",
                summary: document.root.description ?? ""))
    }

    static func describe(_ condition: Condition) -> String {
        let values = condition.values.map { "`\($0)\(condition.isPrefix ? "…" : "")`" }.joined(separator: " or ")
        return "`\(condition.name)` \(values)"
    }

    private func conditions(of fields: [Field]) -> [Condition] {
        fields.compactMap { field in
            if !field.constants.isEmpty { return Condition(name: field.wireName, values: field.constants, isPrefix: false) }
            if !field.prefixes.isEmpty { return Condition(name: field.wireName, values: field.prefixes, isPrefix: true) }
            return nil
        }
    }

    /// Two fields of one Swift name, or one wire name: which file said so is known for the message's own fields.
    private mutating func checkNames(_ fields: [Field], of document: SchemaDocument, headers: [String: Place]) {
        var swiftNames: [String: String] = [:]
        var wireNames: [String: String] = [:]
        func place(of wireName: String) -> Place {
            document.root.properties.first { $0.name.value == wireName }?.name.place ?? headers[wireName]
                ?? document.root.place
        }
        for field in fields {
            for name in [field.wireName] + field.aliases {
                if let other = wireNames[name], other != field.wireName {
                    report(
                        "'\(name)' would be read as '\(other)' and as '\(field.wireName)': remove one, or the alias",
                        at: place(of: field.wireName))
                }
                wireNames[name] = field.wireName
            }
            guard let name = field.swiftName else { continue }
            if let other = swiftNames[name], other != field.wireName {
                report(
                    "'\(other)' and '\(field.wireName)' would both be the Swift property '\(name)': name one of them "
                        + "with 'x-swift-name'", at: place(of: field.wireName),
                    notes: [Diagnostic.Note(message: "the other is here", place: place(of: other))])
            }
            swiftNames[name] = field.wireName
        }
    }

    // MARK: Structures

    private mutating func structure(_ schema: Schema, name: String, in document: SchemaDocument) -> Structure {
        scopes.append(Scope())
        let fields = fields(of: schema, in: document)
        let scope = scopes.removeLast()
        return Structure(
            name: name, documentation: documentation(schema), isDeprecated: schema.isDeprecated, fields: fields,
            structures: scope.structures, enumerations: scope.enumerations)
    }

    private mutating func fields(of schema: Schema, in document: SchemaDocument) -> [Field] {
        let names = Set(schema.properties.map(\.name.value))
        for required in schema.required where !names.contains(required.value) {
            let remedy = nearest(to: required.value, among: names).map { "; did you mean \"\($0)\"?" } ?? ""
            report("'required' names \"\(required.value)\", which is no property here\(remedy)", at: required.place)
        }
        let required = Set(schema.required.map(\.value))
        var swiftNames: [String: Property] = [:]
        return schema.properties.compactMap { property in
            guard let field = field(property, isRequired: required.contains(property.name.value), in: document) else {
                return nil
            }
            if let name = field.swiftName {
                if let other = swiftNames[name] {
                    report(
                        "'\(other.name.value)' and '\(field.wireName)' would both be the Swift property '\(name)': name "
                            + "one of them with 'x-swift-name'", at: property.name.place,
                        notes: [Diagnostic.Note(message: "the other is here", place: other.name.place)])
                }
                swiftNames[name] = property
            }
            return field
        }
    }

    private mutating func field(_ property: Property, isRequired: Bool, in document: SchemaDocument) -> Field? {
        guard let resolved = resolve(property.schema, in: document) else { return nil }
        let schema = resolved.schema
        let wireName = property.name.value
        checkKeywords(schema, wireName: wireName)
        if let constant = schema.constant { return constantField(property, schema: schema, constant: constant) }
        let swiftName = schema.swiftName?.value ?? SwiftName.property(wireName)
        if SwiftName.isReserved(swiftName) {
            report(
                "'\(wireName)' would be the Swift property '\(swiftName)', a word of the language or of this library: "
                    + "name it with 'x-swift-name'", at: property.name.place)
        }
        guard let type = type(schema, named: wireName, definition: resolved.definition, in: resolved.document) else {
            return nil
        }
        if let prefixes = schema.prefixes {
            checkDiscriminator(prefixes.value, at: prefixes.place)
            if !isRequired {
                report(
                    "the 'pattern' of '\(wireName)' tells the message from others, so the field must be in 'required'",
                    at: prefixes.place)
            }
        }
        if schema.isFlattenedInJSON, !type.isGroup {
            report("'x-json-flattened' is for an object that holds fields", at: property.name.place)
        }
        return Field(
            wireName: wireName, aliases: schema.aliases.map(\.value), swiftName: swiftName, type: type,
            isRequired: isRequired, documentation: fieldDocumentation(schema, wireName: wireName),
            isDeprecated: schema.isDeprecated, constants: [], prefixes: schema.prefixes?.value ?? [],
            suffixName: schema.suffixName?.value, cdata: schema.cdata, isFlattenedInJSON: schema.isFlattenedInJSON)
    }

    private mutating func constantField(_ property: Property, schema: Schema, constant: Located<String>) -> Field {
        let constants = [constant] + schema.constantAliases
        checkDiscriminator(constants.map(\.value), at: constant.place)
        if let prefixes = schema.prefixes {
            report(
                "'pattern' beside 'const' can never match anything else: remove it", at: prefixes.place)
        }
        return Field(
            wireName: property.name.value, aliases: schema.aliases.map(\.value), swiftName: nil, type: .constant,
            isRequired: true, documentation: [], isDeprecated: false, constants: constants.map(\.value), prefixes: [],
            suffixName: nil, cdata: schema.cdata, isFlattenedInJSON: false)
    }

    /// A value with blanks or nothing in it never arrives: texts lose the blanks at their ends.
    private mutating func checkDiscriminator(_ values: [String], at place: Place) {
        for value in values {
            if value.isEmpty || value.contains(where: \.isWhitespace) || value.contains("‖") {
                report(
                    "the value \"\(value)\" can never match: a value that tells messages apart has at least one "
                        + "character and no blanks", at: place)
            }
        }
        if Set(values.map { $0.lowercased() }).count < values.count {
            report("two of the values that tell the message from others are the same but for letter case", at: place)
        }
    }

    // MARK: Types

    /// A schema with its reference followed: the keywords beside `$ref` win.
    private struct Resolved {
        var schema: Schema
        let document: SchemaDocument
        let definition: Catalogue.Definition?
    }

    private mutating func resolve(_ schema: Schema, in document: SchemaDocument) -> Resolved? {
        guard let reference = schema.reference else { return Resolved(schema: schema, document: document, definition: nil) }
        if let type = schema.type {
            report("'type' beside '$ref' has no effect: remove it", at: type.place)
        }
        guard let definition = definition(reference, from: document) else { return nil }
        guard var resolved = resolve(definition.property.schema, in: definition.document) else { return nil }
        resolved.schema.description = schema.description ?? resolved.schema.description
        resolved.schema.isDeprecated = schema.isDeprecated || resolved.schema.isDeprecated
        resolved.schema.swiftName = schema.swiftName ?? resolved.schema.swiftName
        resolved.schema.cdata = schema.cdata ?? resolved.schema.cdata
        resolved.schema.xmlName = schema.xmlName ?? resolved.schema.xmlName
        resolved.schema.isFlattenedInJSON = schema.isFlattenedInJSON || resolved.schema.isFlattenedInJSON
        if !schema.aliases.isEmpty { resolved.schema.aliases = schema.aliases }
        return Resolved(
            schema: resolved.schema, document: resolved.document, definition: resolved.definition ?? definition)
    }

    private mutating func definition(
        _ reference: Located<String>, from document: SchemaDocument
    ) -> Catalogue.Definition? {
        do throws(Catalogue.ReferenceError) {
            return try catalogue.definition(of: reference.value, from: document)
        } catch {
            switch error {
            case .form:
                report(
                    "a reference is written '#/$defs/Name', or 'File.json#/$defs/Name' for another file",
                    at: reference.place)
            case .noFile(let path):
                report(
                    "there is no schema file '\(path)' relative to this one, within the platform's folder",
                    at: reference.place)
            case .noDefinition(let name, let file, let suggestion):
                let remedy = suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
                report("'\(file)' has no definition \"\(name)\"\(remedy)", at: reference.place)
            }
            return nil
        }
    }

    private mutating func type(
        _ schema: Schema, named wireName: String, definition: Catalogue.Definition?, in document: SchemaDocument
    ) -> FieldType? {
        if schema.cases != nil { return enumerationType(schema, named: wireName, definition: definition) }
        guard let type = schema.type else {
            report("'\(wireName)' needs a 'type', a 'const' or a '$ref'", at: schema.place)
            return nil
        }
        if let format = schema.format, format.value.type != type.value {
            report(
                "the format \"\(format.value.rawValue)\" is for the type \"\(format.value.type.rawValue)\", not "
                    + "\"\(type.value.rawValue)\"", at: format.place)
            return nil
        }
        switch type.value {
        case .string: return .string
        case .number: return .double
        case .boolean: return .boolean
        case .integer:
            return switch schema.format?.value {
            case .int64: .int64
            case .int32: .int32
            case .flag: .flag
            case .unixTime: .time
            default: .int
            }
        case .integerOrString:
            guard schema.format?.value == .messageID else {
                report("the type [\"integer\", \"string\"] needs the format \"message-id\"", at: type.place)
                return nil
            }
            return .messageID
        case .array: return listType(schema, named: wireName, in: document)
        case .object: return groupType(schema, named: wireName, definition: definition, in: document)
        }
    }

    private mutating func listType(_ schema: Schema, named wireName: String, in document: SchemaDocument) -> FieldType? {
        guard let items = schema.items.first else {
            report("the list '\(wireName)' needs 'items': the schema of one item", at: schema.type?.place ?? schema.place)
            return nil
        }
        guard let resolved = resolve(items, in: document) else { return nil }
        let name = resolved.schema.xmlName?.value ?? wireName
        guard let item = type(resolved.schema, named: name, definition: resolved.definition, in: resolved.document)
        else { return nil }
        if item.isList {
            report("a list of lists has no form on the wire: put an object between them", at: items.place)
            return nil
        }
        if let separator = schema.separator { return .list(item, .separated(by: separator.value)) }
        guard schema.isWrapped else { return .list(item, .siblings) }
        guard let itemName = resolved.schema.xmlName else {
            report(
                "the items within '\(wireName)' need a name: \"xml\": { \"name\": \"item\" }", at: items.place)
            return nil
        }
        return .list(item, .wrapped(item: itemName.value))
    }

    private mutating func groupType(
        _ schema: Schema, named wireName: String, definition: Catalogue.Definition?, in document: SchemaDocument
    ) -> FieldType? {
        if let definition {
            return referredType(definition) { planner, schema, name in
                let structure = planner.structure(schema, name: name, in: definition.document)
                planner.scopes[0].structures.append(structure)
            }
        }
        if schema.properties.isEmpty {
            report("the object '\(wireName)' needs 'properties', or a '$ref' to a definition", at: schema.place)
            return nil
        }
        let name = schema.title?.value ?? SwiftName.type(wireName)
        claim(name, at: schema.title?.place ?? schema.place)
        let structure = structure(schema, name: name, in: document)
        scopes[scopes.count - 1].structures.append(structure)
        return .group(name)
    }

    private mutating func enumerationType(
        _ schema: Schema, named wireName: String, definition: Catalogue.Definition?
    ) -> FieldType? {
        let isInteger = schema.cases?.value.first?.isInteger ?? false
        if let definition {
            guard
                case .group(let name) = referredType(definition, plan: { planner, schema, name in
                    if let enumeration = planner.enumeration(schema, name: name) {
                        planner.scopes[0].enumerations.append(enumeration)
                    }
                })
            else { return nil }
            return .enumeration(name: name, isInteger: isInteger)
        }
        let name = schema.title?.value ?? SwiftName.type(wireName)
        claim(name, at: schema.title?.place ?? schema.place)
        guard let enumeration = enumeration(schema, name: name) else { return nil }
        scopes[scopes.count - 1].enumerations.append(enumeration)
        return .enumeration(name: name, isInteger: isInteger)
    }

    /// The Swift type of a definition: of the module where the file holds definitions alone, of the message else.
    private mutating func referredType(
        _ definition: Catalogue.Definition, plan: (inout ModelPlanner, Schema, String) -> Void
    ) -> FieldType {
        let name = definition.property.name
        guard definition.document.isMessage else {
            sharedTypes.insert(definition.key)
            return .group(name.value)
        }
        if let earlier = scopes.first?.names[name.value], earlier.offset == name.place.offset { return .group(name.value) }
        scopes[0].names[name.value] = name.place
        plan(&self, definition.property.schema, name.value)
        return .group(name.value)
    }

    /// Takes a name for a nested type.
    private mutating func claim(_ name: String, at place: Place) {
        let index = scopes.count - 1
        if let earlier = scopes[index].names[name] {
            report(
                "two types of this message would be named '\(name)': give one of them another 'title'", at: place,
                notes: [Diagnostic.Note(message: "the other is here", place: earlier)])
        }
        scopes[index].names[name] = place
    }

    private mutating func enumeration(_ schema: Schema, name: String) -> Enumeration? {
        guard let cases = schema.cases, let first = cases.value.first else { return nil }
        let isInteger = first.isInteger
        var values: [String: Place] = [:]
        var names: [String: Place] = [:]
        var result: [Enumeration.Case] = []
        for value in cases.value {
            let text = value.value
            if value.isInteger != isInteger {
                report("an enumeration has either strings or integers: this is the other", at: text.place)
            }
            if text.value.isEmpty {
                report("an enumeration has no case for an empty text: leave the field optional", at: text.place)
                continue
            }
            if let earlier = values[text.value] {
                report(
                    "the value \"\(text.value)\" is given twice", at: text.place,
                    notes: [Diagnostic.Note(message: "it is first given here", place: earlier)])
                continue
            }
            values[text.value] = text.place
            let caseName = value.title?.value ?? SwiftName.enumCase(text.value)
            if value.title == nil, SwiftName.isReserved(caseName) || !SwiftName.isMemberName(caseName) {
                report(
                    "the value \"\(text.value)\" has no name as a Swift case: write it in 'oneOf' with a 'title'",
                    at: text.place)
            }
            if let earlier = names[caseName] {
                report(
                    "two values would both be the case '\(caseName)'", at: value.title?.place ?? text.place,
                    notes: [Diagnostic.Note(message: "the other is here", place: earlier)])
            }
            names[caseName] = value.title?.place ?? text.place
            result.append(
                Enumeration.Case(
                    name: caseName, value: text.value, documentation: lines(value.description ?? "`\(text.value)`."),
                    isDeprecated: value.isDeprecated))
        }
        if let type = schema.type, (type.value == .integer) != isInteger || ![.integer, .string].contains(type.value) {
            report("the values are \(isInteger ? "integers" : "strings"), the 'type' is another", at: type.place)
        }
        return Enumeration(name: name, documentation: documentation(schema), isInteger: isInteger, cases: result)
    }

    /// Keywords that say nothing where they stand.
    private mutating func checkKeywords(_ schema: Schema, wireName: String) {
        let type = schema.type?.value
        if !schema.properties.isEmpty, type != .object {
            report("'properties' needs \"type\": \"object\"", at: schema.place)
        }
        if !schema.items.isEmpty, type != .array { report("'items' needs \"type\": \"array\"", at: schema.place) }
        if schema.isWrapped, type != .array {
            report("\"nodeType\": \"element\" is for an array, whose wrapper it makes", at: schema.place)
        }
        if let prefixes = schema.prefixes, type != .string {
            report("'pattern' needs \"type\": \"string\"", at: prefixes.place)
        }
        if let suffix = schema.suffixName, schema.prefixes == nil {
            report("'x-swift-suffix' names what follows the beginning that 'pattern' states: add one", at: suffix.place)
        }
        if let alias = schema.constantAliases.first, schema.constant == nil {
            report("'x-const-aliases' needs a 'const'", at: alias.place)
        }
        if let separator = schema.separator, type != .array {
            report("'x-separator' needs \"type\": \"array\"", at: separator.place)
        }
    }

    // MARK: Documentation

    private func documentation(_ schema: Schema) -> [String] { lines(schema.description ?? "") }

    private func fieldDocumentation(_ schema: Schema, wireName: String) -> [String] {
        var text = lines(schema.description ?? "")
        var facts = "Wire name: `\(wireName)`."
        if !schema.bounds.isEmpty { facts += " Allowed: \(schema.bounds.joined(separator: ", "))." }
        text += ["", facts]
        return text
    }

    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private mutating func report(_ message: String, at place: Place, notes: [Diagnostic.Note] = []) {
        diagnostics.append(Diagnostic(message, at: place, notes: notes))
    }
}
