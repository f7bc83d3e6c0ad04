/// Finds the mistakes that only show between files.
struct CatalogueChecker {
    let catalogue: Catalogue
    private(set) var diagnostics: [Diagnostic] = []

    init(catalogue: Catalogue) { self.catalogue = catalogue }

    /// Two types of one name in a module.
    mutating func checkTitles() {
        var places: [String: Place] = [:]
        for name in catalogue.documents.flatMap(typeNames) {
            if let earlier = places[name.value] {
                diagnostics.append(
                    Diagnostic(
                        "there are two types named '\(name.value)': give one of them another name", at: name.place,
                        notes: [Diagnostic.Note(message: "the other is here", place: earlier)]))
            } else {
                places[name.value] = name.place
            }
            if Direction.allCases.map(\.unionName).contains(name.value) {
                diagnostics.append(
                    Diagnostic("'\(name.value)' is the name of a union: choose another", at: name.place))
            }
        }
    }

    private func typeNames(of document: SchemaDocument) -> [Located<String>] {
        document.isMessage ? document.root.title.map { [$0] } ?? [] : document.definitions.map(\.name)
    }

    /// Definitions that refer to themselves, directly or through others.
    mutating func checkCircles() {
        var finished: Set<String> = []
        for document in catalogue.documents {
            for property in document.definitions {
                let start = Catalogue.Definition(document: document, property: property)
                follow(property.schema, of: start, open: [start], finished: &finished)
            }
        }
    }

    private mutating func follow(
        _ schema: Schema, of definition: Catalogue.Definition, open: [Catalogue.Definition],
        finished: inout Set<String>
    ) {
        if let reference = schema.reference,
            let target = try? catalogue.definition(of: reference.value, from: definition.document)
        {
            if let first = open.first(where: { $0.key == target.key }) {
                if finished.insert("circle \(first.key)").inserted {
                    let name = target.property.name
                    diagnostics.append(
                        Diagnostic(
                            "'\(name.value)' refers to itself in a circle: a message cannot hold itself",
                            at: reference.place,
                            notes: [Diagnostic.Note(message: "'\(name.value)' is defined here", place: name.place)]))
                }
            } else if !finished.contains(target.key) {
                follow(target.property.schema, of: target, open: open + [target], finished: &finished)
            }
        }
        for part in schema.properties.map(\.schema) + schema.items {
            follow(part, of: definition, open: open, finished: &finished)
        }
        if schema.place.offset == definition.property.schema.place.offset { finished.insert(definition.key) }
    }

    /// Two messages of a union that the same values name, or whose cases have one name.
    mutating func checkKinds(of module: SwiftModule) {
        for union in module.unions {
            var seen: [(message: Structure, key: [Condition])] = []
            var cases: [String: Structure] = [:]
            for message in union.messages {
                guard let facts = message.message else { continue }
                if let other = cases[facts.caseName] {
                    report(
                        "'\(message.name)' and '\(other.name)' would both be the case '\(facts.caseName)': name one "
                            + "with 'x-swift-case'", message, other)
                }
                cases[facts.caseName] = message
                for other in seen where collide(facts.conditions, other.key) {
                    report(
                        "'\(message.name)' and '\(other.message.name)' cannot be told apart: both are "
                            + facts.conditions.map(ModelPlanner.describe).joined(separator: ", "),
                        message, other.message)
                }
                seen.append((message, facts.conditions))
            }
        }
    }

    /// Whether some message would satisfy both, neither being the more particular.
    private func collide(_ left: [Condition], _ right: [Condition]) -> Bool {
        func values(_ conditions: [Condition], isPrefix: Bool) -> [String: [String]] {
            Dictionary(
                conditions.filter { $0.isPrefix == isPrefix }.map { ($0.name, $0.values) }, uniquingKeysWith: { $1 })
        }
        let (leftWhole, rightWhole) = (values(left, isPrefix: false), values(right, isPrefix: false))
        guard leftWhole.keys.sorted() == rightWhole.keys.sorted() else { return false }
        for (name, values) in leftWhole {
            let others = Set((rightWhole[name] ?? []).map { $0.lowercased() })
            guard values.contains(where: { others.contains($0.lowercased()) }) else { return false }
        }
        let (leftStart, rightStart) = (values(left, isPrefix: true), values(right, isPrefix: true))
        guard leftStart.keys.sorted() == rightStart.keys.sorted() else { return false }
        return leftStart.allSatisfy { name, values in
            let others = rightStart[name] ?? []
            return values.contains { value in others.contains { $0.hasPrefix(value) || value.hasPrefix($0) } }
        }
    }

    private mutating func report(_ text: String, _ message: Structure, _ other: Structure) {
        guard let place = place(of: message) else { return }
        let notes = self.place(of: other).map { [Diagnostic.Note(message: "the other is here", place: $0)] } ?? []
        diagnostics.append(Diagnostic(text, at: place, notes: notes))
    }

    private func place(of message: Structure) -> Place? {
        catalogue.messages.first { $0.root.title?.value == message.name }?.root.title?.place
    }
}
