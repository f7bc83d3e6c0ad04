internal import WeChatJSON

/// Writes the forms of a platform: what a person fills in to make a message that WeChat pushes, in JSON.
///
/// A message has a line of its own, so that a change of one shows as one. What several messages share stands in each.
struct FormRenderer {
    let module: SwiftModule
    let sample: (_ path: String) -> String?

    /// The document: an array of the messages that WeChat pushes.
    func forms() -> String {
        let lines = module.unions.filter { $0.direction == .inbound }.flatMap(\.messages).map { message in
            var writer = JSONWriter()
            write(message, to: &writer)
            return String(decoding: writer.finish(), as: UTF8.self)
        }
        return "[\n\(lines.joined(separator: ",\n"))\n]\n"
    }

    private func write(_ message: Structure, to writer: inout JSONWriter) {
        guard let facts = message.message else { return }
        writer.beginObject()
        writer.write("name", message.name)
        if let channel = facts.channel { writer.write("channel", channel) }
        writer.write("folder", facts.schemaPath.pathComponents.dropLast().last ?? "")
        writer.write("wire", facts.isJSON ? "json" : "xml")
        writer.write("description", facts.summary)
        write(message.fields, of: [message], to: &writer)
        if let sample = message.samplePath.flatMap(sample) { writer.write("sample", sample) }
        writer.endObject()
    }

    /// - Parameter scopes: The structures in which the types of the fields may be declared, the innermost last.
    private func write(_ fields: [Field], of scopes: [Structure], to writer: inout JSONWriter) {
        writer.write(name: "fields")
        writer.beginArray()
        for field in fields {
            writer.beginObject()
            writer.write("name", field.wireName)
            if field.isRequired {
                writer.write(name: "isRequired")
                writer.write(boolean: true)
            }
            if !field.summary.isEmpty, field.swiftName != nil { writer.write("description", field.summary) }
            if let constant = field.constants.first { writer.write("value", constant) }
            write(field.type, of: scopes, to: &writer)
            writer.endObject()
        }
        writer.endArray()
    }

    /// Writes what is known of a type as members of the object that is open.
    private func write(_ type: FieldType, of scopes: [Structure], to writer: inout JSONWriter) {
        writer.write("kind", type.formKind)
        switch type {
        case .enumeration(let name, _):
            if let enumeration = module.enumeration(name, in: scopes) { write(enumeration, to: &writer) }
        case .group(let name):
            if let structure = module.structure(name, in: scopes) {
                write(structure.fields, of: scopes + [structure], to: &writer)
            }
        case .list(let item, let form):
            if case .separated(let separator) = form { writer.write("separator", separator) }
            writeItem(item, of: scopes, to: &writer)
        case .map(let item): writeItem(item, of: scopes, to: &writer)
        case .union: write([], of: scopes, to: &writer)
        default: break
        }
    }

    private func writeItem(_ item: FieldType, of scopes: [Structure], to writer: inout JSONWriter) {
        writer.write(name: "item")
        writer.beginObject()
        write(item, of: scopes, to: &writer)
        writer.endObject()
    }

    private func write(_ enumeration: Enumeration, to writer: inout JSONWriter) {
        writer.write(name: "cases")
        writer.beginArray()
        for value in enumeration.cases {
            writer.beginObject()
            writer.write(name: "value")
            if enumeration.isInteger { writer.write(number: value.value) } else { writer.write(string: value.value) }
            writer.write("title", value.name)
            let description = value.documentation.joined(separator: " ")
            if !description.isEmpty { writer.write("description", description) }
            writer.endObject()
        }
        writer.endArray()
    }
}

extension FieldType {
    /// How a field of the type is filled in.
    fileprivate var formKind: String {
        switch self {
        case .string: "text"
        case .messageID: "id"
        case .int, .int64, .int32: "integer"
        case .double: "number"
        case .boolean: "boolean"
        case .flag: "flag"
        case .time: "time"
        case .enumeration: "enumeration"
        case .group, .union: "object"
        case .list: "list"
        case .map: "map"
        case .constant: "constant"
        }
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ name: String, _ text: String) {
        write(name: name)
        write(string: text)
    }
}
