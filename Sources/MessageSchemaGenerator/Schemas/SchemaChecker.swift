import CommandLineSupport

/// Finds the mistakes that show within one file: keywords that contradict each other, lack another, or say nothing.
struct SchemaChecker {
    private(set) var diagnostics: [Diagnostic] = []

    /// Where a schema stands, which decides what it may say.
    private enum Role { case field, item, mapValue, definition }

    mutating func check(_ document: SchemaDocument) {
        if document.isMessage { checkMessage(document) }
        checkRequired(document.root)
        for field in document.root.properties { check(field.schema, name: field.name, as: .field) }
        for definition in document.definitions { check(definition.schema, name: definition.name, as: .definition) }
    }

    /// Checks a schema and those within it.
    private mutating func check(_ schema: Schema, name: Located<String>, as role: Role) {
        guard !schema.isUnreadable else { return }
        checkRole(schema, role)
        if schema.has("$ref") {
            checkOthers(beside: "$ref", in: schema, allowed: Self.besideReference)
            return
        }
        checkDocumentation(schema, name: name, role)
        if schema.has("const") {
            checkOthers(beside: "const", in: schema, allowed: Self.besideConstant)
            checkConstant(schema)
            return
        }
        checkType(schema, name: name, role)
        checkNeeds(schema)
        if let cases = schema.cases { EnumerationChecker.check(cases.value, type: schema.type, into: &diagnostics) }
        checkRequired(schema)
        for field in schema.properties { check(field.schema, name: field.name, as: .field) }
        for item in schema.items { check(item, name: name, as: .item) }
        for value in schema.values { check(value, name: name, as: .mapValue) }
    }

    // MARK: Messages

    /// Where the file lies, and the keywords that belong to messages of one direction.
    private mutating func checkMessage(_ document: SchemaDocument) {
        let place = document.root.title?.place ?? document.root.opening
        if document.isForAllPlatforms {
            return report(
                "a message belongs to a platform: here lie definitions, to which the messages of platforms refer",
                at: place)
        }
        if document.folders.count > 2 {
            report(
                "a message lies in a folder of its platform, or in a folder of a channel: Platform/Event/Foo.json or "
                    + "Platform/Channel/Event/Foo.json", at: place)
        }
        if let channel = document.channel, !SwiftName.isTypeName(channel) {
            report(
                "the channel '\(channel)' names a union: write its folder in letters and digits, beginning with a capital",
                at: place)
        }
        let direction = Direction(folder: document.folder)
        if direction == .send {
            if document.facts.endpoint == nil, !document.root.has("x-endpoint") {
                report(
                    "a message in a folder 'Send' needs an 'x-endpoint': \"POST /cgi-bin/message/custom/send\"",
                    at: place)
            }
            if let json = document.facts.json { report("what is sent is JSON: remove 'x-wire'", at: json) }
        }
        for keyword in document.root.keywords {
            switch keyword.value {
            case "x-endpoint" where direction != .send, "x-response" where direction != .send:
                report("'\(keyword.value)' is for messages in a folder 'Send'", at: keyword.place)
            case "x-content" where direction == .inbound:
                report("'x-content' is for messages in a folder 'Reply' or 'Send'", at: keyword.place)
            case "x-answers" where direction != .reply:
                report("'x-answers' is for messages in a folder 'Reply'", at: keyword.place)
            case "x-encrypted" where document.facts.answers == nil:
                report(
                    "'x-encrypted' is for a reply that 'x-answers' gives to its events: remove it", at: keyword.place)
            default: break
            }
        }
    }

    // MARK: Where a keyword stands

    private static let besideReference = [
        "$ref", "$comment", "description", "deprecated", "xml", "x-aliases", "x-cdata", "x-json-flattened",
        "x-swift-name",
    ]
    private static let besideConstant = [
        "const", "$comment", "description", "deprecated", "type", "x-aliases", "x-const-aliases",
    ]
    private static let ofFieldsAlone = [
        "const", "pattern", "deprecated", "x-aliases", "x-const-aliases", "x-cdata", "x-json-flattened", "x-swift-name",
        "x-swift-suffix",
    ]

    private mutating func checkOthers(beside keyword: String, in schema: Schema, allowed: [String]) {
        for other in schema.keywords where !allowed.contains(other.value) {
            report("'\(other.value)' beside '\(keyword)' has no effect: remove it", at: other.place)
        }
        if schema.isWrapped, allowed.contains("xml") { reportWrapper(schema) }
    }

    private mutating func checkRole(_ schema: Schema, _ role: Role) {
        for keyword in schema.keywords {
            switch keyword.value {
            case "x-trailing" where role != .definition, "x-swift-protocol" where role != .definition:
                report("'\(keyword.value)' is for a header, a definition that 'allOf' names", at: keyword.place)
            case _ where role == .mapValue && Self.ofFieldsAlone.contains(keyword.value):
                report("'\(keyword.value)' is for a field, not for the values of a map", at: keyword.place)
            case "title" where role == .definition:
                report("a definition's type is named as the definition: remove 'title'", at: keyword.place)
            case _ where role == .item && Self.ofFieldsAlone.contains(keyword.value):
                report("'\(keyword.value)' is for a field, not for the items of a list", at: keyword.place)
            default: break
            }
        }
        if role != .item, let keyword = schema.keywords.first(where: { $0.value == "x-union" }) {
            report("'x-union' is for the items of a list: put one around it", at: keyword.place)
        }
        if let name = schema.xmlName, role != .item {
            report("the 'name' of 'xml' is for the items of a list: a field is named by its key", at: name.place)
        }
    }

    private mutating func checkDocumentation(_ schema: Schema, name: Located<String>, _ role: Role) {
        guard !schema.has("description"), !schema.has("const") else { return }
        switch role {
        case .field:
            report("the field '\(name.value)' needs a 'description': it becomes the documentation", at: name.place)
        case .definition:
            report("the definition '\(name.value)' needs a 'description': it becomes the documentation", at: name.place)
        case .item where schema.makesType, .mapValue where schema.makesType:
            report(
                "the \(role == .item ? "items" : "values") of '\(name.value)' need a 'description': it becomes the "
                    + "documentation of their type", at: schema.opening)
        case .item, .mapValue: break
        }
    }

    // MARK: What a keyword needs

    /// The types for which a keyword says something.
    private static let types: [String: [Schema.ValueType]] = [
        "properties": [.object], "additionalProperties": [.object], "required": [.object],
        "x-json-flattened": [.object], "x-trailing": [.object], "x-swift-protocol": [.object], "x-union": [.object],
        "items": [.array], "minItems": [.array], "maxItems": [.array], "x-separator": [.array], "pattern": [.string],
        "minLength": [.string], "maxLength": [.string], "minimum": [.integer, .number], "maximum": [.integer, .number],
        "enum": [.string, .integer], "oneOf": [.string, .integer], "x-cdata": [.string, .integer, .number, .boolean],
    ]

    private mutating func checkType(_ schema: Schema, name: Located<String>, _ role: Role) {
        guard let type = schema.type else {
            guard !schema.has("type"), !schema.has("enum"), !schema.has("oneOf") else { return }
            let needing = schema.keywords.filter { Self.types[$0.value] != nil }
            if needing.isEmpty { report("'\(name.value)' needs a 'type', a 'const' or a '$ref'", at: schema.opening) }
            for keyword in needing { reportNeed(keyword) }
            return
        }
        for keyword in schema.keywords where Self.types[keyword.value]?.contains(type.value) == false {
            if ["x-trailing", "x-swift-protocol"].contains(keyword.value), role != .definition { continue }
            reportNeed(keyword)
        }
        if schema.isWrapped, type.value != .array { reportWrapper(schema) }
        if let format = schema.format, format.value.type != type.value {
            report(
                "the format \"\(format.value.rawValue)\" is for \"type\": \(format.value.type.json), not "
                    + type.value.json, at: format.place)
        }
        switch type.value {
        case .integerOrString where !schema.has("format"):
            report("the type [\"integer\", \"string\"] needs the format \"message-id\"", at: type.place)
        case .array where !schema.has("items"):
            report("the list '\(name.value)' needs 'items': the schema of one item", at: type.place)
        case .object where !["properties", "additionalProperties", "x-union"].contains(where: schema.has):
            report(
                "the object '\(name.value)' needs 'properties', a '$ref' to a definition, or 'additionalProperties' where "
                    + "the sender chooses the keys", at: type.place)
        default: break
        }
    }

    private mutating func reportNeed(_ keyword: Located<String>) {
        let types = (Self.types[keyword.value] ?? []).map(\.json).joined(separator: " or ")
        report("'\(keyword.value)' needs \"type\": \(types)", at: keyword.place)
    }

    private mutating func reportWrapper(_ schema: Schema) {
        let place = schema.keywords.first { $0.value == "xml" }?.place ?? schema.opening
        report("\"nodeType\": \"element\" is for an array, whose wrapper it makes", at: place)
    }

    private mutating func checkNeeds(_ schema: Schema) {
        for keyword in schema.keywords {
            switch keyword.value {
            case _ where schema.cases != nil && ["pattern", "x-swift-suffix", "format"].contains(keyword.value):
                report(
                    "'\(keyword.value)' beside the values of an enumeration has no effect: remove it", at: keyword.place
                )
            case "x-swift-suffix" where !schema.has("pattern"):
                report(
                    "'x-swift-suffix' names what follows the beginning that 'pattern' states: add one",
                    at: keyword.place)
            case "additionalProperties" where schema.has("properties") || schema.has("required"):
                report(
                    "an object has fields of its own or is a map, whose keys the sender chooses: keep 'properties' or "
                        + "'additionalProperties'", at: keyword.place)
            case "x-json-flattened" where schema.has("additionalProperties"):
                report("'x-json-flattened' is for an object that holds fields", at: keyword.place)
            case "properties" where schema.has("x-union"), "additionalProperties" where schema.has("x-union"),
                "required" where schema.has("x-union"), "title" where schema.has("x-union"):
                report("'\(keyword.value)' beside 'x-union' has no effect: remove it", at: keyword.place)
            case "x-const-aliases": report("'x-const-aliases' needs a 'const'", at: keyword.place)
            case "oneOf" where schema.has("enum"):
                report("'enum' and 'oneOf' both list the values: keep one of them", at: keyword.place)
            case "title" where schema.cases == nil && schema.type != nil && schema.type?.value != .object:
                report("'title' names the type that an object or an enumeration makes: remove it", at: keyword.place)
            default: break
            }
        }
    }

    private mutating func checkConstant(_ schema: Schema) {
        guard schema.constant != nil, let type = schema.type else { return }
        let isInteger = schema.hasIntegerConstant
        guard type.value == (isInteger ? .integer : .string) else {
            report("the 'const' is \(isInteger ? "an integer" : "a string"), the 'type' is another", at: type.place)
            return
        }
    }

    private mutating func checkRequired(_ schema: Schema) {
        let names = Set(schema.properties.map(\.name.value))
        // Where there are no properties at all, that is the mistake.
        guard schema.has("properties") || schema.has("$ref") else { return }
        for required in schema.required where !names.contains(required.value) {
            let remedy = nearest(to: required.value, among: names).map { "; did you mean \"\($0)\"?" } ?? ""
            report("'required' names \"\(required.value)\", which is no property here\(remedy)", at: required.place)
        }
    }

    private mutating func report(_ message: String, at place: Place) {
        diagnostics.append(Diagnostic(message, at: place))
    }
}

extension Schema {
    /// The bracket with which the schema begins.
    fileprivate var opening: Place { Place(place.file, from: place.offset, to: place.offset + 1) }
}

extension Schema.ValueType {
    /// The type as a schema writes it.
    fileprivate var json: String { self == .integerOrString ? "[\"integer\", \"string\"]" : "\"\(rawValue)\"" }
}
