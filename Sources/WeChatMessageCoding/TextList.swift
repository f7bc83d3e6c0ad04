/// A list that stands in the text of one element.
struct TextList<Value: FieldValue> {
    private(set) var items: [Value] = []
    /// Whether the list would be written otherwise than its text.
    private(set) var isUnusual = false
    /// The first fault of an item; the items behind it are not read.
    private(set) var fault: FieldProblem.Fault?

    /// Reads a list.
    ///
    /// - Parameter separator: What stands between the items.
    init(_ text: String, separator: Unicode.Scalar) {
        let parts = text.unicodeScalars.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
        for (index, part) in parts.enumerated() {
            var decoder = FieldDecoder(.text(part))
            let item = Value(field: &decoder)
            if decoder.kept.entries != nil { isUnusual = true }
            if let fault = decoder.problem?.fault {
                if index == parts.count - 1, isBlank(part.utf8) {
                    // Some end a list of numbers with a separator.
                    isUnusual = true
                } else {
                    self.fault = fault
                }
                return
            }
            if let item { items.append(item) }
        }
    }
}
