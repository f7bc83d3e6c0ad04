extension FieldEncoder {
    /// What a group carries beside its fields. It is in a place of its own, so that a group without is quickly entered.
    @usableFromInline
    final class Extras {
        private let fields: UnknownFields
        /// The elements that are still to be written.
        private(set) var elements: [WireElement]
        /// Further values of the field that is being written, for JSON's array.
        var furtherValues: [WireValue] = []

        init(_ fields: UnknownFields) {
            self.fields = fields
            elements = fields.elements
        }

        /// The text that a field had, where it was kept.
        func spelling(of name: FieldName) -> String? { fields.spelling(of: name.text) }

        /// What a field was in JSON, where nothing was in it.
        func emptyValue(of name: FieldName) -> WireValue? { fields.emptyValue(of: name.text) }

        /// The elements of a field's name: they are written with the field.
        func take(named name: FieldName) -> [WireElement] {
            let text = name.text
            let taken = elements.filter { $0.name == text }
            elements.removeAll { $0.name == text }
            return taken
        }
    }
}
