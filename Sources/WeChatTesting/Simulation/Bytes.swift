extension [UInt8] {
    /// The first byte that is no blank and no byte order mark: it tells the form of a document.
    package var firstCharacter: UInt8? {
        let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
        return (starts(with: [0xEF, 0xBB, 0xBF]) ? self[3...] : self[...]).first { !blanks.contains($0) }
    }

    /// Whether the document is a JSON object.
    package var isJSON: Bool { firstCharacter == UInt8(ascii: "{") }
}
