/// Writes the reference page of a platform: every message, its fields and a sample, in Markdown.
struct ReferenceRenderer {
    let module: SwiftModule
    let sample: (_ path: String) -> String?

    func page() -> String {
        var text = "# \(module.platform)\n\n"
        text += "Every message type of this platform, made from the schemas in `Schemas/\(module.platform)`.\n"
        for union in module.unions where !union.messages.isEmpty {
            text += "\n## \(title(of: union)) (\(union.messages.count))\n\n"
            for message in union.messages {
                text += "- [\(message.name)](#\(message.name.lowercased())): \(message.message?.summary ?? "")\n"
            }
        }
        if !module.contents.isEmpty { text += contents() }
        let shared = module.files.flatMap(\.declarations).filter { $0.message == nil }
        let enumerations = module.files.flatMap(\.enumerations)
        if !shared.isEmpty || !enumerations.isEmpty { text += "\n[Shared types](#shared-types)\n" }
        for message in module.unions.flatMap(\.messages) { text += render(message) }
        if !shared.isEmpty || !enumerations.isEmpty { text += "\n## Shared types\n" }
        for structure in shared {
            text += "\n### \(structure.name)\n\n\(structure.documentation.joined(separator: "\n"))\n"
            text += details(of: structure)
        }
        for enumeration in enumerations { text += render(enumeration) }
        return text
    }

    /// What can be said in several forms, and the messages that say it.
    private func contents() -> String {
        var text = "\n## Contents: `\(module.typeName(of: nil)).Content` (\(module.contents.count))\n\n"
        text += "| Case | | Messages |\n|---|---|---|\n"
        for content in module.contents {
            let messages = module.contentForms.flatMap(\.conversions)
                .filter { $0.content.schemaPath == content.schemaPath }
                .map { "[\($0.message.name)](#\($0.message.name.lowercased()))" }
            text += "| `.\(content.caseName)` | \(escaped(content.documentation.joined(separator: " "))) | "
            text += "\(messages.joined(separator: ", ")) |\n"
        }
        return text
    }

    private func title(of union: Union) -> String {
        let place = union.channel.map { "\($0): " } ?? ""
        return switch union.direction {
        case .inbound: "\(place)Messages that WeChat sends: `\(union.name)`"
        case .reply: "\(place)Passive replies: `\(union.name)`"
        case .send: "\(place)Messages sent through the API: `\(union.name)`"
        }
    }

    private func render(_ message: Structure) -> String {
        guard let facts = message.message else { return "" }
        var text = "\n### \(message.name)\n\n\(facts.summary)"
        if message.isDeprecated { text += " *Deprecated.*" }
        text += "\n\nSchema: [`\(facts.schemaPath)`](../Schemas/\(facts.schemaPath)). "
        text += "Case: `.\(facts.caseName)`. On the wire: \(facts.kind)."
        if let response = facts.response { text += " Answer: `\(response)`." }
        text += "\n" + details(of: message)
        let folder = facts.schemaPath.split(separator: "/").dropFirst().dropLast().joined(separator: "/")
        let wire = facts.isJSON ? "json" : "xml"
        if let sample = sample("\(folder)/\(message.name).\(wire)") {
            text += "\n```\(wire)\n\(sample.hasSuffix("\n") ? sample : sample + "\n")```\n"
        }
        return text
    }

    /// The table of fields, then the types within.
    private func details(of structure: Structure) -> String {
        let fields = structure.fields.filter { $0.swiftName != nil }
        var text = ""
        if !fields.isEmpty {
            text += "\n| Wire name | Swift | Type | Required | |\n|---|---|---|---|---|\n"
            for field in fields {
                let names = ([field.wireName] + field.aliases).map { "`\($0)`" }.joined(separator: ", ")
                let description = field.documentation.prefix { !$0.isEmpty }.joined(separator: " ")
                text += "| \(names) | `\(field.swiftName ?? "")` | `\(field.type.swiftType)` | "
                text += "\(field.isRequired ? "yes" : "") | \(escaped(description)) |\n"
            }
        }
        for nested in structure.structures {
            text += "\n**\(nested.name)**: \(nested.documentation.joined(separator: " "))\n" + details(of: nested)
        }
        for enumeration in structure.enumerations {
            text += "\n**\(enumeration.name)**: \(enumeration.documentation.joined(separator: " "))\n"
            text += table(enumeration)
        }
        return text
    }

    private func render(_ enumeration: Enumeration) -> String {
        "\n### \(enumeration.name)\n\n\(enumeration.documentation.joined(separator: "\n"))\n" + table(enumeration)
    }

    private func table(_ enumeration: Enumeration) -> String {
        var text = "\n| Value | Swift | |\n|---|---|---|\n"
        for value in enumeration.cases {
            text += "| `\(escaped(value.value))` | `.\(value.name)` | "
            text += "\(escaped(value.documentation.joined(separator: " "))) |\n"
        }
        return text
    }

    private func escaped(_ text: String) -> String {
        text.map { $0 == "|" ? "\\|" : String($0) }.joined()
    }
}
