/// Finds the fields of one structure that share a name, in Swift or on the wire.
struct NameChecker {
    private(set) var diagnostics: [Diagnostic] = []
    private var swiftNames: [String: Use] = [:]
    private var wireNames: [String: Use] = [:]

    /// Whether fields of different parts are compared, or those of one.
    private let comparesParts: Bool
    /// The number of the part, a header or the properties of a schema, that is being added.
    private var part = 0

    private struct Use {
        let field: Field
        let place: Place
        let part: Int
    }

    /// Creates a checker of the fields of one schema or, with `comparesParts`, of those of a message and its headers,
    /// each of which has been checked by itself.
    init(comparesParts: Bool) { self.comparesParts = comparesParts }

    /// Adds the fields of a header, or of a schema itself.
    ///
    /// - Parameter place: Gives the place of a field by its wire name.
    mutating func add(_ fields: [Field], place: (String) -> Place) {
        part += 1
        for field in fields {
            let use = Use(field: field, place: place(field.wireName), part: part)
            for name in Set([field.wireName] + field.aliases + field.namesInJSON).sorted() { addWireName(name, use) }
            if field.aliases.contains(field.wireName), !comparesParts {
                report("'\(field.wireName)' is the field's name: no other spelling of it", use)
            }
            if let suffix = field.suffixName, suffix == field.swiftName, !comparesParts {
                report("'\(suffix)' would be the name of the field itself and of what follows its beginning", use)
            }
            for name in [field.swiftName, field.suffixName] { addSwiftName(name, use) }
        }
    }

    private mutating func addSwiftName(_ name: String?, _ use: Use) {
        guard let name else { return }
        if let other = swiftNames[name], other.field.wireName != use.field.wireName, isNews(other) {
            report(
                "'\(other.field.wireName)' and '\(use.field.wireName)' would both be the Swift property '\(name)': name "
                    + "one of them with 'x-swift-name'", use, other: other)
        }
        swiftNames[name] = use
    }

    private mutating func addWireName(_ name: String, _ use: Use) {
        if let other = wireNames[name], isNews(other) {
            if other.field.wireName != use.field.wireName {
                report(
                    "'\(name)' would be read as '\(other.field.wireName)' and as '\(use.field.wireName)': remove one, or "
                        + "the alias", use, other: other)
            } else if name == use.field.wireName {
                report(
                    "the field '\(name)' is given by a header or a reference already: remove it here, or use another",
                    use, other: other)
            }
        }
        wireNames[name] = use
    }

    private func isNews(_ other: Use) -> Bool { comparesParts == (other.part != part) }

    private mutating func report(_ message: String, _ use: Use, other: Use? = nil) {
        let notes = other.map { [Diagnostic.Note(message: "the other is here", place: $0.place)] } ?? []
        diagnostics.append(Diagnostic(message, at: use.place, notes: notes))
    }
}
