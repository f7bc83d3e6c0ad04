import WeChatBytes

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A pull reader over the bytes of a document: it moves forward when asked, allocates nothing, and looks at each byte
/// a bounded number of times.
///
/// It reads the part of XML 1.0 that messages are written in: elements, text, CDATA sections, comments, processing
/// instructions, the five entities and character references. A document type declaration is an error, so that there
/// are no entities to expand and nothing to fetch. Attributes are checked and passed over: no message has any.
/// It reads UTF-8 only.
///
/// It is lenient where WeChat is: text between elements is passed over, and characters that XML forbids are read as they
/// are, references to them too, but for NUL. `]]>` is text outside of a CDATA section, a name may have any character
/// outside ASCII, prefixes need no namespace, and of the XML declaration only the encoding counts.
///
///     try XMLReader.read(bytes) { reader in
///         let root = try reader.readRoot()
///         while let child = try reader.nextChild(of: root) {
///             let text = try reader.readText(of: child)
///         }
///         try reader.readEnd()
///     }
///
/// A reader is a value: a copy remembers a place, to return to it.
public struct XMLReader {
    @usableFromInline let base: UnsafePointer<UInt8>
    @usableFromInline let end: UnsafePointer<UInt8>
    #if DEBUG
    @usableFromInline var place: UnsafePointer<UInt8> { didSet { note(abs(place - oldValue)) } }
    /// How many bytes the reader has gone over, forward, back and ahead: what tests set a bound to.
    package private(set) var work = 0
    #else
    @usableFromInline var place: UnsafePointer<UInt8>
    #endif
    package let limits: XMLLimits
    var depth = 0
    var elements = 0
    /// The start tag that ``advance(in:expecting:end:)`` has come to.
    package private(set) var tag: XMLTag = .nothing
    /// Whether line ends have to be looked at: few documents have a carriage return.
    let hasCarriageReturn: Bool

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - limits: How much it may ask.
    ///   - body: What reads. The reader is valid within it only.
    /// - Throws: ``XMLError`` where the document exceeds `limits.bytes` or is not UTF-8, and what `body` throws.
    public static func read<Result>(
        _ bytes: [UInt8], limits: XMLLimits = XMLLimits(), _ body: (inout XMLReader) throws(XMLError) -> Result
    ) throws(XMLError) -> Result {
        try bytes.withUnsafeBufferPointer { (buffer) throws(XMLError) in
            var reader = try XMLReader(buffer, limits: limits)
            return try body(&reader)
        }
    }

    /// Creates a reader at the beginning of a document.
    ///
    /// - Parameters:
    ///   - bytes: The document. It must stay where it is as long as the reader is in use.
    ///   - limits: How much it may ask.
    /// - Throws: ``XMLError`` where the document exceeds `limits.bytes` or is not UTF-8.
    public init(_ bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits = XMLLimits()) throws(XMLError) {
        guard bytes.count <= limits.bytes else {
            throw XMLError(offset: limits.bytes, rule: .tooManyBytes(limit: limits.bytes))
        }
        guard let start = bytes.baseAddress, !bytes.isEmpty else { throw XMLError(offset: 0, rule: .noElement) }
        if let offset = firstInvalidUTF8(in: bytes) {
            let utf16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            throw XMLError(offset: offset, rule: utf16 ? .unsupportedEncoding("UTF-16") : .invalidUTF8)
        }
        if let nul = memchr(start, 0, bytes.count) {
            throw XMLError(offset: UnsafeRawPointer(nul) - UnsafeRawPointer(start), rule: .nulCharacter)
        }
        base = start
        end = start + bytes.count
        place = start
        self.limits = limits
        hasCarriageReturn = memchr(start, 0x0D, bytes.count) != nil
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place += 3 }
        note(3 * bytes.count)
    }

    /// Counts bytes that were looked at without going there; nothing in a release build.
    @inline(__always)
    mutating func note(_ count: Int) {
        #if DEBUG
        work += count
        #endif
    }

    /// The offset in bytes of the place the reader has come to.
    public var offset: Int { place - base }

    /// Creates an error at the reader's place.
    func failure(_ rule: XMLError.Rule) -> XMLError { XMLError(offset: offset, rule: rule) }

    /// Creates an error at another place.
    func failure(_ rule: XMLError.Rule, at place: UnsafePointer<UInt8>) -> XMLError {
        XMLError(offset: place - base, rule: rule)
    }

    // MARK: Elements

    /// Reads up to and with the start tag of the root element.
    ///
    /// - Throws: ``XMLError`` where something else precedes it than a declaration, comments and blanks.
    public mutating func readRoot() throws(XMLError) -> XMLTag {
        if starts(with: "<?xml"), end - place > 5, isBlank(place[5]) { try readDeclaration() }
        try skipOutsideRoot()
        guard place < end else { throw failure(.noElement) }
        place += 1
        return try readStartTag()
    }

    /// Moves to the next child of an open element.
    ///
    /// Text between the children is passed over.
    ///
    /// - Parameter parent: The element that is open.
    /// - Returns: The child, whose start tag has been read, or `nil` when the parent's end tag has been.
    @inline(__always)
    public mutating func nextChild(of parent: XMLTag) throws(XMLError) -> XMLTag? {
        guard try moveToChild(of: parent) else { return nil }
        return try readStartTag()
    }

    /// Moves to the next child of an open element, comparing its name with the one that is expected first.
    ///
    /// That spares a caller who knows the usual order most of the work on names. The child is the reader's ``tag``.
    ///
    /// - Parameters:
    ///   - parent: The element that is open.
    ///   - expected: Text that begins with the expected name; a byte that no name has ends it, or `end`.
    ///   - end: The end of that text.
    package mutating func advance(
        in parent: XMLTag, expecting expected: UnsafePointer<UInt8>, end expectedEnd: UnsafePointer<UInt8>
    ) throws(XMLError) -> XMLAdvance {
        // The usual cases: the child or the parent's end tag follows directly, and is written without blanks.
        let start = place
        if !parent.isEmpty, end - start > 2, start[0] == UInt8(ascii: "<") {
            if start[1] == UInt8(ascii: "/") {
                if isEndTag(start, of: parent) {
                    place = start + parent.nameCount + 3
                    depth -= 1
                    return .end
                }
            } else {
                let name = start + 1
                let count = commonPrefix(name, expected, min(end - name, expectedEnd - expected))
                if count > 0, count < end - name, name[count] == UInt8(ascii: ">"),
                    expected + count == expectedEnd || !isNameByte(expected[count])
                {
                    try open()
                    place = name + count + 1
                    tag = XMLTag(nameStart: name, nameCount: count, isEmpty: false)
                    return .expected
                }
                if isNameStart(name.pointee) {
                    place = name
                    tag = try readStartTag()
                    return .other
                }
            }
        }
        return try advanceUnusually(in: parent, expecting: expected, end: expectedEnd)
    }

    /// The same, whatever stands between and within the tags.
    @inline(never)
    private mutating func advanceUnusually(
        in parent: XMLTag, expecting expected: UnsafePointer<UInt8>, end expectedEnd: UnsafePointer<UInt8>
    ) throws(XMLError) -> XMLAdvance {
        guard try moveToChild(of: parent) else { return .end }
        tag = try readStartTag()
        let count = commonPrefix(tag.nameStart, expected, min(tag.nameCount, expectedEnd - expected))
        let isExpected = count == tag.nameCount && (expected + count == expectedEnd || !isNameByte(expected[count]))
        return isExpected ? .expected : .other
    }

    /// Moves behind the `<` of the next child's start tag, or behind the parent's end tag.
    ///
    /// - Returns: Whether there is a child.
    @inline(__always)
    mutating func moveToChild(of parent: XMLTag) throws(XMLError) -> Bool {
        if parent.isEmpty { return false }
        while true {
            while place < end, place.pointee != UInt8(ascii: "<") {
                if place.pointee == UInt8(ascii: "&") {
                    _ = try readReference()
                } else {
                    place += 1
                }
            }
            guard end - place >= 2 else {
                place = end
                throw failure(.unexpectedEnd(in: .element))
            }
            switch place[1] {
            case UInt8(ascii: "/"):
                try readEndTag(of: parent)
                return false
            case UInt8(ascii: "!"), UInt8(ascii: "?"):
                try skipMarkup()
            default:
                place += 1
                return true
            }
        }
    }

    /// Passes over what is left of an element, its start tag having been read.
    ///
    /// - Throws: ``XMLError`` where it is not well-formed.
    public mutating func skip(_ element: XMLTag) throws(XMLError) {
        // Nesting is counted by the reader's depth, so that it takes no stack; names are kept for the end tags.
        var open = [element]
        while let parent = open.last {
            if let child = try nextChild(of: parent) {
                open.append(child)
            } else {
                open.removeLast()
            }
        }
    }

    /// Reads what may follow the root element, up to the end.
    ///
    /// - Throws: ``XMLError`` where it is anything but comments and blanks.
    public mutating func readEnd() throws(XMLError) {
        try skipOutsideRoot()
        guard place == end else { throw failure(.contentOutsideRoot) }
    }

    /// Moves to the next child of a name, passing over the others.
    ///
    /// - Returns: Whether there is one up to the parent's end; its start tag has been read, and is ``tag``.
    package mutating func moveToChild(named name: UnsafeBufferPointer<UInt8>, of parent: XMLTag) throws(XMLError)
        -> Bool
    {
        let count = name.count
        guard let wanted = name.baseAddress else { return false }
        while true {
            while skipSimpleChild(unlessNamed: wanted, count) {}
            guard try moveToChild(of: parent) else { return false }
            let isWanted = end - place > count && equal(place, wanted, count) && !isNameByte(place[count])
            tag = try readStartTag()
            if isWanted { return true }
            if try readText(of: tag) == nil { try skip(tag) }
        }
    }

    /// Passes over a child in the usual form, `<Name>` and one CDATA section or plain characters, without looking at the
    /// name but to compare it: whoever reads the child finds its faults.
    ///
    /// - Returns: Whether it could; if not, the reader has not moved.
    @inline(__always)
    private mutating func skipSimpleChild(unlessNamed wanted: UnsafePointer<UInt8>, _ wantedCount: Int) -> Bool {
        let name = place + 1
        guard end - place > 16, place.pointee == UInt8(ascii: "<"), let close = find(UInt8(ascii: ">"), from: name),
            end - close > 12
        else { return false }
        let count = close - name
        if count == wantedCount, equal(name, wanted, count) { return false }
        var text = close + 1
        if isCDATAStart(text) {
            guard let bracket = find(UInt8(ascii: "]"), from: text + 9), end - bracket > 3,
                bracket[1] == UInt8(ascii: "]"), bracket[2] == UInt8(ascii: ">")
            else { return false }
            text = bracket + 3
        } else {
            guard let bracket = find(UInt8(ascii: "<"), from: text) else { return false }
            text = bracket
        }
        guard end - text > count + 2, text[0] == UInt8(ascii: "<"), text[1] == UInt8(ascii: "/"),
            text[count + 2] == UInt8(ascii: ">"), close[-1] != UInt8(ascii: "/"), name.pointee != UInt8(ascii: "!")
        else { return false }
        place = text + count + 3
        return true
    }

    /// Whether a child's start tag follows directly.
    package var isAtChild: Bool { end - place >= 2 && place[0] == UInt8(ascii: "<") && isNameStart(place[1]) }

    /// The whole document.
    package var document: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: end - base) }

    // MARK: Tags

    /// Reads a start tag, of which the `<` has been read.
    @inline(__always)
    mutating func readStartTag() throws(XMLError) -> XMLTag {
        let start = place
        guard place < end else { throw failure(.unexpectedEnd(in: .tag)) }
        guard isNameStart(place.pointee) else { throw failure(.invalidMarkup, at: place - 1) }
        place += 1
        while place < end, isNameByte(place.pointee) { place += 1 }
        return try finishStartTag(nameStart: start, nameCount: place - start)
    }

    /// Reads the rest of a start tag, of which the name has been read.
    @inline(__always)
    mutating func finishStartTag(nameStart: UnsafePointer<UInt8>, nameCount: Int) throws(XMLError) -> XMLTag {
        try open()
        if place < end, place.pointee == UInt8(ascii: ">") {
            place += 1
            return XMLTag(nameStart: nameStart, nameCount: nameCount, isEmpty: false)
        }
        let isEmpty = try readAttributes()
        if isEmpty { depth -= 1 }
        return XMLTag(nameStart: nameStart, nameCount: nameCount, isEmpty: isEmpty)
    }

    /// Counts an element that begins.
    @inline(__always)
    private mutating func open() throws(XMLError) {
        elements += 1
        depth += 1
        if elements > limits.elements || depth > limits.depth { throw limitFailure() }
    }

    @inline(never)
    private func limitFailure() -> XMLError {
        failure(
            elements > limits.elements
                ? .tooManyElements(limit: limits.elements) : .tooDeep(limit: limits.depth))
    }

    /// Reads the end tag of an element; the reader is at its `<`.
    @inline(__always)
    mutating func readEndTag(of element: XMLTag) throws(XMLError) {
        let count = element.nameCount
        let name = place + 2
        if end - name > count, name[count] == UInt8(ascii: ">"), equal(name, element.nameStart, count) {
            place = name + count + 1
            depth -= 1
            return
        }
        try readUnusualEndTag(of: element)
    }

    /// Reads an end tag with blanks in it, or says what is wrong with it.
    @inline(never)
    private mutating func readUnusualEndTag(of element: XMLTag) throws(XMLError) {
        let start = place
        place += 2
        let name = place
        while place < end, isNameByte(place.pointee) { place += 1 }
        let count = place - name
        skipBlanks()
        guard place < end else { throw failure(.unexpectedEnd(in: .tag)) }
        guard count == element.nameCount, equal(name, element.nameStart, count) else {
            let found = String(checkedUTF8: UnsafeBufferPointer(start: name, count: count))
            throw failure(.mismatchedEndTag(expected: element.name, found: found), at: start)
        }
        guard place.pointee == UInt8(ascii: ">") else { throw failure(.invalidName) }
        place += 1
        depth -= 1
    }

    /// Checks attributes and reads the end of a start tag.
    ///
    /// - Returns: Whether the tag closes its element itself.
    @inline(never)
    private mutating func readAttributes() throws(XMLError) -> Bool {
        var names: Set<[UInt8]> = []
        while true {
            let hadBlank = skipBlanks()
            guard place < end else { throw failure(.unexpectedEnd(in: .tag)) }
            if place.pointee == UInt8(ascii: ">") {
                place += 1
                return false
            }
            if place.pointee == UInt8(ascii: "/") {
                guard end - place >= 2 else {
                    place = end
                    throw failure(.unexpectedEnd(in: .tag))
                }
                guard place[1] == UInt8(ascii: ">") else { throw failure(.invalidName) }
                place += 2
                return true
            }
            guard hadBlank, isNameStart(place.pointee) else { throw failure(.invalidName) }
            let start = place
            while place < end, isNameByte(place.pointee) { place += 1 }
            let name = UnsafeBufferPointer(start: start, count: place - start)
            guard names.count < XMLLimits.attributes else {
                throw failure(.tooManyAttributes(limit: XMLLimits.attributes), at: start)
            }
            guard names.insert(Array(name)).inserted else {
                throw failure(.duplicateAttribute(String(checkedUTF8: name)), at: start)
            }
            try readAttributeValue()
        }
    }

    private mutating func readAttributeValue() throws(XMLError) {
        skipBlanks()
        guard place < end else { throw failure(.unexpectedEnd(in: .tag)) }
        guard place.pointee == UInt8(ascii: "=") else { throw failure(.invalidAttribute) }
        place += 1
        skipBlanks()
        guard place < end else { throw failure(.unexpectedEnd(in: .tag)) }
        let quote = place.pointee
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw failure(.invalidAttribute) }
        place += 1
        while place < end, place.pointee != quote {
            if place.pointee == UInt8(ascii: "<") { throw failure(.invalidAttribute) }
            if place.pointee == UInt8(ascii: "&") {
                _ = try readReference()
            } else {
                place += 1
            }
        }
        guard place < end else { throw failure(.unexpectedEnd(in: .tag)) }
        place += 1
    }

    // MARK: What is passed over

    /// Passes over blanks, comments and processing instructions; stops at the `<` of an element, or at the end.
    private mutating func skipOutsideRoot() throws(XMLError) {
        while true {
            skipBlanks()
            guard place < end else { return }
            guard place.pointee == UInt8(ascii: "<") else { throw failure(.contentOutsideRoot) }
            if starts(with: "<!--") || starts(with: "<?") {
                try skipMarkup()
            } else if starts(with: "<!DOCTYPE") || starts(with: "<!doctype") {
                throw failure(.documentType)
            } else {
                return
            }
        }
    }

    /// Passes over a comment, a processing instruction or a CDATA section; the reader is at its `<`.
    @inline(never)
    mutating func skipMarkup() throws(XMLError) {
        if starts(with: "<!--") {
            try skipComment()
        } else if starts(with: "<![CDATA[") {
            place += 9
            place = try endOfCDATA() + 3
        } else if starts(with: "<?") {
            try skipProcessingInstruction()
        } else if starts(with: "<!DOCTYPE") || starts(with: "<!doctype") {
            throw failure(.documentType)
        } else {
            throw failure(.invalidMarkup)
        }
    }

    private mutating func skipComment() throws(XMLError) {
        place += 4
        while let hyphen = find(UInt8(ascii: "-"), from: place) {
            guard end - hyphen >= 3 else { break }
            guard hyphen[1] == UInt8(ascii: "-") else {
                place = hyphen + 1
                continue
            }
            guard hyphen[2] == UInt8(ascii: ">") else { throw failure(.doubleHyphenInComment, at: hyphen) }
            place = hyphen + 3
            return
        }
        place = end
        throw failure(.unexpectedEnd(in: .comment))
    }

    private mutating func skipProcessingInstruction() throws(XMLError) {
        let start = place
        place += 2
        guard place < end else { throw failure(.unexpectedEnd(in: .processingInstruction)) }
        let name = place
        guard isNameStart(name.pointee) else { throw failure(.invalidName) }
        while place < end, isNameByte(place.pointee) { place += 1 }
        if place - name == 3, name[0] | 0x20 == UInt8(ascii: "x"), name[1] | 0x20 == UInt8(ascii: "m"),
            name[2] | 0x20 == UInt8(ascii: "l")
        {
            throw failure(.invalidDeclaration, at: start)
        }
        guard end - place < 2 || isBlank(place.pointee) || starts(with: "?>") else { throw failure(.invalidName) }
        while let mark = find(UInt8(ascii: "?"), from: place) {
            place = mark + 1
            if place < end, place.pointee == UInt8(ascii: ">") {
                place += 1
                return
            }
        }
        place = end
        throw failure(.unexpectedEnd(in: .processingInstruction))
    }

    /// Reads `<?xml … ?>`: the version is not looked at, the encoding must be UTF-8.
    private mutating func readDeclaration() throws(XMLError) {
        let start = place
        guard let close = find(UInt8(ascii: ">"), from: place), close[-1] == UInt8(ascii: "?") else {
            throw failure(.invalidDeclaration)
        }
        let text = UnsafeBufferPointer(start: start + 5, count: close - 1 - (start + 5))
        let declaration = String(checkedUTF8: text)
        place = close + 1
        guard let encoding = declaration.lowercased().split(separator: "encoding", maxSplits: 1).dropFirst().first
        else { return }
        let name = encoding.drop { $0 != "\"" && $0 != "'" }.dropFirst().prefix { $0 != "\"" && $0 != "'" }
        guard ["utf-8", "utf8", "us-ascii", "ascii"].contains(name) else {
            throw failure(.unsupportedEncoding(name.uppercased()), at: start)
        }
    }

    // MARK: Bytes

    @inline(__always)
    func starts(with literal: StaticString) -> Bool {
        let count = literal.utf8CodeUnitCount
        return end - place >= count && equal(place, literal.utf8Start, count)
    }

    @inline(__always) @discardableResult
    mutating func skipBlanks() -> Bool {
        let start = place
        while place < end, isBlank(place.pointee) { place += 1 }
        return place > start
    }

    /// The first place of a byte: a few steps by hand, since most finds are near, then the platform's search.
    @inline(__always)
    func find(_ byte: UInt8, from start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        var place = start
        let near = min(end - 7, start + 96)
        let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
        while place < near {
            let word = UnsafeRawPointer(place).loadUnaligned(as: UInt64.self).littleEndian ^ pattern
            let match = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
            if match != 0 { return place + match.trailingZeroBitCount >> 3 }
            place += 8
        }
        return findFar(byte, from: place)
    }

    @inline(never)
    private func findFar(_ byte: UInt8, from start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        guard start < end, let found = memchr(start, Int32(byte), end - start) else { return nil }
        return UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
    }
}

/// The number of bytes at the beginning of two runs that are equal.
@inline(__always)
private func commonPrefix(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ limit: Int) -> Int {
    var count = 0
    while limit - count >= 8 {
        let a = UnsafeRawPointer(left + count).loadUnaligned(as: UInt64.self).littleEndian
        let b = UnsafeRawPointer(right + count).loadUnaligned(as: UInt64.self).littleEndian
        if a != b { return count + (a ^ b).trailingZeroBitCount >> 3 }
        count += 8
    }
    while count < limit, left[count] == right[count] { count += 1 }
    return count
}

/// Whether two runs of bytes are equal: names are short, and a call costs more than the comparison. The last step looks
/// at some bytes a second time instead of at each that is left.
@inline(__always)
func equal(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    func word<Word: FixedWidthInteger & BitwiseCopyable>(_ start: UnsafePointer<UInt8>, as type: Word.Type) -> Word {
        UnsafeRawPointer(start).loadUnaligned(as: type)
    }
    if count >= 8 {
        var index = 0
        while index + 8 < count {
            if word(left + index, as: UInt64.self) != word(right + index, as: UInt64.self) { return false }
            index += 8
        }
        return word(left + count - 8, as: UInt64.self) == word(right + count - 8, as: UInt64.self)
    }
    if count >= 4 {
        return word(left, as: UInt32.self) == word(right, as: UInt32.self)
            && word(left + count - 4, as: UInt32.self) == word(right + count - 4, as: UInt32.self)
    }
    var index = 0
    while index < count {
        if left[index] != right[index] { return false }
        index += 1
    }
    return true
}

@inline(__always)
func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}

/// Whether a byte may begin a name: a letter, `_`, `:` or a character outside ASCII.
@inline(__always)
func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_") || byte >= 0x80 || byte == UInt8(ascii: ":")
}

/// Whether a byte may stand within a name: one of those, a digit, `-` or `.`.
@inline(__always)
func isNameByte(_ byte: UInt8) -> Bool {
    // A bit for each byte from 0x40 on, and for each below: a branch and a shift instead of six comparisons.
    if byte >= 0x80 { return true }
    let bits: UInt64 = byte < 0x40 ? 0x07FF_6000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return bits & (1 << UInt64(byte & 0x3F)) != 0
}
