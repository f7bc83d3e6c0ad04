extension ModelPlanner {
    // MARK: Structures

    mutating func structure(_ schema: Schema, name: String, in document: SchemaDocument) -> Structure {
        scopes.append(Scope())
        let fields = fields(of: schema, in: document)
        checkCount(fields, of: Located(name, schema.type?.place ?? schema.place))
        let scope = scopes.removeLast()
        return Structure(
            name: name, documentation: documentation(schema), isDeprecated: schema.isDeprecated, fields: fields,
            structures: scope.structures, enumerations: scope.enumerations)
    }

    mutating func fields(of schema: Schema, in document: SchemaDocument) -> [Field] {
        let required = Set(schema.required.map(\.value))
        let fields = schema.properties.compactMap { property in
            field(property, isRequired: required.contains(property.name.value), in: document)
        }
        var names = NameChecker(comparesParts: false)
        let places = schema.places
        names.add(fields) { places[$0] ?? schema.place }
        diagnostics += names.diagnostics
        return fields
    }

    /// The decoder keeps a bit for each field.
    mutating func checkCount(_ fields: [Field], of name: Located<String>) {
        guard fields.count > 128 else { return }
        report(
            "'\(name.value)' has \(fields.count) fields, and a type may have 128: use objects within", at: name.place)
    }

    private mutating func field(_ property: Property, isRequired: Bool, in document: SchemaDocument) -> Field? {
        guard let resolved = resolve(property.schema, in: document) else { return nil }
        let schema = resolved.schema
        let wireName = property.name.value
        if let constant = schema.constant { return constantField(property, schema: schema, constant: constant) }
        let swiftName = schema.swiftName?.value ?? SwiftName.property(wireName)
        if SwiftName.isReservedProperty(swiftName)
            || (!SwiftName.isMemberName(swiftName) && SwiftName.isWireName(wireName))
        {
            report(
                "'\(wireName)' would be the Swift property '\(swiftName)', "
                    + (SwiftName.isReservedProperty(swiftName)
                        ? "a word of the language or of this library" : "which is no name")
                    + ": name it with 'x-swift-name'", at: property.name.place)
        }
        guard let type = type(schema, named: wireName, definition: resolved.definition, in: resolved.document) else {
            return nil
        }
        if let prefixes = schema.prefixes {
            checkDiscriminator(prefixes.value, without: "‖␣\"\\", at: prefixes.place)
            if !isRequired {
                report(
                    "the 'pattern' of '\(wireName)' tells the message from others, so the field must be in 'required'",
                    at: prefixes.place)
            }
        }
        if schema.isFlattenedInJSON, property.schema.reference != nil, !type.isGroup {
            report("'x-json-flattened' is for an object that holds fields", at: property.name.place)
        }
        return Field(
            wireName: wireName, aliases: schema.aliases.map(\.value), swiftName: swiftName, type: type,
            isRequired: isRequired, documentation: fieldDocumentation(schema, wireName: wireName),
            isDeprecated: schema.isDeprecated, constants: [], prefixes: schema.prefixes?.value ?? [],
            suffixName: schema.suffixName?.value, cdata: schema.cdata, isFlattenedInJSON: schema.isFlattenedInJSON,
            namesInJSON: schema.isFlattenedInJSON ? names(within: resolved) : [], maximumCount: schema.maximumCount,
            conditions: isRequired ? conditions(within: resolved, at: wireName) : [])
    }

    /// The names and other spellings of an object's fields, and of those whose place they have in JSON.
    private func names(within object: Resolved) -> [String] {
        object.schema.properties.flatMap { property -> [String] in
            guard let resolved = resolve(property.schema, in: object.document) else { return [] }
            let names = [property.name.value] + resolved.schema.aliases.map(\.value)
            return names + (resolved.schema.isFlattenedInJSON ? self.names(within: resolved) : [])
        }
    }

    /// The fields of an object that tell a message from others, and those of objects within that it must have.
    private func conditions(within object: Resolved, at path: String) -> [Condition] {
        let required = Set(object.schema.required.map(\.value))
        return object.schema.properties.flatMap { property -> [Condition] in
            guard let resolved = resolve(property.schema, in: object.document) else { return [] }
            let name = "\(path)/\(property.name.value)"
            if let constant = resolved.schema.constant {
                let values = ([constant] + resolved.schema.constantAliases).map(\.value)
                return [Condition(name: name, values: values, isPrefix: false)]
            }
            guard required.contains(property.name.value) else { return [] }
            if let prefixes = resolved.schema.prefixes {
                return [Condition(name: name, values: prefixes.value, isPrefix: true)]
            }
            return conditions(within: resolved, at: name)
        }
    }

    private mutating func constantField(_ property: Property, schema: Schema, constant: Located<String>) -> Field {
        let constants = [constant] + schema.constantAliases
        checkDiscriminator(constants.map(\.value), without: "‖␣\"\\|", allowsInnerBlanks: true, at: constant.place)
        return Field(
            wireName: property.name.value, aliases: schema.aliases.map(\.value), swiftName: nil, type: .constant,
            isRequired: true, documentation: [], isDeprecated: false, constants: constants.map(\.value),
            hasIntegerConstant: schema.hasIntegerConstant, prefixes: [],
            suffixName: nil, cdata: schema.cdata, isFlattenedInJSON: false)
    }

    /// A value with blanks at its ends or nothing in it never arrives: texts lose the blanks at their ends.
    ///
    /// - Parameters:
    ///   - signs: Those that have a meaning in the generated tables.
    ///   - allowsInnerBlanks: Whether spaces may stand between other characters.
    mutating func checkDiscriminator(
        _ values: [String], without signs: String, allowsInnerBlanks: Bool = false, at place: Place
    ) {
        for value in values {
            var text = value
            if allowsInnerBlanks, text.first != " ", text.last != " " { text.removeAll { $0 == " " } }
            if text.isEmpty || text.contains(where: \.isWhitespace) {
                report(
                    "the value \"\(value)\" can never match: a value that tells messages apart has at least one "
                        + "character and no blanks\(allowsInnerBlanks ? " at its ends" : "")", at: place)
            } else if value.unicodeScalars.contains(where: isControl) {
                report("a value that tells messages apart has no control characters", at: place)
            } else if let sign = value.unicodeScalars.first(where: { signs.unicodeScalars.contains($0) }) {
                // By scalars: with a combining mark behind it a sign is another character, and means the same.
                report("a value that tells messages apart has no '\(sign)'", at: place)
            }
        }
        if Set(values.map { $0.lowercased() }).count < values.count {
            report("two of the values that tell the message from others are the same but for letter case", at: place)
        }
    }

    private func fieldDocumentation(_ schema: Schema, wireName: String) -> [String] {
        var text = documentation(schema)
        var facts = "Wire name: `\(wireName)`."
        if !schema.bounds.isEmpty { facts += " Allowed: \(schema.bounds.joined(separator: ", "))." }
        text += ["", facts]
        return text
    }

    // MARK: References

    /// A schema with its reference followed: the keywords beside `$ref` win.
    struct Resolved {
        var schema: Schema
        let document: SchemaDocument
        let definition: Catalogue.Definition?
    }

    /// Follows the reference of a schema; `nil` where it leads nowhere, which has been reported.
    func resolve(_ schema: Schema, in document: SchemaDocument) -> Resolved? {
        guard let reference = schema.reference else {
            return Resolved(schema: schema, document: document, definition: nil)
        }
        guard !circular.contains(reference.place),
            let definition = try? catalogue.definition(of: reference.value, from: document),
            var resolved = resolve(definition.property.schema, in: definition.document)
        else { return nil }
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
}
