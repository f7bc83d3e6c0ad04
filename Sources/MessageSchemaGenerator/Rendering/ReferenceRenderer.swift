/// Writes the reference page of a platform: every message, its fields and a sample, in Markdown.
struct ReferenceRenderer {
    let module: SwiftModule
    let sample: (_ path: String) -> String?

    func page() -> String {
        var sections: [Section] = []
        for union in module.unions where !union.messages.isEmpty {
            var section = Section(heading: Self.title(of: union))
            section.text = "\nChannel: `\(module.typeName(of: union.channel))`.\n"
            for message in union.messages {
                section.entries.append("\(link(to: message.name)): \(message.message?.summary ?? "")")
                section.text += render(message)
            }
            sections.append(section)
        }
        if !module.contents.isEmpty {
            let heading = "Contents: `\(module.typeName(of: nil)).Content` (\(module.contents.count))"
            sections.append(Section(heading: heading, text: contents()))
        }
        if !sharedTypes.isEmpty {
            var section = Section(heading: "Shared types (\(sharedTypes.count))")
            for structure in module.sharedStructures {
                section.text += "\n### \(structure.name)\n\n\(structure.documentation.joined(separator: "\n"))\n"
                section.text += details(of: structure)
            }
            for enumeration in module.sharedEnumerations { section.text += render(enumeration) }
            sections.append(section)
        }
        var text = "# \(module.platform)\n\n"
        text += "Every message type of this platform, made from the schemas in `Schemas/\(module.platform)`.\n"
        text += "[All platforms](README.md)\n\n"
        text += "A callback is of a channel, whose type stands where a section begins: `Handlers<\(inboundType)>`, "
        text += "`Callback<\(inboundType)>`.\n\n"
        text += "A field that is not required is an optional in Swift; a list or a map is empty instead.\n\n"
        for section in sections {
            text += "- [\(section.heading)](#\(section.anchor))\n" + section.entries.map { "  - \($0)\n" }.joined()
        }
        for section in sections { text += "\n## \(section.heading)\n\(section.text)" }
        return text
    }

    /// A part of the page: its line in the table of contents, and its text.
    private struct Section {
        let heading: String
        var entries: [String] = []
        var text = ""

        /// The heading as the viewers of Markdown make a link of it.
        var anchor: String {
            heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
                .map { $0 == " " ? "-" : String($0) }.joined()
        }
    }

    /// The type of a channel that gets messages: of the last one, whose name says more than the platform's.
    private var inboundType: String {
        let channel = module.unions.last { $0.direction == .inbound && !$0.messages.isEmpty }?.channel
        return module.typeName(of: channel)
    }

    /// The names of the types that are on the page by themselves, beside the messages.
    private var sharedTypes: Set<String> {
        Set(module.sharedStructures.map(\.name) + module.sharedEnumerations.map(\.name))
    }

    private func link(to name: String) -> String { "[\(name)](#\(name.lowercased()))" }

    /// A type, with a link where the page has it by itself.
    private func describe(_ type: FieldType, links: Set<String>) -> String {
        let name = type.elementName
        return links.contains(name) ? "[`\(type.swiftType)`](#\(name.lowercased()))" : "`\(type.swiftType)`"
    }

    /// What can be said in several forms, and the messages that say it.
    private func contents() -> String {
        var text = "\n| Case | | Messages |\n|---|---|---|\n"
        for content in module.contents {
            let messages = module.contentForms.flatMap(\.conversions)
                .filter { $0.content.schemaPath == content.schemaPath }
                .map { link(to: $0.message.name) }
            text += "| `.\(content.caseName)` | \(escaped(content.documentation.joined(separator: " "))) | "
            text += "\(messages.joined(separator: ", ")) |\n"
        }
        return text
    }

    private static func title(of union: Union) -> String {
        let place = union.channel.map { "\($0): " } ?? ""
        return "\(place)\(union.direction.title): `\(union.name)` (\(union.messages.count))"
    }

    private func render(_ message: Structure) -> String {
        guard let facts = message.message else { return "" }
        var text = "\n### \(message.name)\n\n\(facts.summary)"
        if message.isDeprecated { text += " *Deprecated.*" }
        text += "\n\nSchema: [`\(facts.schemaPath)`](../Schemas/\(facts.schemaPath)). "
        text +=
            "Case: `\(facts.direction.unionName(channel: facts.channel)).\(facts.caseName)`. On the wire: \(facts.kind)."
        if let response = facts.response { text += " Answer: `\(response)`." }
        text += "\n" + details(of: message)
        if let path = message.samplePath, let sample = sample(path) {
            text += "\n```\(facts.isJSON ? "json" : "xml")\n\(sample.hasSuffix("\n") ? sample : sample + "\n")```\n"
        }
        return text
    }

    /// The table of fields, then the types within.
    private func details(of structure: Structure) -> String {
        let fields = structure.fields.filter { $0.swiftName != nil }
        var text = ""
        if !fields.isEmpty {
            let links = sharedTypes
            text += "\n| Wire name | Swift | Type | Required | |\n|---|---|---|---|---|\n"
            for field in fields {
                let names = ([field.wireName] + field.aliases).map { "`\($0)`" }.joined(separator: ", ")
                text += "| \(names) | `\(field.swiftName ?? "")` | \(describe(field.type, links: links)) | "
                text += "\(field.isRequired ? "yes" : "") | \(escaped(field.summary)) |\n"
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
