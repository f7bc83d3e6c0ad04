import CommandLineSupport

extension ModelPlanner {
    /// Plans the cases of the platform's `Content`.
    mutating func planContents() -> [Content] {
        var cases: [String: Place] = [:]
        return catalogue.contents.compactMap { document in
            guard let title = document.root.title else { return nil }
            let caseName = SwiftName.unionCase(title.value, folder: document.folder)
            if SwiftName.isReservedValue(caseName) {
                report("the case of '\(title.value)' would be '\(caseName)', a word of the language", at: title.place)
            }
            if let other = cases.updateValue(title.place, forKey: caseName) {
                let note = Diagnostic.Note(message: "the other is here", place: other)
                report("two contents would both be the case '\(caseName)'", at: title.place, notes: [note])
            }
            scopes = [Scope()]
            let shared = document.root.reference.flatMap { object($0, from: document, what: "what contents share") }
            var fields = shared.map { self.fields(of: $0.property.schema, in: $0.document) } ?? []
            fields += self.fields(of: document.root, in: document)
            let scope = scopes.removeLast()
            let places = document.root.places
            checkNames(of: fields) { places[$0] ?? document.root.reference?.place ?? title.place }
            let items = document.root.properties.flatMap(\.schema.items)
            checkNames(of: scope.structures.flatMap(\.fields)) { name in
                items.lazy.compactMap { $0.places[name] }.first ?? title.place
            }
            return Content(
                caseName: caseName,
                documentation: lines(document.root.description ?? shared?.property.schema.description ?? ""),
                fields: fields,
                structures: scope.structures, schemaPath: document.file.relativePath)
        }
    }

    /// The fields of a content, and of its lists' items, are written by their Swift names.
    private mutating func checkNames(of fields: [Field], at place: (_ name: String) -> Place) {
        for field in fields where field.swiftName != field.wireName {
            report(
                field.swiftName.map { "a content has Swift names, and this one is written '\($0)'" }
                    ?? "a content has no 'const': the messages that carry it have", at: place(field.wireName))
        }
    }

    /// Plans how messages carry contents: those of a union of replies together, those sent by their endpoints.
    mutating func contentForms(of unions: [Union], contents: [Content], shared: [Structure]) -> [ContentForm] {
        let documents = Dictionary(
            catalogue.messages.map { ($0.file.relativePath, $0) }, uniquingKeysWith: { first, _ in first })
        let types = Dictionary(
            shared.filter { $0.message == nil }.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return unions.flatMap { union -> [ContentForm] in
            var groups: [(endpoint: String?, messages: [(Structure, SchemaDocument, ContentReference)])] = []
            for message in union.messages {
                guard let facts = message.message,
                    let document = documents[String(facts.schemaPath.dropFirst(catalogue.platform.count + 1))],
                    let content = document.facts.content
                else { continue }
                let index = groups.firstIndex { $0.endpoint == facts.endpoint } ?? groups.count
                if index == groups.count { groups.append((facts.endpoint, [])) }
                groups[index].messages.append((message, document, content))
            }
            return groups.map { form(of: $0.messages, in: union, contents: contents, types: types) }
        }
    }

    private mutating func form(
        of messages: [(Structure, SchemaDocument, ContentReference)], in union: Union, contents: [Content],
        types: [String: Structure]
    ) -> ContentForm {
        var parameters: [Field] = []
        var conversions: [ContentForm.Conversion] = []
        for (message, document, reference) in messages {
            guard let file = reference.file else { continue }
            guard let target = catalogue.content(of: file.value, from: document),
                let content = contents.first(where: { $0.schemaPath == target.file.relativePath })
            else {
                report(
                    "there is no content '\(file.value)' relative to this file: contents lie in a folder 'Content'",
                    at: file.place)
                continue
            }
            if conversions.contains(where: { $0.content.schemaPath == content.schemaPath }) {
                report("another message of this union, or endpoint, carries '\(content.caseName)' too", at: file.place)
            }
            var converter = ContentConverter(content: content, message: message, types: types, reference: reference)
            conversions.append(converter.conversion())
            diagnostics += converter.diagnostics
            for parameter in converter.parameters {
                guard let other = parameters.first(where: { $0.swiftName == parameter.swiftName }) else {
                    parameters.append(parameter)
                    continue
                }
                if other.propertyType != parameter.propertyType {
                    report(
                        "'\(parameter.wireName)' is of the type '\(parameter.propertyType)' here and of '\(other.propertyType)' "
                            + "in another message that carries contents: give them one type", at: reference.place)
                }
            }
        }
        let order = Dictionary(uniqueKeysWithValues: contents.enumerated().map { ($1.schemaPath, $0) })
        conversions.sort { order[$0.content.schemaPath] ?? 0 < order[$1.content.schemaPath] ?? 0 }
        let refinements = messages.map { _, document, _ in self.refinements(of: document) }
        return ContentForm(
            union: union, functionName: union.direction == .reply ? nil : functionName(conversions),
            parameters: parameters,
            refined: Header.Refined.allCases.first { refined in refinements.allSatisfy { $0.contains(refined) }
            },
            conversions: conversions)
    }

    /// The protocols of the runtime that a message's headers refine.
    private func refinements(of document: SchemaDocument) -> [Header.Refined] {
        document.facts.bases.compactMap { base in
            (try? catalogue.definition(of: base.value, from: document))?.property.schema.headerProtocol?.value
        }
    }

    /// What the names of an endpoint's messages begin with: `massAll` of `MassAllText` and `MassAllImages`.
    private func functionName(_ conversions: [ContentForm.Conversion]) -> String {
        let prefixes = conversions.map { conversion -> String in
            let name = conversion.message.name
            let content = SwiftName.type(conversion.content.caseName)
            return name.range(of: content).map { String(name[..<$0.lowerBound]) } ?? name
        }
        return SwiftName.property(prefixes.filter { !$0.isEmpty }.min { $0.count < $1.count } ?? "carrying")
    }
}

extension String {
    /// The first place of another text.
    fileprivate func range(of other: String) -> Range<Index>? {
        indices.first { self[$0...].hasPrefix(other) }.map { $0..<index($0, offsetBy: other.count) }
    }
}
