extension ModelPlanner {
    /// The type of a value; `nil` where it has none, which has been reported.
    mutating func type(
        _ schema: Schema, named wireName: String, definition: Catalogue.Definition?, in document: SchemaDocument
    ) -> FieldType? {
        if schema.cases != nil { return enumerationType(schema, named: wireName, definition: definition) }
        switch schema.type?.value {
        case nil: return nil
        case .string: return .string
        case .number: return .double
        case .boolean: return .boolean
        case .integerOrString: return .messageID
        case .integer:
            return switch schema.format?.value {
            case .int64: .int64
            case .int32: .int32
            case .flag: .flag
            case .unixTime: .time
            default: .int
            }
        case .array: return listType(schema, named: wireName, in: document)
        case .object where schema.has("additionalProperties"): return mapType(schema, named: wireName, in: document)
        case .object where schema.has("x-union"): return unionType(schema, in: document)
        case .object: return groupType(schema, named: wireName, definition: definition, in: document)
        }
    }

    private mutating func mapType(_ schema: Schema, named wireName: String, in document: SchemaDocument) -> FieldType? {
        guard let values = schema.values.first, let resolved = resolve(values, in: document),
            !isOfFieldAlone(resolved, values.reference, what: "the values of a map"),
            let value = type(
                resolved.schema, named: wireName, definition: resolved.definition, in: resolved.document)
        else { return nil }
        let place = values.reference?.place ?? values.type?.place ?? values.place
        if value.isCollection || value.isTruth {
            report("the values of a map are texts, numbers or objects: put an object between them", at: place)
            return nil
        }
        return .map(value)
    }

    /// Whether a reference leads to a value that tells messages apart, which is reported.
    private mutating func isOfFieldAlone(
        _ resolved: Resolved, _ reference: Located<String>?, what: String
    ) -> Bool {
        guard let reference else { return false }
        let keyword = resolved.schema.constant != nil ? "const" : resolved.schema.prefixes != nil ? "pattern" : nil
        guard let keyword else { return false }
        report("'\(reference.value)' has a '\(keyword)', which is for a field, not for \(what)", at: reference.place)
        return true
    }

    private mutating func listType(_ schema: Schema, named wireName: String, in document: SchemaDocument) -> FieldType?
    {
        guard let items = schema.items.first, let resolved = resolve(items, in: document),
            !isOfFieldAlone(resolved, items.reference, what: "the items of a list")
        else { return nil }
        let itemName = resolved.schema.xmlName
        guard
            let item = type(
                resolved.schema, named: itemName?.value ?? wireName, definition: resolved.definition,
                in: resolved.document)
        else { return nil }
        let place = items.reference?.place ?? items.type?.place ?? items.place
        if item.isCollection {
            report("a list of lists or maps has no form on the wire: put an object between them", at: place)
            return nil
        }
        if item.isTruth {
            report("a list holds texts, numbers or objects, not booleans or flags", at: place)
            return nil
        }
        if let separator = schema.separator {
            if schema.isWrapped || itemName != nil || item.isGroup || item.isUnion {
                report(
                    "'x-separator' puts the items into one text: they are texts or numbers, and need no 'xml'",
                    at: separator.place)
            }
            return .list(item, .separated(by: separator.value))
        }
        guard schema.isWrapped else {
            if let itemName, !schema.has("xml") {
                report(
                    "the 'name' of items needs a wrapper around them, \"xml\": { \"nodeType\": \"element\" } on the array: "
                        + "without it they are named '\(wireName)'", at: itemName.place)
            }
            return .list(item, .siblings)
        }
        guard let itemName else {
            // Where there is an 'xml' without a name, that has been reported.
            guard !items.has("xml") else { return nil }
            report("the items within '\(wireName)' need a name: \"xml\": { \"name\": \"item\" }", at: place)
            return nil
        }
        return .list(item, .wrapped(item: itemName.value))
    }

    private mutating func groupType(
        _ schema: Schema, named wireName: String, definition: Catalogue.Definition?, in document: SchemaDocument
    ) -> FieldType? {
        if let definition {
            return .group(
                referredType(definition) { planner, schema, name in
                    let structure = planner.structure(schema, name: name, in: definition.document)
                    planner.scopes[0].structures.append(structure)
                })
        }
        guard !schema.properties.isEmpty else { return nil }
        let name = claimName(of: schema, named: wireName)
        let structure = structure(schema, name: name, in: document)
        scopes[scopes.count - 1].structures.append(structure)
        return .group(name)
    }

    /// The union of what WeChat sends in the channel that a schema lies in.
    private mutating func unionType(_ schema: Schema, in document: SchemaDocument) -> FieldType? {
        guard let place = schema.union else { return nil }
        let channel = catalogue.channel(of: document)
        guard catalogue.messages.contains(where: { $0.channel == channel && Direction(folder: $0.folder) == .inbound })
        else {
            report("\(channel.map { "'\($0)'" } ?? "the platform") has no messages that WeChat sends", at: place)
            return nil
        }
        return .union(Direction.inbound.unionName(channel: channel))
    }

    private mutating func enumerationType(_ schema: Schema, named wireName: String, definition: Catalogue.Definition?)
        -> FieldType?
    {
        let isInteger = schema.cases?.value.first?.isInteger ?? false
        if let definition {
            let name = referredType(definition) { planner, schema, name in
                planner.scopes[0].enumerations.append(planner.enumeration(schema, name: name))
            }
            return .enumeration(name: name, isInteger: isInteger)
        }
        let name = claimName(of: schema, named: wireName)
        scopes[scopes.count - 1].enumerations.append(enumeration(schema, name: name))
        return .enumeration(name: name, isInteger: isInteger)
    }

    func enumeration(_ schema: Schema, name: String) -> Enumeration {
        let cases = schema.cases?.value ?? []
        return Enumeration(
            name: name, documentation: documentation(schema), isInteger: cases.first?.isInteger ?? false,
            cases: cases.map { value in
                Enumeration.Case(
                    name: value.caseName, value: value.value.value,
                    documentation: lines(value.description ?? "`\(value.value.value)`."),
                    isDeprecated: value.isDeprecated)
            })
    }

    // MARK: Names

    /// The Swift type of the answer to what is sent.
    mutating func responseType(_ reference: Located<String>, from document: SchemaDocument) -> String? {
        guard let definition = object(reference, from: document, what: "an answer") else { return nil }
        return referredType(definition) { _, _, _ in }
    }

    /// The Swift type of a definition: of the module where the file holds definitions alone, of the message else.
    private mutating func referredType(
        _ definition: Catalogue.Definition, plan: (inout ModelPlanner, Schema, String) -> Void
    ) -> String {
        let name = definition.property.name
        let isKnown = scopes[0].names[name.value] == name.place
        if !isKnown { claim(name.value, at: name.place, inScope: 0) }
        if !definition.document.isMessage {
            sharedTypes[definition.key] = definition
        } else if !isKnown {
            plan(&self, definition.property.schema, name.value)
        }
        return name.value
    }

    /// The name of the type made for a schema where it stands.
    private mutating func claimName(of schema: Schema, named wireName: String) -> String {
        let name = schema.title?.value ?? SwiftName.type(wireName)
        let place = schema.title?.place ?? schema.type?.place ?? schema.place
        if !SwiftName.isTypeName(name) || SwiftName.isReservedType(name) {
            report("the type of '\(wireName)' would be '\(name)', which cannot be: name it with 'title'", at: place)
        }
        claim(name, at: place, inScope: scopes.count - 1)
        return name
    }

    /// Takes a name for a type that is nested, or one that a nested type must not hide.
    private mutating func claim(_ name: String, at place: Place, inScope index: Int) {
        if let earlier = scopes.lazy.compactMap({ $0.names[name] }).first {
            report(
                "two types of this message would be named '\(name)': give one of them another name", at: place,
                notes: [Diagnostic.Note(message: "the other is here", place: earlier)])
        }
        scopes[index].names[name] = place
    }
}
