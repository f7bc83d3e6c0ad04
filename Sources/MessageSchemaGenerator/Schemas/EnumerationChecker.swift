/// Finds the mistakes in the values of an enumeration.
enum EnumerationChecker {
    static func check(
        _ cases: [Schema.EnumCase], type: Located<Schema.ValueType>?, into diagnostics: inout [Diagnostic]
    ) {
        guard let first = cases.first else { return }
        func report(_ message: String, _ place: Place, notes: [Diagnostic.Note] = []) {
            diagnostics.append(Diagnostic(message, at: place, notes: notes))
        }
        var values: [String: Place] = [:]
        var names: [String: Place] = [:]
        for value in cases {
            let text = value.value
            if value.isInteger != first.isInteger {
                report("an enumeration has either strings or integers: this is the other", text.place)
            }
            if text.value.isEmpty {
                report("an enumeration has no case for an empty text: leave the field optional", text.place)
                continue
            }
            if let earlier = values[text.value] {
                let note = Diagnostic.Note(message: "it is first given here", place: earlier)
                report("the value \"\(text.value)\" is given twice", text.place, notes: [note])
                continue
            }
            values[text.value] = text.place
            let name = value.caseName
            // Without a description the value stands in the comment itself.
            if value.title == nil,
                SwiftName.isReservedValue(name) || !SwiftName.isMemberName(name)
                    || text.value.unicodeScalars.contains(where: isControl)
            {
                report(
                    "the value \"\(text.value)\" has no name as a Swift case: write it in 'oneOf' with a 'title'",
                    text.place)
                continue
            }
            let place = value.title?.place ?? text.place
            if SwiftName.isReservedValue(name) {
                report("'\(name)' would be taken for that of Optional: choose another, such as 'nothing'", place)
            }
            if let earlier = names[name] {
                let note = Diagnostic.Note(message: "the other is here", place: earlier)
                report("two values would both be the case '\(name)'", place, notes: [note])
            }
            names[name] = place
        }
        if let type, [.integer, .string].contains(type.value), (type.value == .integer) != first.isInteger {
            report("the values are \(first.isInteger ? "integers" : "strings"), the 'type' is another", type.place)
        }
    }
}

extension Schema.EnumCase {
    /// The name of the Swift case.
    var caseName: String { title?.value ?? SwiftName.enumCase(value.value) }
}
