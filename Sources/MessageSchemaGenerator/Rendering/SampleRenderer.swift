internal import WeChatJSON

/// Writes a sample of a message, with a value of its type in each field: for a person to put better ones there.
///
/// Objects and lists that need not be there are left out.
struct SampleRenderer {
    let module: SwiftModule
    /// The sample of a message like it, for the texts of its headers.
    let model: String

    /// The sample as it lies in its file.
    func sample(of message: Structure) -> String {
        guard message.message?.isJSON == true else {
            return "<xml>\n\(elements(message.fields, of: [message], indented: "  "))</xml>\n"
        }
        var writer = JSONWriter(pretty: true)
        write(message.fields, of: [message], to: &writer)
        return String(decoding: writer.finish(), as: UTF8.self) + "\n"
    }

    private func filled(_ fields: [Field]) -> [Field] {
        fields.filter { $0.isRequired || !($0.type.isGroup || $0.type.isCollection) }
    }

    // MARK: XML

    /// - Parameter scopes: The structures in which the types of the fields may be declared, the innermost last.
    private func elements(_ fields: [Field], of scopes: [Structure], indented indent: String) -> String {
        filled(fields).map { field in
            element(field.wireName, field.type, field, of: scopes, indented: indent)
        }.joined()
    }

    private func element(
        _ name: String, _ type: FieldType, _ field: Field, of scopes: [Structure], indented indent: String
    ) -> String {
        func nested(_ content: String) -> String { "\(indent)<\(name)>\n\(content)\(indent)</\(name)>\n" }
        switch type {
        case .group(let group):
            guard let structure = module.structure(group, in: scopes) else { return "" }
            return nested(elements(structure.fields, of: scopes + [structure], indented: indent + "  "))
        case .list(let item, .wrapped(let itemName)):
            return nested(element(itemName, item, field, of: scopes, indented: indent + "  "))
        case .list(let item, _): return element(name, item, field, of: scopes, indented: indent)
        case .map(let item): return nested(element("key", item, field, of: scopes, indented: indent + "  "))
        default:
            let value = value(of: type, field, in: scopes)
            let text = field.cdata ?? value.isText ? "<![CDATA[\(value.text)]]>" : value.text
            return "\(indent)<\(name)>\(text)</\(name)>\n"
        }
    }

    // MARK: JSON

    private func write(_ fields: [Field], of scopes: [Structure], to writer: inout JSONWriter) {
        writer.beginObject()
        for field in filled(fields) {
            writer.write(name: field.wireName)
            write(field.type, field, of: scopes, to: &writer)
        }
        writer.endObject()
    }

    private func write(_ type: FieldType, _ field: Field, of scopes: [Structure], to writer: inout JSONWriter) {
        switch type {
        case .group(let group):
            guard let structure = module.structure(group, in: scopes) else { return writer.writeNull() }
            write(structure.fields, of: scopes + [structure], to: &writer)
        case .list(let item, .separated): writer.write(string: value(of: item, field, in: scopes).text)
        case .list(let item, _):
            writer.beginArray()
            write(item, field, of: scopes, to: &writer)
            writer.endArray()
        case .map(let item):
            writer.beginObject()
            writer.write(name: "key")
            write(item, field, of: scopes, to: &writer)
            writer.endObject()
        case .union:
            writer.beginObject()
            writer.endObject()
        case .boolean: writer.write(boolean: true)
        default:
            let value = value(of: type, field, in: scopes)
            if value.isText { writer.write(string: value.text) } else { writer.write(number: value.text) }
        }
    }

    // MARK: Values

    /// A value of a type that has no fields.
    private func value(of type: FieldType, _ field: Field, in scopes: [Structure]) -> (text: String, isText: Bool) {
        switch type {
        case .constant: (field.constants.first ?? "", true)
        case .string: (field.prefixes.first.map { $0 + "1" } ?? modelText(of: field.wireName) ?? "示例 🌱", true)
        case .int, .int64, .int32, .flag: ("1", false)
        case .double: ("1.5", false)
        case .boolean: ("true", false)
        case .time: ("1763880000", false)
        case .messageID: ("7123456789012345678", false)
        case .enumeration(let name, let isInteger):
            (module.enumeration(name, in: scopes)?.cases.first?.value ?? "1", !isInteger)
        case .group, .union, .list, .map: ("", true)
        }
    }

    /// The text that a field has in the other message's sample, where that is a plain one.
    private func modelText(of name: String) -> String? {
        for (start, end) in [("<\(name)><![CDATA[", "]]></\(name)>"), ("\"\(name)\": \"", "\"")] {
            guard let head = model.firstRange(of: start) else { continue }
            let rest = model[head.upperBound...]
            guard let tail = rest.firstRange(of: end) else { continue }
            let text = rest[..<tail.lowerBound]
            return text.contains { "<\\".contains($0) } ? nil : String(text)
        }
        return nil
    }
}
