import CommandLineSupport
import WeChatJSON

/// Reads a file into a ``SchemaDocument``; says what it does not understand.
struct SchemaReader {
    private let file: SourceFile
    private(set) var diagnostics: [Diagnostic] = []

    init(file: SourceFile) { self.file = file }

    private static let messageKeywords = [
        "$schema", "$comment", "$ref", "title", "description", "deprecated", "type", "allOf", "properties", "required",
        "$defs", "x-wire", "x-endpoint", "x-response", "x-answers", "x-encrypted", "x-content",
        "x-swift-case",
    ]
    private static let contentKeywords = [
        "$schema", "$comment", "$ref", "title", "description", "properties", "required",
    ]
    private static let definitionsKeywords = ["$schema", "$comment", "description", "$defs"]
    private static let valueKeywords = [
        "$comment", "$ref", "title", "description", "deprecated", "type", "format", "const", "pattern", "enum", "oneOf",
        "properties", "additionalProperties", "required", "items", "minimum", "maximum", "minLength", "maxLength",
        "minItems", "maxItems",
        "xml", "x-aliases", "x-const-aliases", "x-cdata", "x-trailing", "x-separator", "x-json-flattened",
        "x-swift-name", "x-swift-protocol", "x-swift-suffix", "x-union",
    ]
    private static let caseKeywords = ["const", "title", "description", "deprecated", "$comment"]

    // MARK: Documents

    mutating func read() -> SchemaDocument? {
        let root: JSONNode
        do throws(JSONError) { root = try JSONNode(parsing: file.bytes, limits: JSONLimits(bytes: 16 << 20)) } catch {
            report("this is no JSON: \(error.rule)", at: Place(file, from: error.offset, to: error.offset + 1))
            return nil
        }
        guard let members = object(root, "a schema") else { return nil }
        var schema = Schema(place: place(root))
        var definitions: [Property] = []
        var facts = SchemaDocument.Facts()
        let isDefinitions = !members.contains { $0.name == "title" || $0.name == "properties" }
        let isContent = !isDefinitions && file.folders.last == "Content"
        let what = isDefinitions ? "definitions" : isContent ? "a content" : "a message"
        let keywords =
            isDefinitions ? Self.definitionsKeywords : isContent ? Self.contentKeywords : Self.messageKeywords
        for member in members where known(member, among: keywords, of: what) {
            schema.keywords.append(Located(member.name, namePlace(member)))
            switch member.name {
            case "$schema": _ = string(member)
            case "allOf": facts.bases = bases(member)
            case "$defs": definitions = self.definitions(member)
            case "x-wire": facts.json = wire(member)
            case "x-endpoint": facts.endpoint = endpoint(member)
            case "x-response": facts.response = reference(member.node, "a reference to the answer's structure")
            case "x-answers": facts.answers = Located(nonEmptyStrings(member), namePlace(member))
            case "x-encrypted": facts.clear = clear(member)
            case "x-content": facts.content = content(member)
            case "x-swift-case": facts.caseName = swiftMemberName(member)
            case "type": objectType(member)
            default: read(member, into: &schema)
            }
        }
        if !isDefinitions {
            // Shared properties come with a description.
            let own = schema.has("$ref") ? [] : ["description", "properties"]
            demand(["$schema", "title"] + own, in: members, of: root, what: what)
        } else {
            demand(["$schema", "$defs"], in: members, of: root, what: "a file of definitions")
        }
        return SchemaDocument(
            file: file, root: schema, isMessage: !isDefinitions && !isContent, definitions: definitions, facts: facts)
    }

    /// A message is an object, whether it says so or not.
    private mutating func objectType(_ member: JSONNode.Member) {
        guard let type = string(member), type.value != "object" else { return }
        report("a message is an object: remove 'type', or make it \"object\"", at: type.place)
    }

    private mutating func bases(_ member: JSONNode.Member) -> [Located<String>] {
        guard case .array(let items) = member.node.value else {
            reportType(member, "an array of references to headers")
            return []
        }
        if items.isEmpty { report("'allOf' names no header: remove it", at: place(member.node)) }
        return items.compactMap { reference($0, "a reference to a header") }
    }

    /// An object that holds a reference and nothing else.
    private mutating func reference(_ node: JSONNode, _ what: String) -> Located<String>? {
        guard let members = object(node, what) else { return nil }
        var result: Located<String>?
        for member in members where known(member, among: ["$ref"], of: what) { result = string(member) }
        if members.isEmpty { report("this needs a '$ref': it is \(what)", at: place(node)) }
        return result
    }

    private mutating func content(_ member: JSONNode.Member) -> ContentReference? {
        guard let members = object(member.node, "a content and where it lies") else { return nil }
        var content = ContentReference(place: namePlace(member))
        for member in members where known(member, among: ["$ref", "map"], of: "'x-content'") {
            if member.name == "$ref" {
                content.file = string(member)
            } else {
                for entry in object(member.node, "paths by the content's properties") ?? [] {
                    guard let path = string(entry) else { continue }
                    content.map.append((Located(entry.name, namePlace(entry)), path))
                }
            }
        }
        demand(["$ref", "map"], in: members, of: member.node, what: "'x-content'")
        return content
    }

    private mutating func wire(_ member: JSONNode.Member) -> Place? {
        guard let text = string(member) else { return nil }
        if text.value != "json" {
            report("the only 'x-wire' is \"json\": without it a message that is not sent is XML", at: text.place)
        }
        return namePlace(member)
    }

    private mutating func union(_ member: JSONNode.Member) -> Place? {
        guard let text = string(member) else { return nil }
        if text.value != "inbound" {
            report(
                "the only 'x-union' is \"inbound\": nothing within a reply, or in what is sent, need tell its kind",
                at: text.place)
        }
        return text.place
    }

    private mutating func clear(_ member: JSONNode.Member) -> Place {
        if case .boolean(false) = member.node.value {
        } else {
            report(
                "the only 'x-encrypted' is false: without it a reply is encrypted as the push was",
                at: place(member.node))
        }
        return namePlace(member)
    }

    private mutating func endpoint(_ member: JSONNode.Member) -> Located<String>? {
        guard let text = string(member) else { return nil }
        guard SwiftName.isEndpoint(text.value) else {
            report(
                "an endpoint is the method, a blank and the path: \"POST /cgi-bin/message/custom/send\", or "
                    + "\"POST {response_url}\" where the address comes with a push", at: text.place)
            return nil
        }
        return text
    }

    private mutating func definitions(_ member: JSONNode.Member) -> [Property] {
        guard let members = object(member.node, "definitions by their names") else { return [] }
        return members.map { definition in
            let name = Located(definition.name, namePlace(definition))
            if !SwiftName.isTypeName(definition.name) {
                report(
                    "the name of a definition becomes a Swift type: write it in letters and digits, beginning with a "
                        + "capital", at: name.place)
            }
            return Property(name: name, schema: value(definition.node))
        }
    }

    private mutating func demand(_ keywords: [String], in members: [JSONNode.Member], of node: JSONNode, what: String) {
        for keyword in keywords where !members.contains(where: { $0.name == keyword }) {
            report("\(what) needs the keyword '\(keyword)'", at: Place(file, from: node.offset, to: node.offset + 1))
        }
    }

    // MARK: Values

    private mutating func value(_ node: JSONNode) -> Schema {
        var schema = Schema(place: place(node))
        guard let members = object(node, "a schema") else {
            schema.isUnreadable = true
            return schema
        }
        for member in members {
            guard known(member, among: Self.valueKeywords, of: "a value") else {
                // What is misspelt is not missing.
                let meant = nearest(to: member.name, among: Self.valueKeywords)
                schema.keywords += meant.map { [Located($0, namePlace(member))] } ?? []
                continue
            }
            schema.keywords.append(Located(member.name, namePlace(member)))
            if case .object(let fields) = member.node.value, fields.isEmpty,
                ["properties", "xml"].contains(member.name)
            {
                report("'\(member.name)' is empty: remove it", at: place(member.node))
            }
            read(member, into: &schema)
        }
        return schema
    }

    /// Reads one keyword.
    private mutating func read(_ member: JSONNode.Member, into schema: inout Schema) {
        switch member.name {
        case "$ref": schema.reference = string(member)
        case "title": schema.title = typeName(member)
        case "description": schema.description = sentence(member)
        case "deprecated": schema.isDeprecated = boolean(member) ?? false
        case "type": schema.type = type(member)
        case "format": schema.format = choice(member, of: Schema.Format.self, what: "format")
        case "const": schema.constant = constant(member)
        case "pattern": schema.prefixes = prefixes(member)
        case "enum": schema.cases = enumeration(member)
        case "oneOf": schema.cases = documentedCases(member)
        case "properties": schema.properties = properties(member)
        case "required": schema.required = strings(member)
        case "items": schema.items = [value(member.node)]
        case "additionalProperties": schema.values = [value(member.node)]
        case "xml": xml(member, into: &schema)
        case "x-aliases": schema.aliases = aliases(member)
        case "x-const-aliases": schema.constantAliases = nonEmptyStrings(member)
        case "x-cdata": schema.cdata = boolean(member)
        case "x-trailing": schema.isTrailing = boolean(member) ?? false
        case "x-separator": schema.separator = separator(member)
        case "x-json-flattened": schema.isFlattenedInJSON = boolean(member) ?? false
        case "x-swift-name": schema.swiftName = swiftMemberName(member)
        case "x-swift-protocol":
            schema.headerProtocol = choice(member, of: Header.Refined.self, what: "protocol")
        case "x-swift-suffix": schema.suffixName = swiftMemberName(member)
        case "x-union": schema.union = union(member)
        case "$comment": _ = string(member)
        default:
            if member.name == "maxItems", case .number(let number) = member.node.value {
                schema.maximumCount = Int(number)
            }
            if let bound = bound(member) { schema.bounds.append(bound) }
        }
    }

    private mutating func properties(_ member: JSONNode.Member) -> [Property] {
        guard let members = object(member.node, "fields by their names") else { return [] }
        return members.map { field in
            let name = Located(field.name, namePlace(field))
            checkWireName(name)
            return Property(name: name, schema: value(field.node))
        }
    }

    private mutating func type(_ member: JSONNode.Member) -> Located<Schema.ValueType>? {
        if case .array(let items) = member.node.value {
            let names = items.compactMap { item in if case .string(let name) = item.value { name } else { nil } }
            if names == ["integer", "string"] { return Located(.integerOrString, place(member.node)) }
            report("the only list of types that is known is [\"integer\", \"string\"], for IDs", at: place(member.node))
            return nil
        }
        guard let type = choice(member, of: Schema.ValueType.self, what: "type") else { return nil }
        return type
    }

    private mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
        _ member: JSONNode.Member, of type: Choice.Type, what: String
    ) -> Located<Choice>? where Choice.RawValue == String {
        guard let text = string(member) else { return nil }
        let names = type.allCases.map(\.rawValue).filter { !$0.contains(" ") }
        if names.contains(text.value), let choice = Choice(rawValue: text.value) { return Located(choice, text.place) }
        let remedy =
            nearest(to: text.value, among: names).map { "; did you mean \"\($0)\"?" }
            ?? "; it must be one of \(names.joined(separator: ", "))"
        report("unknown \(what) \"\(text.value)\"\(remedy)", at: text.place)
        return nil
    }

    private mutating func constant(_ member: JSONNode.Member) -> Located<String>? {
        switch member.node.value {
        case .string(let text): return Located(text, place(member.node))
        case .number(let text) where isInteger(text): return Located(text, place(member.node))
        default:
            reportType(member, "a string or an integer of 64 bits")
            return nil
        }
    }

    /// Whether a number is written as an integer of 64 bits: the text on the wire is compared with it.
    private func isInteger(_ text: String) -> Bool { text != "-0" && Int64(text) != nil }

    /// Reads `^`, literal text, and at most one group of alternatives, into the beginnings they stand for.
    private mutating func prefixes(_ member: JSONNode.Member) -> Located<[String]>? {
        guard let text = string(member) else { return nil }
        guard let prefixes = PatternReader.prefixes(of: text.value) else {
            report(
                "a pattern must be '^' and the literal beginning of the value, in which one group '(a|b)' may stand; "
                    + "write other characters of regular expressions with a backslash", at: text.place)
            return nil
        }
        return Located(prefixes, text.place)
    }

    private mutating func enumeration(_ member: JSONNode.Member) -> Located<[Schema.EnumCase]>? {
        guard case .array(let items) = member.node.value else {
            reportType(member, "an array of strings or integers")
            return nil
        }
        if items.isEmpty { report("an enumeration needs at least one value", at: place(member.node)) }
        let cases = items.compactMap { item -> Schema.EnumCase? in
            switch item.value {
            case .string(let text): return Schema.EnumCase(value: Located(text, place(item)), isInteger: false)
            case .number(let text) where isInteger(text):
                return Schema.EnumCase(value: Located(text, place(item)), isInteger: true)
            default:
                report("a value of an enumeration must be a string or an integer of 64 bits", at: place(item))
                return nil
            }
        }
        return Located(cases, namePlace(member))
    }

    private mutating func documentedCases(_ member: JSONNode.Member) -> Located<[Schema.EnumCase]>? {
        guard case .array(let items) = member.node.value else {
            reportType(member, "an array of objects with 'const', 'title' and 'description'")
            return nil
        }
        if items.isEmpty { report("an enumeration needs at least one value", at: place(member.node)) }
        let cases = items.compactMap { item -> Schema.EnumCase? in
            guard let members = object(item, "a value with 'const', 'title' and 'description'") else { return nil }
            var result: Schema.EnumCase?
            for member in members where member.name == "const" {
                guard let value = constant(member) else { continue }
                let isInteger = if case .number = member.node.value { true } else { false }
                result = Schema.EnumCase(value: value, isInteger: isInteger)
            }
            for member in members where known(member, among: Self.caseKeywords, of: "a value of an enumeration") {
                switch member.name {
                case "title": result?.title = swiftMemberName(member)
                case "description": result?.description = sentence(member)
                case "deprecated": result?.isDeprecated = boolean(member) ?? false
                default: break
                }
            }
            demand(["const", "title", "description"], in: members, of: item, what: "a value of an enumeration")
            return result
        }
        return Located(cases, namePlace(member))
    }

    private mutating func xml(_ member: JSONNode.Member, into schema: inout Schema) {
        guard let members = object(member.node, "'nodeType' or 'name'") else { return }
        for member in members where known(member, among: ["nodeType", "name"], of: "'xml'") {
            guard let text = string(member) else { continue }
            if member.name == "name" {
                checkWireName(text)
                schema.xmlName = text
            } else if text.value == "element" {
                schema.isWrapped = true
            } else {
                report("the only 'nodeType' that is known is \"element\"", at: text.place)
            }
        }
    }

    private mutating func separator(_ member: JSONNode.Member) -> Located<String>? {
        guard let text = string(member) else { return nil }
        guard text.value.unicodeScalars.count == 1 else {
            report("a separator is one character", at: text.place)
            return nil
        }
        return text
    }

    private mutating func bound(_ member: JSONNode.Member) -> String? {
        guard case .number(let number) = member.node.value else {
            reportType(member, "a number")
            return nil
        }
        guard ["minimum", "maximum"].contains(member.name) || Int64(number).map({ $0 >= 0 }) == true else {
            reportType(member, "an integer from 0")
            return nil
        }
        return switch member.name {
        case "minimum": "at least \(number)"
        case "maximum": "at most \(number)"
        case "minLength": "at least \(number) characters"
        case "maxLength": "at most \(number) characters"
        case "minItems": "at least \(number) items"
        case "maxItems": "at most \(number) items"
        default: nil
        }
    }

    // MARK: Names and texts

    private mutating func typeName(_ member: JSONNode.Member) -> Located<String>? {
        guard let text = string(member) else { return nil }
        guard SwiftName.isTypeName(text.value) else {
            report(
                "'\(text.value)' is no name of a Swift type: write it in letters and digits, beginning with a capital",
                at: text.place)
            return nil
        }
        return text
    }

    private mutating func swiftMemberName(_ member: JSONNode.Member) -> Located<String>? {
        guard let text = string(member) else { return nil }
        guard SwiftName.isMemberName(text.value) else {
            report(
                "'\(text.value)' is no name of a Swift property or case: write it in letters and digits, beginning "
                    + "with a small letter", at: text.place)
            return nil
        }
        guard !SwiftName.isReserved(text.value) else {
            report("'\(text.value)' is a word of the Swift language or of this library: choose another", at: text.place)
            return nil
        }
        return text
    }

    private mutating func sentence(_ member: JSONNode.Member) -> String? {
        guard let text = string(member) else { return nil }
        guard text.value.contains(where: { !$0.isWhitespace }) else {
            report("the description is empty: say in a sentence what this is", at: text.place)
            return nil
        }
        // A line end of another kind would end the comment that the text becomes.
        guard text.value.unicodeScalars.allSatisfy({ $0 == "\n" || !isControl($0) }) else {
            report("a description has no control characters but line feeds", at: text.place)
            return nil
        }
        return text.value
    }

    private mutating func string(_ member: JSONNode.Member) -> Located<String>? {
        guard case .string(let text) = member.node.value else {
            reportType(member, "a string")
            return nil
        }
        return Located(text, place(member.node))
    }

    private mutating func boolean(_ member: JSONNode.Member) -> Bool? {
        guard case .boolean(let value) = member.node.value else {
            reportType(member, "true or false")
            return nil
        }
        return value
    }

    private mutating func strings(_ member: JSONNode.Member) -> [Located<String>] {
        guard case .array(let items) = member.node.value else {
            reportType(member, "an array of strings")
            return []
        }
        var seen: Set<String> = []
        return items.compactMap { item in
            guard case .string(let text) = item.value else {
                report("expected a string in '\(member.name)'", at: place(item))
                return nil
            }
            if !seen.insert(text).inserted { report("\"\(text)\" is named twice", at: place(item)) }
            return Located(text, place(item))
        }
    }

    private mutating func nonEmptyStrings(_ member: JSONNode.Member) -> [Located<String>] {
        if case .array(let items) = member.node.value, items.isEmpty {
            report("'\(member.name)' is empty: remove it", at: place(member.node))
        }
        return strings(member)
    }

    private mutating func aliases(_ member: JSONNode.Member) -> [Located<String>] {
        let aliases = nonEmptyStrings(member)
        for alias in aliases { checkWireName(alias) }
        return aliases
    }

    private mutating func checkWireName(_ name: Located<String>) {
        guard !SwiftName.isWireName(name.value) else { return }
        report(
            "'\(name.value)' is no name of an element: it must begin with a letter or '_' and go on with letters, "
                + "digits, '_', '-' and '.'", at: name.place)
    }

    // MARK: Objects and places

    /// The members of an object, those of a name that is already there reported and left out.
    private mutating func object(_ node: JSONNode, _ expected: String) -> [JSONNode.Member]? {
        guard case .object(let members) = node.value else {
            report("expected \(expected), as a JSON object", at: place(node))
            return nil
        }
        var first: [String: JSONNode.Member] = [:]
        return members.filter { member in
            guard let earlier = first[member.name] else {
                first[member.name] = member
                return true
            }
            let note = Diagnostic.Note(message: "it is first given here", place: namePlace(earlier))
            diagnostics.append(
                Diagnostic("the key \"\(member.name)\" is given twice", at: namePlace(member), notes: [note]))
            return false
        }
    }

    private mutating func known(_ member: JSONNode.Member, among keywords: [String], of what: String) -> Bool {
        if keywords.contains(member.name) { return true }
        let remedy: String
        if let meant = nearest(to: member.name, among: keywords) {
            remedy = "; did you mean \"\(meant)\"?"
        } else if Self.valueKeywords.contains(member.name) {
            remedy = ": it does not belong here"
        } else {
            remedy = "; the keywords are described in Schemas/message.schema.json"
        }
        report("unknown keyword \"\(member.name)\" of \(what)\(remedy)", at: namePlace(member))
        return false
    }

    private mutating func reportType(_ member: JSONNode.Member, _ expected: String) {
        report("the value of '\(member.name)' must be \(expected)", at: place(member.node))
    }

    private mutating func report(_ message: String, at place: Place) {
        diagnostics.append(Diagnostic(message, at: place))
    }

    private func place(_ node: JSONNode) -> Place { Place(file, from: node.offset, to: node.endOffset) }

    private func namePlace(_ member: JSONNode.Member) -> Place {
        // The name with its quotation marks; an escape in it would make it a little longer.
        Place(file, from: member.nameOffset, to: member.nameOffset + member.name.utf8.count + 2)
    }
}

/// Whether a character is a control character or ends a line: one that source text cannot have as it is.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
}
