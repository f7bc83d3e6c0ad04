import WeChatBytes

/// Writes a JSON document, piece by piece.
///
/// The caller keeps the order: a name before each value of an object. Commas and indentation are the writer's.
public struct JSONWriter: ~Copyable {
    private var output: ByteWriter
    private let isPretty: Bool
    private var depth = 0
    private var needsComma = false
    private var followsName = false

    /// Creates a writer.
    ///
    /// - Parameter pretty: Whether each value has a line of its own.
    public init(pretty: Bool = false) {
        output = ByteWriter()
        isPretty = pretty
    }

    /// What was written.
    public consuming func finish() -> [UInt8] { output.finish() }

    private mutating func prepare() {
        if followsName {
            followsName = false
            return
        }
        if needsComma { output.write(byte: UInt8(ascii: ",")) }
        if isPretty, depth > 0 { breakLine() }
    }

    private mutating func breakLine() {
        output.write(byte: UInt8(ascii: "\n"))
        for _ in 0..<depth { output.write(literal: "  ") }
    }

    private mutating func open(_ bracket: StaticString) {
        prepare()
        output.write(literal: bracket)
        depth += 1
        needsComma = false
    }

    private mutating func close(_ bracket: StaticString) {
        depth -= 1
        if isPretty, needsComma { breakLine() }
        output.write(literal: bracket)
        needsComma = true
    }

    /// Begins an object.
    public mutating func beginObject() { open("{") }
    /// Ends an object.
    public mutating func endObject() { close("}") }
    /// Begins an array.
    public mutating func beginArray() { open("[") }
    /// Ends an array.
    public mutating func endArray() { close("]") }

    /// Writes the name of the value that comes next.
    public mutating func write(name: String) {
        prepare()
        writeQuoted(name)
        output.write(literal: isPretty ? ": " : ":")
        followsName = true
    }

    /// Writes a string.
    public mutating func write(string: String) {
        prepare()
        writeQuoted(string)
        needsComma = true
    }

    /// Writes a number, given as JSON writes it.
    public mutating func write(number: String) {
        prepare()
        output.write(number)
        needsComma = true
    }

    /// Writes an integer.
    public mutating func write(integer: Int64) {
        prepare()
        output.write(decimal: integer)
        needsComma = true
    }

    /// Writes `true` or `false`.
    public mutating func write(boolean: Bool) {
        prepare()
        output.write(literal: boolean ? "true" : "false")
        needsComma = true
    }

    /// Writes `null`.
    public mutating func writeNull() {
        prepare()
        output.write(literal: "null")
        needsComma = true
    }

    /// Writes a value that is JSON already, as another writer of the same form gave it.
    public mutating func write(json bytes: [UInt8]) {
        prepare()
        for byte in bytes {
            // A line break stands between values only: in a string it is escaped.
            if byte == UInt8(ascii: "\n") { breakLine() } else { output.write(byte: byte) }
        }
        needsComma = true
    }

    private mutating func writeQuoted(_ string: String) {
        output.write(byte: UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { bytes in
            guard let start = bytes.baseAddress else { return }
            let end = start + bytes.count
            var place = start
            while true {
                let special = firstEscaped(from: place, end: end)
                output.write(bytes: UnsafeBufferPointer(start: place, count: special - place))
                guard special < end else { break }
                writeEscape(special.pointee)
                place = special + 1
            }
        }
        output.write(byte: UInt8(ascii: "\""))
    }

    private mutating func writeEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): output.write(literal: "\\\"")
        case UInt8(ascii: "\\"): output.write(literal: "\\\\")
        case 0x0A: output.write(literal: "\\n")
        case 0x0D: output.write(literal: "\\r")
        case 0x09: output.write(literal: "\\t")
        default:
            let digits = Array("0123456789abcdef".utf8)
            output.write(literal: "\\u00")
            output.write(byte: digits[Int(byte >> 4)])
            output.write(byte: digits[Int(byte & 15)])
        }
    }

    /// Writes a value with all that it holds.
    public mutating func write(_ node: JSONNode) {
        switch node.value {
        case .object(let members):
            beginObject()
            for member in members {
                write(name: member.name)
                write(member.node)
            }
            endObject()
        case .array(let items):
            beginArray()
            for item in items { write(item) }
            endArray()
        case .string(let text): write(string: text)
        case .number(let text): write(number: text)
        case .boolean(let value): write(boolean: value)
        case .null: writeNull()
        }
    }
}

/// The place of the first byte that a string has to escape: a control character, a quote or a backslash; the end, where
/// there is none.
private func firstEscaped(from start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var place = start
    while end - place >= 8 {
        let marks = escaped(load(place))
        if marks != 0 { return place + marks.trailingZeroBitCount >> 3 }
        place += 8
    }
    while place < end, place.pointee >= 0x20, place.pointee != UInt8(ascii: "\""), place.pointee != UInt8(ascii: "\\") {
        place += 1
    }
    return place
}

/// Marks the bytes of a word that a string has to escape; the lowest mark is right.
private func escaped(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let control = word &- ones &* 0x20
    let quote = (word ^ ones &* UInt64(UInt8(ascii: "\""))) &- ones
    let backslash = (word ^ ones &* UInt64(UInt8(ascii: "\\"))) &- ones
    return (control | quote | backslash) & ~word & (ones &* 0x80)
}
