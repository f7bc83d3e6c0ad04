internal import WeChatBytes

/// The wire names of a type's fields, in wire order: `"ToUserName CreateTime MusicUrl|MusicURL List*"`.
///
/// Names are separated by spaces; other spellings follow a name behind `|`; `*` marks a list or map, which may come several
/// times, and `^` an object that JSON pushes leave out, before each name of what it holds: `"Group^Name^Size Time"`. One
/// literal is no work at start-up, and is what a reviewer can read.
public struct FieldNames: Sendable, ExpressibleByStringLiteral {
    let literal: StaticString

    /// Creates the table of a literal.
    @inline(__always)
    public init(stringLiteral value: StaticString) { literal = value }

    var start: UnsafePointer<UInt8> { literal.utf8Start }
    var end: UnsafePointer<UInt8> { literal.utf8Start + literal.utf8CodeUnitCount }

    /// Whether a name may be that of a field: several with what divides them are none. XML has no such names.
    static func mayHave(_ name: UnsafeBufferPointer<UInt8>) -> Bool { !name.contains(where: isDelimiter) }

    /// An object that JSON pushes leave out, giving its place to what it holds.
    struct Flattened {
        let name: String
        /// The names of what it holds.
        let inner: Set<Substring>
    }

    /// The objects that JSON pushes leave out.
    var flattened: [Flattened] {
        literal.description.split(separator: " ").filter { $0.contains("^") }.map { entry in
            let parts = entry.split(separator: "^")
            return Flattened(name: String(parts[0].prefix { $0 != "|" }), inner: Set(parts.dropFirst()))
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

    /// Takes the entry of a name: mostly the one expected next.
    ///
    /// - Returns: The field's number and whether it is a list, or `nil`.
    @_transparent
    mutating func take(_ name: UnsafeBufferPointer<UInt8>) -> (index: Int, isList: Bool)? {
        let count = name.count
        guard let bytes = name.baseAddress, end - place > count, place[count] == UInt8(ascii: " "),
            equal(place, bytes, count)
        else { return find(name) }
        place += count &+ 1
        index &+= 1
        return (index &- 1, false)
    }

    /// Finds a name: from the one expected next to the end, then from the beginning.
    ///
    /// - Returns: The field's number and whether it is a list, or `nil`.
    @inline(never)
    mutating func find(_ name: UnsafeBufferPointer<UInt8>) -> (index: Int, isList: Bool)? {
        // JSON has empty names, and no field has one.
        guard let bytes = name.baseAddress, !name.isEmpty else { return nil }
        let first = (place: place, index: index)
        if let after = search(bytes, name.count, upTo: end) { return take(after: after) }
        place = start
        index = 0
        if let after = search(bytes, name.count, upTo: first.place) { return take(after: after) }
        place = first.place
        index = first.index
        return nil
    }

    /// Moves to the entry that has a name, other spellings included.
    ///
    /// - Returns: The place behind the name, or `nil`.
    @inline(__always)
    private mutating func search(
        _ bytes: UnsafePointer<UInt8>, _ count: Int, upTo limit: UnsafePointer<UInt8>
    ) -> UnsafePointer<UInt8>? {
        var name = place
        while limit - name >= count {
            let after = name + count
            if equal(name, bytes, count), after == end || isDelimiter(after.pointee) { return after }
            // Another spelling follows, or the next field.
            while name < limit, name.pointee != UInt8(ascii: "|"), name.pointee != UInt8(ascii: " ") {
                name = endOfName(name)
                if name < limit, isMark(name.pointee) { name += 1 }
            }
            guard name < limit else { return nil }
            name += 1
            if name[-1] == UInt8(ascii: " ") {
                place = name
                index &+= 1
            }
        }
        return nil
    }

    /// The end of the name that begins at a place: eight bytes a step; the last ones of the table one by one.
    @inline(__always)
    private func endOfName(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        var after = start
        while end - after >= 8 {
            let found = delimiters(load(after))
            if found != 0 { return after + found.trailingZeroBitCount >> 3 }
            after += 8
        }
        while after < end, !isDelimiter(after.pointee) { after += 1 }
        return after
    }

    /// Takes the entry at `place`: moves behind it, or stays, where it is a list's.
    @inline(__always)
    private mutating func take(after name: UnsafePointer<UInt8>) -> (index: Int, isList: Bool) {
        var after = name
        var isList = false
        while after < end, after.pointee != UInt8(ascii: " ") {
            if after.pointee == UInt8(ascii: "*") { isList = true }
            after = endOfName(after + 1)
        }
        if isList { return (index, true) }
        place = after < end ? after + 1 : end
        index += 1
        return (index - 1, false)
    }

    /// Whether a byte marks a list or an object that JSON pushes leave out.
    @inline(__always)
    private func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "^") }

    /// Marks the bytes of a word that end a name; the lowest mark is right.
    @inline(__always)
    private func delimiters(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let low = word &- (ones &* UInt64(UInt8(ascii: "*") + 1))
        // The bars differ in one bit, and no byte of a name from either but for that.
        let bar = ((word | (ones &* 0x22)) ^ (ones &* 0x7E)) &- ones
        return (low | bar) & ~word & (ones &* 0x80)
    }

    /// The documented name of a field.
    func name(at index: Int) -> String {
        let entries = UnsafeBufferPointer(start: start, count: end - start).split(separator: UInt8(ascii: " "))
        guard entries.indices.contains(index) else { return "" }
        return String(decoding: entries[index].prefix { !isDelimiter($0) }, as: UTF8.self)
    }
}

/// Whether a byte ends a name: ` `, `*`, `^` or `|`. The bytes of names are all greater than `*`.
@inline(__always)
private func isDelimiter(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: "*") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "^")
}
