internal import WeChatBytes
internal import WeChatJSON

// Numbers, times and truth values are written in one way and read in several: the text of such a field is kept where it is
// another, and written back as long as the field's value is still the text's.

/// Makes a value of a number's text, whatever blanks stand around it; an integer may have a fraction of zeros, as JSON's
/// `1.0` is one.
///
/// - Parameter parse: Makes the value of a text without either. `nil`: it is none.
@inline(never)
func parseLoosely<Value>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ parse: (UnsafeBufferPointer<UInt8>) -> Value?
) -> Value? {
    if let value = parse(bytes) { return value }
    let text = trimmed(bytes)
    if let value = parse(text) { return value }
    guard let point = text.firstIndex(of: UInt8(ascii: ".")), point > 0, isDigit(text[point - 1]),
        point + 1 < text.count, text[(point + 1)...].allSatisfy({ $0 == UInt8(ascii: "0") })
    else { return nil }
    return parse(UnsafeBufferPointer(rebasing: text[..<point]))
}

/// The value of a text that was kept, if it still is one.
func parseLoosely<Value>(_ text: String, _ parse: (UnsafeBufferPointer<UInt8>) -> Value?) -> Value? {
    var text = text
    return text.withUTF8 { parseLoosely($0, parse) }
}

/// The truth value of a text.
func truth(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? { truth(String(checkedUTF8: bytes)) }

/// The truth value of a text.
func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "1", "true": true
    case "0", "false": false
    default: nil
    }
}

/// Whether JSON takes a text for a number: no plus, no leading zero, digits on both sides of the point, no blanks.
func isJSONNumber(_ text: String) -> Bool {
    guard let node = try? JSONNode(parsing: Array(text.utf8)), case .number(text) = node.value else { return false }
    return true
}

/// Whether a text has nothing in it but blanks.
func isBlank(_ text: some Sequence<UInt8>) -> Bool { text.allSatisfy(isBlank) }

/// Whether a blank begins or ends a text: outside of CDATA it would be none of it.
func hasOuterBlanks(_ text: String) -> Bool {
    text.utf8.first.map(isBlank) == true || text.utf8.last.map(isBlank) == true
}

private func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let start = bytes.firstIndex { !isBlank($0) } ?? bytes.endIndex
    let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
}

/// Whether a byte is one of XML's and JSON's blanks.
private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }
