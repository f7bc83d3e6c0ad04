public import WeChatBytes

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
    @usableFromInline let end: UnsafePointer<UInt8>
    #if DEBUG
    @usableFromInline var place: UnsafePointer<UInt8> { didSet { note(abs(place - oldValue)) } }
    /// How many bytes the reader has gone over, forward, back and ahead: what tests set a bound to.
    package internal(set) var work = 0
    #else
    @usableFromInline var place: UnsafePointer<UInt8>
    #endif
    @usableFromInline package let limits: XMLLimits
    @usableFromInline var depth = 0
    @usableFromInline var elements = 0
    /// The element that ``advance(in:header:)`` has come to.
    @usableFromInline package internal(set) var tag: XMLTag = .nothing
    /// Whether line ends have to be looked at: few documents have a carriage return.
    package private(set) var hasCarriageReturn = false
    /// Whether the document is known to be UTF-8. Until then nothing may become text.
    private var isChecked = false

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
        try self.init(unchecked: bytes, limits: limits)
        try check()
    }

    /// Creates a reader at the beginning of a document of which only the header may be looked at before ``check()``.
    ///
    /// - Throws: ``XMLError`` where the document exceeds `limits.bytes`.
    package init(unchecked bytes: UnsafeBufferPointer<UInt8>, limits: XMLLimits) throws(XMLError) {
        guard bytes.count <= limits.bytes else {
            throw XMLError(offset: limits.bytes, rule: .tooManyBytes(limit: limits.bytes))
        }
        guard let start = bytes.baseAddress, !bytes.isEmpty else { throw XMLError(offset: 0, rule: .noElement) }
        base = start
        end = start + bytes.count
        place = start
        self.limits = limits
        if start.pointee == 0xEF, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place += 3 }
    }

    /// Makes sure that the document is UTF-8, if that is not known.
    ///
    /// - Throws: ``XMLError`` where it is not.
    package mutating func check() throws(XMLError) {
        if isChecked { return }
        let check = UTF8Check(document)
        if let offset = check.firstInvalid {
            let utf16 = document.starts(with: [0xFF, 0xFE]) || document.starts(with: [0xFE, 0xFF])
            throw XMLError(offset: offset, rule: utf16 ? .unsupportedEncoding("UTF-16") : .invalidUTF8)
        }
        if check.mayHaveControls, let nul = memchr(base, 0, end - base) {
            throw XMLError(offset: UnsafeRawPointer(nul) - UnsafeRawPointer(base), rule: .nulCharacter)
        }
        hasCarriageReturn = check.mayHaveControls && memchr(base, 0x0D, end - base) != nil
        isChecked = true
        note(3 * (end - base))
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
        if starts(with: "<xml>") {
            // The root of every message that WeChat sends.
            tag = XMLTag(nameStart: place + 1, nameCount: 3, isEmpty: false)
            place += 5
            try open()
            return tag
        }
        try check()
        if !isAtChild {
            if starts(with: "<?xml"), end - place > 5, isBlank(place[5]) { try readDeclaration() }
            try skipOutsideRoot()
            guard place < end else { throw failure(.noElement) }
        }
        place += 1
        tag = try readStartTag()
        return tag
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

    /// Moves to the next child of an open element, and behind it, where its text has one of the usual forms.
    ///
    /// The child is the reader's ``tag``. Its name may be unchecked: who does not know the name calls
    /// ``readUncheckedTag()``.
    ///
    /// - Parameters:
    ///   - parent: The element that is open.
    ///   - header: The children that were looked at before.
    /// - Returns: Whether there is a child; if not, the parent's end tag has been read.
    @inlinable @_transparent
    package mutating func advance(in parent: XMLTag, header: inout XMLHeader) throws(XMLError) -> Bool {
        if !parent.isClosed, elements < limits.elements, depth < limits.depth,
            let tag = header.take(at: place) ?? (isAtEndTag ? nil : nextUsualTag(&header))
        {
            elements &+= 1
            if !tag.isClosed { depth &+= 1 }
            place = tag.end
            self.tag = tag
            return true
        }
        if takeEndTag(of: parent) { return false }
        return try advanceUnusually(in: parent)
    }

    @inlinable @inline(__always)
    var isAtEndTag: Bool { end - place >= 2 && place[1] == UInt8(ascii: "/") }

    /// Moves behind the end tag of an element, where it follows directly and is written in the usual way.
    ///
    /// - Returns: Whether the reader has moved.
    @inlinable @_transparent
    mutating func takeEndTag(of element: XMLTag) -> Bool {
        let count = element.nameCount
        guard end - place > count &+ 2, place[0] == UInt8(ascii: "<"), place[1] == UInt8(ascii: "/"),
            place[count &+ 2] == UInt8(ascii: ">"), equal(place + 2, element.nameStart, count), !element.isClosed
        else { return false }
        place += count &+ 3
        depth &-= 1
        return true
    }

    /// The tag of the next child, where it is written in the usual way.
    @inline(never) @usableFromInline
    mutating func nextUsualTag(_ header: inout XMLHeader) -> XMLTag? {
        if place < end, isBlank(place.pointee) {
            skipBlanks()
            // Behind a line break, too, it may be one that was looked at.
            if let tag = header.take(at: place) { return tag }
        }
        return usualTag(at: place)
    }

    @inline(never) @usableFromInline
    mutating func advanceUnusually(in parent: XMLTag) throws(XMLError) -> Bool {
        if parent.isClosed { return false }
        guard try moveToChild(of: parent) else { return false }
        tag = try readStartTag()
        return true
    }

    /// Reads the tag again that has not been checked.
    package mutating func readUncheckedTag() throws(XMLError) {
        elements -= 1
        if !tag.isClosed { depth -= 1 }
        place = tag.nameStart
        tag = try readStartTag()
    }

    /// Moves behind the `<` of the next child's start tag, or behind the parent's end tag.
    ///
    /// - Returns: Whether there is a child.
    @inline(__always)
    mutating func moveToChild(of parent: XMLTag) throws(XMLError) -> Bool {
        if parent.isClosed { return false }
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
            if skipUsualChildren(of: parent) { continue }
            guard let child = try nextChild(of: parent) else {
                open.removeLast()
                continue
            }
            if try readText(of: child) == nil { open.append(child) }
        }
    }

    /// Passes over children whose text has one of the usual forms.
    ///
    /// - Returns: Whether there was one.
    private mutating func skipUsualChildren(of parent: XMLTag) -> Bool {
        guard !parent.isClosed, depth < limits.depth else { return false }
        let before = elements
        while elements < limits.elements, let tag = usualTag(at: place), tag.isClosed, isXMLName(tag.nameBytes) {
            elements &+= 1
            place = tag.end
        }
        return elements != before
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
            guard try moveToChild(of: parent) else { return false }
            let isWanted = end - place > count && equal(place, wanted, count) && !isNameByte(place[count])
            // Whoever reads an element whole finds the faults of its name.
            if !isWanted, let tag = usualTag(at: place - 1), tag.isClosed {
                place = tag.end
                continue
            }
            tag = try readStartTag()
            if isWanted { return true }
            if try readText(of: tag) == nil { try skip(tag) }
        }
    }

    /// Whether a child's start tag follows directly.
    package var isAtChild: Bool { end - place >= 2 && place[0] == UInt8(ascii: "<") && isNameStart(place[1]) }

    /// The whole document.
    package var document: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: end - base) }
}
