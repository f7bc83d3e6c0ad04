internal import WeChatJSON

/// The index of all platforms: a list in Markdown, and a page to search in.
public struct ReferenceIndex {
    private let modules: [SwiftModule]
    private let sample: (_ platform: String, _ path: String) -> String?

    /// Creates the index of some platforms.
    ///
    /// - Parameters:
    ///   - platforms: The platforms, in their order.
    ///   - sample: Gives the sample of a message by the platform and the path from the folder of the platform's samples.
    public init(_ platforms: [Generator], sample: @escaping (_ platform: String, _ path: String) -> String?) {
        modules = platforms.map(\.module)
        self.sample = sample
    }

    /// How many messages there are.
    public var count: Int { modules.map(\.messages.count).reduce(0, +) }

    // MARK: The list

    /// The list in Markdown: the platforms, and how many messages each has.
    public func list() -> String {
        var text = """
            # The messages

            \(count) message types, made from the schemas in `Schemas/`. [index.html](index.html) finds a message by any of its
            names and words: open it in a browser, from the disk or from wherever it is put.

            | Platform | Type of the channel | WeChat sends | Replies | Sent through the API |
            |---|---|---:|---:|---:|

            """
        for module in modules {
            for channel in module.channels {
                let counts = Direction.allCases.map { direction in
                    let union = module.unions.first { $0.channel == channel && $0.direction == direction }
                    return union.map { $0.messages.isEmpty ? "" : String($0.messages.count) } ?? ""
                }
                let platform = channel == nil ? "[\(module.platform)](\(module.platform).md)" : ""
                text += "| \(platform) | `\(module.typeName(of: channel))` | \(counts.joined(separator: " | ")) |\n"
            }
        }
        let totals = Direction.allCases.map { direction in
            String(modules.flatMap(\.unions).filter { $0.direction == direction }.map(\.messages.count).reduce(0, +))
        }
        return text + "| **All** | | \(totals.joined(separator: " | ")) |\n"
    }

    // MARK: The page

    /// The page, which asks for nothing from elsewhere.
    public func page() -> String {
        let platforms = modules.map { module in
            let messages = module.unions.flatMap(\.messages).map { message in
                json { $0.write(message: message, sample: message.samplePath.flatMap { sample(module.platform, $0) }) }
            }
            let types = json { $0.writeTypes(module.sharedStructures, module.sharedEnumerations) }
            return """
                {"platform":"\(module.platform)","types":\(types),
                "messages":[
                \(messages.joined(separator: ",\n"))
                ]}
                """
        }
        // A text that ends the script element must not stand in it.
        let data = platforms.joined(separator: ",\n").split(separator: "<", omittingEmptySubsequences: false)
            .joined(separator: "\\u003c")
        return SearchPage.head + "[\n\(data)\n]\n" + SearchPage.tail
    }

    private func json(_ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        body(&writer)
        return String(decoding: writer.finish(), as: UTF8.self)
    }
}

/// The data of the page: a message a line, so that a change of one shows as one.
extension JSONWriter {
    fileprivate mutating func write(message: Structure, sample: String?) {
        guard let facts = message.message else { return }
        beginObject()
        write("name", message.name)
        write("direction", facts.direction.rawValue)
        if let channel = facts.channel { write("channel", channel) }
        write("case", "\(facts.direction.unionName(channel: facts.channel)).\(facts.caseName)")
        write("kind", facts.kind)
        write("schema", facts.schemaPath)
        write("summary", facts.summary)
        if message.isDeprecated { write("deprecated", "yes") }
        if let response = facts.response { write("response", response) }
        writeFields(of: message)
        if let sample { write("sample", sample) }
        endObject()
    }

    private mutating func write(_ structure: Structure) {
        beginObject()
        write("summary", structure.documentation.joined(separator: " "))
        writeFields(of: structure)
        endObject()
    }

    private mutating func writeFields(of structure: Structure) {
        write(name: "fields")
        beginArray()
        for field in structure.fields where field.swiftName != nil {
            beginArray()
            write(string: ([field.wireName] + field.aliases).joined(separator: ", "))
            write(string: field.swiftName ?? "")
            write(string: field.type.swiftType)
            write(integer: field.isRequired ? 1 : 0)
            write(string: field.summary)
            endArray()
        }
        endArray()
        guard !structure.structures.isEmpty || !structure.enumerations.isEmpty else { return }
        write(name: "types")
        writeTypes(structure.structures, structure.enumerations)
    }

    fileprivate mutating func writeTypes(_ structures: [Structure], _ enumerations: [Enumeration]) {
        beginObject()
        for structure in structures {
            write(name: structure.name)
            write(structure)
        }
        for enumeration in enumerations {
            write(name: enumeration.name)
            write(enumeration)
        }
        endObject()
    }

    private mutating func write(_ enumeration: Enumeration) {
        beginObject()
        write("summary", enumeration.documentation.joined(separator: " "))
        write(name: "values")
        beginArray()
        for value in enumeration.cases {
            beginArray()
            write(string: value.value)
            write(string: value.name)
            write(string: value.documentation.joined(separator: " "))
            endArray()
        }
        endArray()
        endObject()
    }

    private mutating func write(_ name: String, _ text: String) {
        write(name: name)
        write(string: text)
    }
}
