import CommandLineSupport

extension ModelPlanner {
    /// Plans the cases of the platform's `Content`.
    mutating func planContents() -> [Content] {
        var cases: [String: Place] = [:]
        var items: [String: Place] = [:]
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
            let lists = document.root.properties.flatMap(\.schema.items)
            checkNames(of: scope.structures.flatMap(\.fields)) { name in
                lists.lazy.compactMap { $0.places[name] }.first ?? title.place
            }
            if fields.isEmpty { report("a content without 'properties' says nothing", at: title.place) }
            if catalogue.messages.isEmpty {
                report("there is no message that could carry a content: add one in 'Reply' or 'Send'", at: title.place)
            }
            checkTypes(of: scope, at: title.place, beside: &items)
            return Content(
                caseName: caseName,
                documentation: lines(document.root.description ?? shared?.property.schema.description ?? ""),
                fields: fields,
                structures: scope.structures, schemaPath: document.file.relativePath)
        }
    }

    /// Of the types that stand in a content only those of objects become Swift, side by side with those of other contents.
    private mutating func checkTypes(of scope: Scope, at title: Place, beside others: inout [String: Place]) {
        let nested =
            scope.enumerations.map(\.name)
            + scope.structures.flatMap { $0.structures.map(\.name) + $0.enumerations.map(\.name) }
        for name in nested {
            report(
                "the content's type '\(name)' needs a name of its own: move its schema to the '$defs' of a file that holds "
                    + "definitions alone, and refer to it", at: scope.names[name] ?? title)
        }
        for structure in scope.structures {
            let place = scope.names[structure.name] ?? title
            guard let other = others.updateValue(place, forKey: structure.name) else { continue }
            report(
                "two types of contents would be named '\(structure.name)': give one of them another name with 'title'",
                at: place, notes: [Diagnostic.Note(message: "the other is here", place: other)])
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
            let forms = groups.map { form(of: $0.messages, in: union, contents: contents, types: types) }
            checkFunctions(of: zip(forms, groups).map { ($0, $1.messages[0].2.place) })
            return forms
        }
    }

    /// The functions of a union, one for each endpoint, and where an endpoint's first message names its content.
    private mutating func checkFunctions(of forms: [(ContentForm, Place)]) {
        var places: [String: Place] = [:]
        for (form, place) in forms {
            guard let name = form.functionName, !form.conversions.isEmpty else { continue }
            let remedy = "it is what the titles of the endpoint's messages begin with, so give them others"
            if SwiftName.isReservedCase(name) || !SwiftName.isMemberName(name) {
                report("the function that makes the message would be '\(name)', which cannot be: \(remedy)", at: place)
            }
            guard let other = places.updateValue(place, forKey: name) else { continue }
            report(
                "the functions of two endpoints would be named '\(name)': \(remedy)", at: place,
                notes: [Diagnostic.Note(message: "the other is here", place: other)])
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
            checkParameters(converter.parameters, of: message, carrying: content, at: reference)
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

    /// The parameters of what makes a message stand beside the content, and beside the names of what it holds.
    private mutating func checkParameters(
        _ parameters: [Field], of message: Structure, carrying content: Content, at reference: ContentReference
    ) {
        let mapped = Set(reference.map.map { String($0.property.value.prefix { $0 != "." && $0 != "/" }) })
        let taken = mapped.intersection(content.fields.map(\.wireName)).union(["content"])
        for parameter in parameters {
            if let name = parameter.swiftName, taken.contains(name) {
                report(
                    "'\(message.name)' has '\(parameter.wireName)' beside the content, and its Swift name '\(name)' is that of "
                        + (name == "content" ? "the content itself" : "the content's '\(name)'")
                        + ": add it to 'map', or name it with 'x-swift-name'", at: reference.place)
            }
        }
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
