/// The wire names of a type's fields, in wire order: `"ToUserName CreateTime MusicUrl|MusicURL List*"`.
///
/// Names are separated by spaces; other spellings follow a name behind `|`; `*` marks a list, which may come several
/// times, and `^` an object that JSON pushes leave out. One literal serves reading and writing, is no work at start-up,
/// and is what a reviewer can read.
public struct FieldNames: Sendable, ExpressibleByStringLiteral {
    let literal: StaticString

    /// Creates the table of a literal.
    @inline(__always)
    public init(stringLiteral value: StaticString) { literal = value }

    var start: UnsafePointer<UInt8> { literal.utf8Start }
    var end: UnsafePointer<UInt8> { literal.utf8Start + literal.utf8CodeUnitCount }

    /// The documented name of a field.
    func name(at index: Int) -> String {
        let entries = literal.description.split(separator: " ")
        guard entries.indices.contains(index) else { return "" }
        return String(entries[index].prefix { $0 != "|" && $0 != "*" && $0 != "^" })
    }

    /// The fields that JSON pushes leave out, giving their place to what they hold.
    var flattened: [String] {
        literal.description.split(separator: " ").filter { $0.contains("^") }.map {
            String($0.prefix { $0 != "|" && $0 != "^" })
        }
    }
}

/// A place in a table of names: where the search for the next name begins, since most messages keep the order.
struct FieldNamesCursor {
    let start: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    private var place: UnsafePointer<UInt8>
    /// The number of the entry at `place`.
    private var index = 0

    @inline(__always)
    init(_ names: FieldNames) {
        start = names.start
        end = names.end
        place = start
    }

    /// The text that begins with the name expected next.
    var expected: UnsafePointer<UInt8> { place }

    /// Takes the name expected next, which was found.
    ///
    /// - Parameter count: The number of its bytes.
    /// - Returns: The field's number, and whether it is a list.
    @inline(__always)
    mutating func takeExpected(_ count: Int) -> (index: Int, isList: Bool) {
        take(after: place + count)
    }

    /// Finds a name: first where it is expected, then to the end, then from the beginning.
    ///
    /// - Returns: The field's number and whether it is a list, or `nil`.
    @inline(never)
    mutating func find(_ name: UnsafeBufferPointer<UInt8>) -> (index: Int, isList: Bool)? {
        guard let bytes = name.baseAddress else { return nil }
        let first = (place: place, index: index)
        while place < end {
            if let after = match(bytes, name.count) { return take(after: after) }
            skip()
        }
        place = start
        index = 0
        while place < first.place {
            if let after = match(bytes, name.count) { return take(after: after) }
            skip()
        }
        place = first.place
        index = first.index
        return nil
    }

    /// Compares the entry at `place`, its other spellings included.
    ///
    /// - Returns: The place behind the name that is equal, or `nil`.
    @inline(__always)
    private func match(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UnsafePointer<UInt8>? {
        var entry = place
        while true {
            var matched = 0
            while matched < count, entry + matched < end, entry[matched] == bytes[matched] { matched += 1 }
            var after = entry + matched
            if matched == count, after >= end || isDelimiter(after.pointee) { return after }
            while after < end, after.pointee != UInt8(ascii: "|"), after.pointee != UInt8(ascii: " ") { after += 1 }
            guard after < end, after.pointee == UInt8(ascii: "|") else { return nil }
            entry = after + 1
        }
    }

    /// Takes the entry at `place`: moves behind it, or stays, where it is a list's.
    @inline(__always)
    private mutating func take(after name: UnsafePointer<UInt8>) -> (index: Int, isList: Bool) {
        var after = name
        var isList = false
        while after < end, after.pointee != UInt8(ascii: " ") {
            if after.pointee == UInt8(ascii: "*") { isList = true }
            after += 1
        }
        if isList { return (index, true) }
        place = after < end ? after + 1 : end
        index += 1
        return (index - 1, false)
    }

    @inline(__always)
    private func isDelimiter(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "^")
    }

    @inline(__always)
    private mutating func skip() {
        while place < end, place.pointee != UInt8(ascii: " ") { place += 1 }
        if place < end { place += 1 }
        index += 1
    }

    /// The documented name of the next field, for writing.
    @inline(__always)
    mutating func next() -> UnsafeBufferPointer<UInt8> {
        let from = place
        while place < end, !isDelimiter(place.pointee) { place += 1 }
        let name = UnsafeBufferPointer(start: from, count: place - from)
        while place < end, place.pointee != UInt8(ascii: " ") { place += 1 }
        if place < end { place += 1 }
        index += 1
        return name
    }

    /// The number of the field whose name was given last.
    var current: Int { index - 1 }
}
