extension [UInt8] {
    /// Where a document's text begins: behind the byte order mark that some programs write.
    package var startOfText: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// The first byte of a document that is no blank and no byte order mark: it tells the document's form.
    package var firstCharacter: UInt8? {
        self[startOfText...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    }

    /// Whether a document is a JSON object, by its first character.
    package var isJSONObject: Bool { firstCharacter == UInt8(ascii: "{") }
}
