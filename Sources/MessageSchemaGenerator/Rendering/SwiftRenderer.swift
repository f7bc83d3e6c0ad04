/// Spells out the Swift of a module.
struct SwiftRenderer {
    let module: SwiftModule

    /// The files of the module by name.
    func files() -> [(name: String, text: String)] {
        let channels: [String?] = [nil] + Set(module.files.compactMap(\.channel)).sorted()
        return module.files.concurrentMap { ($0.name, render($0)) }
            + channels.map { (SwiftFile.unions(of: $0), renderUnions(of: $0)) }
    }

    private func header(_ source: String) -> SwiftText {
        var text = SwiftText()
        text.line("\(Generator.mark)\(source). Edit the schema, not this file.")
        return text
    }

    private func render(_ file: SwiftFile) -> String {
        let isShared = file.schemaPath == SwiftFile.sharedFolder
        var text = header(isShared ? "the schemas in Shared" : "\(module.platform)/\(file.schemaPath)")
        if let content = module.contents.first(where: { $0.schemaPath == file.schemaPath }), !content.structures.isEmpty
        {
            ContentRenderer(module: module).renderStructures(of: content, into: &text)
        }
        if file.headers.isEmpty, file.declarations.isEmpty, file.enumerations.isEmpty { return text.text }
        text.line()
        text.line("public import WeChatMessageCoding")
        for header in file.headers {
            text.line()
            render(header, into: &text)
        }
        for enumeration in file.enumerations {
            text.line()
            render(enumeration, into: &text)
        }
        for structure in file.declarations {
            text.line()
            render(structure, into: &text)
        }
        return text.text
    }

    private func render(_ header: Header, into text: inout SwiftText) {
        let name = header.name
        let head = "public protocol \(name.text): \(header.refined?.rawValue ?? "Message")"
        guard !header.fields.isEmpty else {
            text.documentation(header.documentation)
            return text.line("\(head) {}")
        }
        text.documentation(["The fields of ``\(name.text)``."])
        text.block("public struct \(name.structure): Sendable, Equatable") { text in
            for field in header.fields { renderProperty(field, into: &text) }
            Self.renderInitializer(header.fields, hasUnknownFields: false, into: &text)
            text.line()
            text.block("init(blankFor decoder: borrowing FieldDecoder)") { text in
                renderBlanks(header.fields, into: &text)
            }
        }
        text.line()
        text.documentation(header.documentation)
        text.block(head) { text in
            text.documentation(["Its fields together."])
            text.line("var \(name.property): \(name.structure) { get set }")
        }
        text.line()
        text.block("extension \(name.text)") { text in
            for (index, field) in header.fields.enumerated() {
                if index > 0 { text.line() }
                let property = field.swiftName ?? ""
                text.documentation(field.documentation, deprecated: field.isDeprecated)
                text.block("public var \(property): \(field.propertyType)") { text in
                    text.line("get { \(name.property).\(property) }")
                    text.line("set { \(name.property).\(property) = newValue }")
                }
                renderSuffix(field, into: &text)
            }
        }
    }

    // MARK: Structures

    private func render(_ structure: Structure, into text: inout SwiftText) {
        text.documentation(structure.documentation, deprecated: structure.isDeprecated)
        text.block("public struct \(structure.name)", conformingTo: structure.protocols) { text in
            let properties = structure.fields.filter { $0.swiftName != nil }
            for property in properties.stored {
                switch property {
                case .field(let field): renderProperty(field, into: &text)
                case .header(let header, _):
                    text.line("/// The fields of ``\(header.text)``.")
                    text.line("public var \(header.property): \(header.structure)")
                    text.line()
                }
            }
            text.line("/// What the message carried beside these fields. It is written back.")
            text.line("public private(set) var unknownFields: UnknownFields")
            text.line()
            Self.renderInitializer(properties, hasUnknownFields: true, into: &text)
            for field in properties where field.header == nil { renderSuffix(field, into: &text) }
            if let facts = structure.message { renderDescriptor(structure, facts, into: &text) }
            text.line()
            renderDecoding(structure, into: &text)
            text.line()
            renderEncoding(structure, into: &text)
            for enumeration in structure.enumerations {
                text.line()
                render(enumeration, into: &text)
            }
            for nested in structure.structures {
                text.line()
                render(nested, into: &text)
            }
        }
    }

    private func renderProperty(_ field: Field, into text: inout SwiftText) {
        text.documentation(field.documentation, deprecated: field.isDeprecated)
        text.line("public var \(field.swiftName ?? ""): \(field.propertyType)")
        text.line()
    }

    /// - Parameter hasUnknownFields: Whether the value keeps what it carried beside its fields.
    static func renderInitializer(_ fields: [Field], hasUnknownFields: Bool, into text: inout SwiftText) {
        text.line("/// Creates a value of its fields.")
        text.list("public init(", fields.map(\.parameter), ") {")
        text.indented { text in
            for property in fields.stored {
                switch property {
                case .field(let field): text.line("self.\(field.swiftName ?? "") = \(field.swiftName ?? "")")
                case .header(let header, let fields):
                    let arguments = fields.compactMap(\.swiftName).map { Argument.value("\($0): \($0)") }
                    text.call(.call("\(header.property) = \(header.structure)(", arguments, ")"))
                }
            }
            if hasUnknownFields { text.line("unknownFields = UnknownFields()") }
        }
        text.line("}")
    }

    private func renderSuffix(_ field: Field, into text: inout SwiftText) {
        guard let name = field.swiftName, let suffix = field.suffixName else { return }
        let prefixes = field.prefixes.map { "`\($0)`" }.joined(separator: " or ")
        text.line()
        text.line("/// What follows \(prefixes) in ``\(name)``.")
        text.line(
            "public var \(suffix): String { \(name).removingPrefix(\(field.prefixes.map(quoted).joined(separator: ", "))) }"
        )
    }

    private func renderDescriptor(_ structure: Structure, _ facts: MessageFacts, into text: inout SwiftText) {
        text.line()
        if let response = facts.response {
            text.line("public typealias Response = \(response)")
            text.line()
        }
        text.block("public static var descriptor: MessageDescriptor") { text in
            text.line("\"\"\"")
            text.line(quoting: "platform: \(module.platform)")
            if let channel = facts.channel { text.line(quoting: "channel: \(channel)") }
            text.line(quoting: "name: \(structure.name)")
            text.line(quoting: "direction: \(facts.direction.rawValue)")
            text.line(quoting: "wire: \(facts.isJSON ? "json" : "xml")")
            if let endpoint = facts.endpoint { text.line(quoting: "endpoint: \(endpoint)") }
            if !facts.answers.isEmpty { text.line(quoting: "answers: \(facts.answers.joined(separator: " "))") }
            if !facts.isEncrypted { text.line(quoting: "encrypted: no") }
            let flattened = structure.fields.filter(\.isFlattenedInJSON).map(\.wireName)
            if !flattened.isEmpty { text.line(quoting: "flattened: \(flattened.joined(separator: " "))") }
            if !facts.conditions.isEmpty {
                text.line(quoting: "match: \(facts.conditions.map(\.literal).joined(separator: " "))")
            }
            text.line(quoting: "schema: \(facts.schemaPath)")
            text.line(quoting: "summary: \(facts.summary)")
            text.line("\"\"\"")
        }
    }

    private func renderDecoding(_ structure: Structure, into text: inout SwiftText) {
        text.block("public init(blankFor decoder: borrowing FieldDecoder)") { text in
            renderBlanks(structure.fields, into: &text)
            text.line("unknownFields = UnknownFields()")
        }
        text.line()
        text.block("public mutating func read(from decoder: inout FieldDecoder)") { text in
            text.literal("var reading = decoder.begin(", structure.fieldNames, ")")
            if structure.fields.isEmpty {
                text.line("while decoder.next(&reading) != nil {}")
            } else {
                text.line("while let field = decoder.next(&reading) {")
                text.line("    switch field {")
                text.indented { text in
                    for (index, field) in structure.fields.enumerated() {
                        let isLast = index == structure.fields.count - 1
                        text.line(isLast ? "default:" : "case \(index):", then: field.decoding, "")
                    }
                }
                text.line("    }")
                text.line("}")
            }
            let (low, high) = structure.requiredMask
            let mask = "0x\(String(low, radix: 16))" + (high == 0 ? "" : ", 0x\(String(high, radix: 16))")
            text.line("decoder.end(reading, required: \(mask), unknownFields: &unknownFields)")
        }
    }

    /// Gives the fields what they hold before they are read.
    private func renderBlanks(_ fields: [Field], into text: inout SwiftText) {
        for property in fields.filter({ $0.swiftName != nil }).stored {
            switch property {
            case .field(let field):
                guard field.isRequired || field.type.isCollection else { continue }
                text.line("\(field.swiftName ?? "") = \(field.blankValue)")
            case .header(let header, _):
                text.line("\(header.property) = \(header.structure)(blankFor: decoder)")
            }
        }
    }

    private func renderEncoding(_ structure: Structure, into text: inout SwiftText) {
        // Or the whole of it would be in the table of the protocol once more.
        text.line("@inline(never)")
        text.block("public func encode(to encoder: inout FieldEncoder)") { text in
            text.line("encoder.begin(unknownFields)")
            for field in structure.fields { text.call(field.encoding) }
            text.line("encoder.end()")
        }
    }

    // MARK: Enumerations

    private func render(_ enumeration: Enumeration, into text: inout SwiftText) {
        let raw = enumeration.isInteger ? "Int" : "String"
        text.documentation(enumeration.documentation)
        text.block("public struct \(enumeration.name): OpenEnum") { text in
            text.line("/// The value on the wire.")
            text.line("public var rawValue: \(raw)")
            text.line()
            text.line("/// Creates the value that stands on the wire, known or not.")
            text.line("public init(rawValue: \(raw)) { self.rawValue = rawValue }")
            for value in enumeration.cases {
                text.line()
                text.documentation(value.documentation, deprecated: value.isDeprecated)
                let literal = enumeration.isInteger ? value.value : quoted(value.value)
                text.line("public static var \(value.name): Self { Self(rawValue: \(literal)) }")
            }
            text.line()
            text.array("public static var knownValues: [Self]", enumeration.cases.map { ".\($0.name)" })
        }
    }

    // MARK: Unions

    private func renderUnions(of channel: String?) -> String {
        var text = header("the schemas of \(channel.map { "\(module.platform)/\($0)" } ?? module.platform)")
        let unions = module.unions.filter { $0.channel == channel && !$0.messages.isEmpty }
        guard module.channels.contains(channel), module.unions.contains(where: { !$0.messages.isEmpty }) else {
            return text.text
        }
        text.line("// The messages' properties: \(digest(of: module.files.filter { $0.channel == channel })).")
        text.line()
        text.line("public import WeChatMessageCoding")
        for union in unions {
            text.line()
            render(union, into: &text)
        }
        text.line()
        render(channel, unions: unions, into: &text)
        for form in module.contentForms where form.union.channel == channel {
            text.line()
            ContentRenderer(module: module).render(form, into: &text)
        }
        return text.text
    }

    /// Digits that are others whenever the properties of a message are others.
    ///
    /// The compiler has to compile the unions again then. Where it sees by the file that they are others it does so at
    /// once, and else only when it has written the module's interface.
    private func digest(of files: [SwiftFile]) -> String {
        var digest: UInt64 = 0xcbf2_9ce4_8422_2325
        for field in files.flatMap(\.declarations).flatMap(\.fields) {
            // FNV-1a: the same in every run.
            for byte in "\(field.swiftName ?? ""): \(field.propertyType)\n".utf8 {
                digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3
            }
        }
        return String(digest, radix: 16)
    }

    /// The platform, or a channel of it, with its unions.
    private func render(_ channel: String?, unions: [Union], into text: inout SwiftText) {
        text.documentation(["The messages of \(module.platform)\(channel.map { ", \($0)" } ?? "")."])
        text.block("public enum \(module.typeName(of: channel)): MessagePlatform") { text in
            for union in unions { text.line("public typealias \(union.direction.roleName) = \(union.name)") }
            text.line()
            text.line("public static var name: String { \(quoted(module.platform)) }")
            if let channel { text.line("public static var channel: String? { \(quoted(channel)) }") }
            if channel == nil, !module.contents.isEmpty {
                ContentRenderer(module: module).renderCases(into: &text)
                ContentRenderer(module: module).renderRequirements(of: channel, into: &text)
            } else if module.contentForms.contains(where: { $0.union.channel == channel }) {
                text.line()
                text.line("public typealias Content = \(module.typeName(of: nil)).Content")
                ContentRenderer(module: module).renderRequirements(of: channel, into: &text)
            }
            if channel == nil, module.channels.count > 1 {
                text.line()
                text.array(
                    "public static var channels: [any MessagePlatform.Type]",
                    module.channels.map { "\(module.typeName(of: $0)).self" })
            }
        }
    }

    private func render(_ union: Union, into text: inout SwiftText) {
        text.documentation([union.documentation(platform: module.platform)])
        text.block("public enum \(union.name): MessageUnion") { text in
            for message in union.messages {
                text.documentation(message.message.map { [$0.summary] } ?? [], deprecated: false)
                text.line("indirect case \(message.caseName)(\(message.name))")
            }
            text.line("/// A message of a kind that no schema describes, whole.")
            text.line("case unknown(UnknownMessage)")
            text.line("/// A message of a known kind that does not fit its schema, whole, with the reason.")
            text.line("indirect case malformed(MalformedMessage)")
            text.line()
            text.line("public static let kinds = KindIndex(")
            text.line("    \"\"\"")
            for message in union.messages {
                guard let facts = message.message else { continue }
                text.line("    " + (facts.circumstances + facts.conditions).map(\.literal).joined(separator: " "))
            }
            text.line("    \"\"\")")
            text.line()
            text.line("public static var messageTypes: [any Message.Type] {")
            text.line("    [")
            let comma = union.messages.count > 1 ? "," : ""
            for message in union.messages { text.line("        \(message.name).self\(comma)") }
            text.line("    ]")
            text.line("}")
            text.line()
            text.line("public init(unknown: UnknownMessage) { self = .unknown(unknown) }")
            text.line()
            text.line("public init(malformed: MalformedMessage) { self = .malformed(malformed) }")
            text.line()
            text.block("public init(kind: Int, from decoder: inout FieldDecoder)") { text in
                text.line("switch kind {")
                for (index, message) in union.messages.enumerated() {
                    let label = index == union.messages.count - 1 ? "default" : "case \(index)"
                    text.line(
                        "\(label):", then: "self = .\(message.caseName)(", "\(message.name)(from: &decoder))")
                }
                text.line("}")
            }
            text.line()
            text.block("public var outcome: MessageOutcome") { text in
                text.line("switch self {")
                for message in union.messages { text.line("case .\(message.caseName)(let message): .known(message)") }
                text.line("case .unknown(let message): .unknown(message)")
                text.line("case .malformed(let message): .malformed(message)")
                text.line("}")
            }
        }
    }
}

extension Union {
    /// The documentation of the union.
    func documentation(platform: String) -> String {
        let place = channel.map { "\(platform), \($0)" } ?? platform
        return switch direction {
        case .inbound: "A message that WeChat sends to the developer's server (\(place))."
        case .reply: "A message with which the server answers a push (\(place))."
        case .send: "A message that the server sends through the HTTP API (\(place))."
        }
    }
}

extension Structure {
    var caseName: String { message?.caseName ?? "" }

    /// What the type conforms to.
    var protocols: [String] {
        guard let message else { return ["FieldGroup", "Equatable"] }
        let sent = message.direction == .send ? ["OutgoingMessage"] : []
        let roles = headers + sent
        return roles.isEmpty ? ["Message"] : roles
    }

    /// The names as `FieldNames` reads them.
    var fieldNames: String {
        fields.map { field in
            let mark =
                field.type.isCollection
                ? "*" : field.isFlattenedInJSON ? "^" + field.namesInJSON.joined(separator: "^") : ""
            return ([field.wireName] + field.aliases).joined(separator: "|") + mark
        }.joined(separator: " ")
    }

    /// The required fields, a bit each. A list of siblings may have none.
    var requiredMask: (UInt64, UInt64) {
        var mask: (UInt64, UInt64) = (0, 0)
        for (index, field) in fields.enumerated() where field.mustCome {
            if index < 64 { mask.0 |= 1 << UInt64(index) } else { mask.1 |= 1 << UInt64(index - 64) }
        }
        return mask
    }
}

extension Condition {
    /// The condition as `KindIndex` reads it.
    var literal: String {
        guard !name.isEmpty else { return values.joined(separator: "‖") }
        // Blanks divide conditions: those within a value have a sign of their own.
        let values = values.map { String($0.map { $0 == " " ? "␣" : $0 }) }
        return name + (isPrefix ? "^" : "=") + values.joined(separator: "‖")
    }
}

/// What a structure holds in one property.
private enum StoredProperty {
    case field(Field)
    case header(Header.Name, [Field])
}

extension [Field] {
    /// The properties that hold the fields, in their order: one for each, and one for all of a header.
    fileprivate var stored: [StoredProperty] {
        var headers: Set<String> = []
        return compactMap { field in
            guard let header = field.header else { return .field(field) }
            return headers.insert(header.text).inserted
                ? .header(header, filter { $0.header?.text == header.text }) : nil
        }
    }
}

extension Field {
    var propertyType: String { type.isCollection || isRequired ? type.swiftType : "\(type.swiftType)?" }

    /// The field as a parameter, with its default value where it is optional.
    var parameter: String { "\(swiftName ?? ""): \(typeWithDefault)" }

    /// The type of a parameter, with its default value where it is optional.
    var typeWithDefault: String {
        isRequired ? propertyType : "\(propertyType) = \(type.isCollection ? blankValue : "nil")"
    }

    /// Whether a message without the field is malformed.
    var mustCome: Bool {
        if case .list(_, .siblings) = type { return false }
        return isRequired
    }

    /// What the property holds before it is read.
    var blankValue: String {
        switch type {
        case .string, .constant: "\"\""
        case .int, .int64, .int32, .double, .time, .messageID: "0"
        case .boolean, .flag: "false"
        case .enumeration(let name, let isInteger): "\(name)(rawValue: \(isInteger ? "0" : "\"\""))"
        case .group: ".init(blankFor: decoder)"
        case .union(let name): "\(name)(unknown: UnknownMessage(value: .null))"
        case .list: "[]"
        case .map: "[:]"
        }
    }

    /// The property, and that of the header which holds it.
    private var property: String {
        (header.map { $0.property + "." } ?? "") + (swiftName ?? "")
    }

    /// The call that reads the field.
    var decoding: String {
        let name = property
        switch type {
        case .constant: return "decoder.expect(\(quoted(constants.joined(separator: "|"))))"
        case .flag: return "decoder.read(flag: &\(name))"
        case .list(_, .wrapped(let item)): return "decoder.read(list: &\(name), item: \(quoted(item)))"
        case .list(_, .siblings): return "decoder.read(oneOf: &\(name))"
        case .list(_, .separated(let separator)): return "decoder.read(list: &\(name), separator: \(quoted(separator)))"
        case .map: return "decoder.read(map: &\(name))"
        case .group where isRequired: return "decoder.read(required: &\(name))"
        default:
            guard prefixes.isEmpty else {
                return "decoder.read(&\(name), prefixes: \(prefixes.map(quoted).joined(separator: ", ")))"
            }
            return "decoder.read(&\(name))"
        }
    }

    /// The call that writes the field.
    var encoding: Argument {
        let name = property
        let form = cdata.map { ["cdata: \($0)"] } ?? []
        let values =
            switch type {
            case .constant: ["constant: \(hasIntegerConstant ? constants[0] : quoted(constants[0]))"]
            case .flag: ["flag: \(name)"] + form
            case .list(_, .wrapped(let item)):
                ["list: \(name)", "item: \(quoted(item))", "isRequired: \(isRequired)"]
            case .list(_, .siblings): ["siblings: \(name)", "isRequired: \(isRequired)"]
            case .list(_, .separated(let separator)):
                ["list: \(name)", "separator: \(quoted(separator))", "isRequired: \(isRequired)"]
            case .map: ["map: \(name)", "isRequired: \(isRequired)"]
            case .group, .messageID: [name]
            default: [name] + form
            }
        return .call("encoder.write(", ([quoted(wireName)] + values).map(Argument.value), ")")
    }
}
