extension FieldEncoder {
    /// What a group carries beside its fields. It is in a place of its own, so that a group without is quickly entered.
    @usableFromInline
    final class Extras {
        let names: FieldNames
        let fields: UnknownFields
        /// Further values of the field that is being written, for JSON's array.
        var furtherValues: [WireValue] = []

        init(_ names: FieldNames, _ fields: UnknownFields) {
            self.names = names
            self.fields = fields
        }

        /// The text that a field had, where it was kept.
        func spelling(of name: FieldName) -> String? {
            var cursor = FieldNamesCursor(names)
            return cursor.find(name.bytes).flatMap { fields.spelling(of: $0.index) }
        }

        /// The elements that repeat a field.
        func elements(named name: FieldName) -> [WireElement] {
            let text = name.text
            return fields.elements.filter { $0.name == text }
        }
    }
}
