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
    let base: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    #if DEBUG
    var place: UnsafePointer<UInt8> { didSet { note(abs(place - oldValue)) } }
    /// How many bytes the reader has gone over, forward, back and ahead: what tests set a bound to.
    package internal(set) var work = 0
    #else
    var place: UnsafePointer<UInt8>
    #endif
    package let limits: XMLLimits
    var depth = 0
    var elements = 0
    /// The start tag that ``advance(in:expecting:end:)`` has come to.
    package internal(set) var tag: XMLTag = .nothing
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
    mutating func advanceUnusually(
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
    mutating func skipSimpleChild(unlessNamed wanted: UnsafePointer<UInt8>, _ wantedCount: Int) -> Bool {
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
            text[count + 2] == UInt8(ascii: ">"), close[-1] != UInt8(ascii: "/"), isNameStart(name.pointee)
        else { return false }
        place = text + count + 3
        return true
    }

    /// Whether a child's start tag follows directly.
    package var isAtChild: Bool { end - place >= 2 && place[0] == UInt8(ascii: "<") && isNameStart(place[1]) }

    /// The whole document.
    package var document: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: end - base) }
}
