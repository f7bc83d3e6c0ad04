/// Works out how a message is made of a content: the arguments of its initializer.
struct ContentConverter {
    private let content: Content
    private let message: Structure
    private let types: [String: Structure]
    private let reference: ContentReference

    /// What the message needs beside the content.
    private(set) var parameters: [Field] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var limit: (list: String, count: Int)?
    /// The entries of the map that have found their field.
    private var found: Set<String> = []

    /// A property of the content that goes to a path, from the structure that is being made.
    private struct Source {
        let entry: String
        let path: [Substring]
        let field: Field
        /// The Swift expression of the property's value.
        let expression: String
    }

    /// - Parameter types: The types that messages share, by their names.
    init(content: Content, message: Structure, types: [String: Structure], reference: ContentReference) {
        self.content = content
        self.message = message
        self.types = types
        self.reference = reference
    }

    /// Works out the conversion.
    mutating func conversion() -> ContentForm.Conversion {
        var sources: [Source] = []
        for (property, path) in reference.map where !property.value.contains("/") {
            let name = property.value.split(separator: ".").first.map(String.init) ?? ""
            guard var field = content.fields.first(where: { $0.wireName == name }) else {
                report("the content '\(content.caseName)' has no property '\(property.value)'", at: property.place)
                continue
            }
            let isCount = property.value.hasSuffix(".count")
            if isCount {
                guard field.type.isList else {
                    report("'\(name)' is no list, so it has no count", at: property.place)
                    found.insert(property.value)
                    continue
                }
                field = Field(count: field)
            }
            sources.append(
                Source(
                    entry: property.value, path: path.value.split(separator: "/"), field: field,
                    expression: isCount ? "\(name).count" : name))
        }
        let arguments = arguments(of: message, within: [message], sources, isMessage: true)
        for (property, path) in reference.map where !found.contains(property.value) {
            guard content.fields.contains(where: { property.value.hasPrefix($0.wireName) }) else { continue }
            report("'\(message.name)' has no field '\(path.value)' that a content can give", at: path.place)
        }
        let used = Set(sources.map { $0.entry.split(separator: ".").first.map(String.init) ?? "" })
        for field in content.fields where field.isRequired && !used.contains(field.wireName) {
            report(
                "the content's '\(field.wireName)' has no place in the message: add it to 'map'", at: reference.place)
        }
        return ContentForm.Conversion(
            content: content, used: used, limit: limit, message: message, arguments: arguments)
    }

    /// The arguments of the initializer of a structure.
    ///
    /// - Parameters:
    ///   - scopes: The structures around it, in which nested types are looked for.
    ///   - sources: What is known to lie in it.
    private mutating func arguments(
        of structure: Structure, within scopes: [Structure], _ sources: [Source], isMessage: Bool = false
    ) -> [Argument] {
        structure.fields.compactMap { field -> Argument? in
            guard let name = field.swiftName else { return nil }
            let here = sources.filter { $0.path.first.map(String.init) == field.wireName }
            if let source = here.first(where: { $0.path.count == 1 }) {
                return value(of: source, for: field, name: name, within: scopes)
            }
            if !here.isEmpty, case .group(let typeName) = field.type, let group = type(typeName, within: scopes) {
                let inner = here.map {
                    Source(
                        entry: $0.entry, path: Array($0.path.dropFirst()), field: $0.field, expression: $0.expression)
                }
                return .call("\(name): .init(", arguments(of: group, within: scopes + [group], inner), ")")
            }
            if isMessage {
                var parameter = field
                parameter.type = qualified(field.type)
                parameters.append(parameter)
                return .value("\(name): \(name)")
            }
            guard field.isRequired else { return nil }
            report(
                "'\(message.name)' needs '\(field.wireName)' in '\(structure.name)', which no property of the content gives",
                at: reference.place)
            return nil
        }
    }

    /// The value of a field.
    private mutating func value(
        of source: Source, for field: Field, name: String, within scopes: [Structure]
    ) -> Argument? {
        found.insert(source.entry)
        if case .list(let item, _) = field.type {
            if let maximum = field.maximumCount, source.field.type.isList { limit = (source.entry, maximum) }
            if case .list(.group(let from), _) = source.field.type, case .group(let to) = item,
                content.structures.contains(where: { $0.name == from })
            {
                return items(of: source, from: from, to: to, within: scopes).map {
                    .closure("\(name): \(source.expression).map", .call(".init(", $0, ")"))
                }
            }
            if source.field.type.swiftType == item.swiftType, source.field.isRequired {
                return .value("\(name): [\(source.expression)]")
            }
        }
        let from = self.name(of: source.field.type, among: content.structures, in: "Content")
        let nested = scopes.reversed().map { scope in
            self.name(of: field.type, among: scope.structures, scope.enumerations, in: scope.name)
        }
        let to = nested.first { $0 != field.type.swiftType } ?? field.type.swiftType
        guard from == to else {
            report(
                "'\(source.entry)' is of the type '\(from)', and '\(field.wireName)' of '\(to)'",
                of: source)
            return nil
        }
        guard field.isRequired, !source.field.isRequired, !field.type.isCollection else {
            return .value("\(name): \(source.expression)")
        }
        guard case .string = field.type else {
            report(
                "'\(field.wireName)' is required in the message and '\(source.entry)' is not in the content: only a text "
                    + "can be empty", of: source)
            return nil
        }
        return .value("\(name): \(source.expression) ?? \"\"")
    }

    /// A list of objects, made item by item.
    private mutating func items(
        of source: Source, from: String, to: String, within scopes: [Structure]
    ) -> [Argument]? {
        guard let origin = content.structures.first(where: { $0.name == from }), let item = type(to, within: scopes)
        else { return nil }
        let prefix = "\(source.entry)/"
        let entries = reference.map.filter { $0.property.value.hasPrefix(prefix) }
        let sources = entries.compactMap { property, path -> Source? in
            let name = String(property.value.dropFirst(prefix.count))
            guard let field = origin.fields.first(where: { $0.wireName == name }) else {
                report("the items of '\(source.entry)' have no property '\(name)'", at: property.place)
                return nil
            }
            return Source(
                entry: property.value, path: path.value.split(separator: "/"), field: field, expression: "$0.\(name)")
        }
        return arguments(of: item, within: scopes + [item], sources)
    }

    /// What tells a type from others of its name, where it stands within a structure.
    private func name(
        of type: FieldType, among structures: [Structure], _ enumerations: [Enumeration] = [], in owner: String
    ) -> String {
        let name = type.elementName
        let isWithin = structures.contains { $0.name == name } || enumerations.contains { $0.name == name }
        return isWithin ? "\(owner).\(name)" : type.swiftType
    }

    /// A type as it is named outside of the message.
    private func qualified(_ type: FieldType) -> FieldType {
        let nested = message.structures.map(\.name) + message.enumerations.map(\.name)
        return switch type {
        case .group(let name) where nested.contains(name): .group("\(message.name).\(name)")
        case .enumeration(let name, let isInteger) where nested.contains(name):
            .enumeration(name: "\(message.name).\(name)", isInteger: isInteger)
        case .list(let item, let form): .list(qualified(item), form)
        case .map(let value): .map(qualified(value))
        default: type
        }
    }

    private func type(_ name: String, within scopes: [Structure]) -> Structure? {
        scopes.reversed().lazy.compactMap { $0.structures.first { $0.name == name } }.first ?? types[name]
    }

    private mutating func report(_ message: String, of source: Source) {
        let entry = reference.map.first { $0.property.value == source.entry }
        report(message, at: entry?.path.place ?? reference.place)
    }

    private mutating func report(_ message: String, at place: Place) {
        diagnostics.append(Diagnostic(message, at: place))
    }
}

extension Field {
    /// The number of items of a list.
    fileprivate init(count list: Field) {
        self.init(
            wireName: list.wireName, aliases: [], swiftName: list.swiftName, type: .int, isRequired: true,
            documentation: [], isDeprecated: false, constants: [], prefixes: [], suffixName: nil, cdata: nil,
            isFlattenedInJSON: false)
    }
}
