import WeChatBytes

/// What cannot be written as XML.
public enum XMLWriteError: Error, Hashable, Sendable {
    /// A character that XML forbids, in an element's text.
    case illegalCharacter(Unicode.Scalar, element: String)
    /// A name that no element may have.
    case invalidName(String)
    /// A number without a text: infinite, or not a number.
    case notANumber(element: String)
}

extension XMLWriteError: CustomStringConvertible {
    /// What is wrong, for a person.
    public var description: String {
        switch self {
        case .illegalCharacter(let scalar, let element):
            "the text of <\(element)> has the character \(scalar.codePoint), which XML forbids: remove it"
        case .invalidName(let name): "'\(name)' is no name of an element"
        case .notANumber(let element): "the value of <\(element)> is no finite number"
        }
    }
}

extension Unicode.Scalar {
    /// The number as Unicode writes it: `U+0002`.
    package var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

/// Writes a document, element by element.
///
/// The caller keeps start and end tags in pairs. A fault does not stop the writing: the first one is thrown by
/// ``finish()``, so that the calls in between need no handling.
public struct XMLWriter: ~Copyable {
    private var output: ByteWriter
    private var error: XMLWriteError?

    /// Whether a character that XML forbids is written as it is. A reader takes it, but for NUL, which is a fault anyway.
    package var allowsForbiddenCharacters = false

    /// Creates a writer.
    public init() { output = ByteWriter() }

    /// Creates a writer that begins in a caller's memory.
    ///
    /// - Parameter scratch: Memory that stays valid as long as the writer is in use.
    public init(scratch: UnsafeMutableBufferPointer<UInt8>) { output = ByteWriter(scratch: scratch) }

    /// What was written.
    ///
    /// - Throws: ``XMLWriteError``, the first fault of what was to be written.
    public consuming func finish() throws(XMLWriteError) -> [UInt8] {
        if let error { throw error }
        return output.finish()
    }

    /// Keeps a fault, if it is the first.
    @inline(never)
    public mutating func fail(_ error: XMLWriteError) {
        if self.error == nil { self.error = error }
    }

    /// Writes a start tag. The name is written as it is: it must be one.
    public mutating func start(_ name: UnsafeBufferPointer<UInt8>) {
        let start = output.room(for: name.count &+ 2)
        start[0] = UInt8(ascii: "<")
        let place = copy(name, to: start + 1)
        place[0] = UInt8(ascii: ">")
        output.extend(to: place + 1)
    }

    /// Writes an end tag.
    public mutating func end(_ name: UnsafeBufferPointer<UInt8>) {
        let start = output.room(for: name.count &+ 3)
        store("</", at: start)
        let place = copy(name, to: start + 2)
        place[0] = UInt8(ascii: ">")
        output.extend(to: place + 1)
    }

    /// Writes an element whose text is a CDATA section.
    ///
    /// A `]]>` in the text is divided between two sections.
    @inlinable @inline(__always)
    public mutating func element(_ name: UnsafeBufferPointer<UInt8>, cdata text: String) {
        // A native string lies in one piece, and is not retained for a copy that could be changed.
        if text.utf8.withContiguousStorageIfAvailable({ element(name, cdata: $0) }) != nil { return }
        element(name, bridgedCDATA: text)
    }

    @inline(never) @usableFromInline
    mutating func element(_ name: UnsafeBufferPointer<UInt8>, bridgedCDATA text: String) {
        var text = text
        text.withUTF8 { element(name, cdata: $0) }
    }

    /// Writes an element whose text is a CDATA section.
    public mutating func element(_ name: UnsafeBufferPointer<UInt8>, cdata bytes: UnsafeBufferPointer<UInt8>) {
        let start = output.room(for: name.count &* 2 &+ bytes.count &+ 17 &+ 16)
        start[0] = UInt8(ascii: "<")
        var place = copy(name, to: start + 1)
        store("><![CDAT", at: place)
        store("A[", at: place + 8)
        place += 10
        if copyChecking(bytes, to: place) { return writeSpecialElement(name, bytes) }
        place += bytes.count
        store("]]><", at: place)
        place[4] = UInt8(ascii: "/")
        place = copyAgain(name, from: start + 1, to: place + 5)
        place[0] = UInt8(ascii: ">")
        output.extend(to: place + 1)
    }

    @inline(never)
    private mutating func writeSpecialElement(
        _ name: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        output.write(literal: "<")
        output.write(bytes: name)
        output.write(literal: "><![CDATA[")
        writeSpecial(bytes, name: name, asCDATA: true)
        output.write(literal: "]]></")
        output.write(bytes: name)
        output.write(literal: ">")
    }

    /// Writes an element whose text stands plainly, `<`, `>` and `&` as references.
    public mutating func element(_ name: UnsafeBufferPointer<UInt8>, text: String) {
        var text = text
        start(name)
        text.withUTF8 { writeSpecial($0, name: name, asCDATA: false) }
        end(name)
    }

    /// Writes an element that holds an integer.
    public mutating func element(_ name: UnsafeBufferPointer<UInt8>, integer: Int64) {
        let start = output.room(for: name.count &* 2 &+ 25)
        start[0] = UInt8(ascii: "<")
        var place = copy(name, to: start + 1)
        place[0] = UInt8(ascii: ">")
        place = writeDecimal(integer, at: place + 1)
        store("</", at: place)
        place = copy(name, to: place + 2)
        place[0] = UInt8(ascii: ">")
        output.extend(to: place + 1)
    }

    /// Writes text in which something has to be divided, replaced or refused.
    @inline(never)
    private mutating func writeSpecial(
        _ bytes: UnsafeBufferPointer<UInt8>, name: UnsafeBufferPointer<UInt8>, asCDATA: Bool
    ) {
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x0D:
                // A reader makes a line feed of a carriage return, unless it is a reference.
                output.write(literal: asCDATA ? "]]>&#13;<![CDATA[" : "&#13;")
            case UInt8(ascii: ">") where asCDATA && index >= 2 && bytes[index - 1] == 0x5D && bytes[index - 2] == 0x5D:
                output.write(literal: "]]><![CDATA[>")
            case UInt8(ascii: "<") where !asCDATA: output.write(literal: "&lt;")
            case UInt8(ascii: ">") where !asCDATA: output.write(literal: "&gt;")
            case UInt8(ascii: "&") where !asCDATA: output.write(literal: "&amp;")
            case 0x20 where !asCDATA && (index == 0 || index == bytes.count - 1):
                // Blanks at the ends of plain text are layout to a reader.
                output.write(literal: "&#32;")
            case 0x09 where !asCDATA: output.write(literal: "&#9;")
            case 0x0A where !asCDATA: output.write(literal: "&#10;")
            default:
                if let scalar = illegalScalar(bytes, at: index), !allowsForbiddenCharacters || scalar == "\0" {
                    fail(.illegalCharacter(scalar, element: String(decoding: name, as: UTF8.self)))
                }
                output.write(byte: byte)
            }
        }
    }
}

/// Whether a name may be written as the name of an element.
public func isXMLName(_ name: some Collection<UInt8>) -> Bool {
    guard let first = name.first, isNameStart(first) else { return false }
    var isASCII = true
    for byte in name {
        guard isNameByte(byte) else { return false }
        if byte >= 0x80 { isASCII = false }
    }
    return isASCII || hasNameScalars(String(decoding: name, as: UTF8.self))
}

/// Whether the characters outside ASCII are among those that XML 1.0 allows in a name: no dash, no wide blank, no `×`.
@inline(never)
private func hasNameScalars(_ name: String) -> Bool {
    for (index, scalar) in name.unicodeScalars.enumerated() {
        switch scalar.value {
        case 0...0x7F, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
            0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
            continue
        case 0xB7, 0x300...0x36F, 0x203F...0x2040:
            if index == 0 { return false }
        default: return false
        }
    }
    return true
}

/// Stores two, four or eight characters of a literal at once.
@inline(__always)
private func store(_ literal: StaticString, at place: UnsafeMutablePointer<UInt8>) {
    let source = UnsafeRawPointer(literal.utf8Start)
    let target = UnsafeMutableRawPointer(place)
    switch literal.utf8CodeUnitCount {
    case 8: target.storeBytes(of: source.loadUnaligned(as: UInt64.self), as: UInt64.self)
    case 4: target.storeBytes(of: source.loadUnaligned(as: UInt32.self), as: UInt32.self)
    default: target.storeBytes(of: source.loadUnaligned(as: UInt16.self), as: UInt16.self)
    }
}

/// Copies a name: nearly all have 4 to 16 bytes, for which two overlapping steps are less than a call.
@inline(__always)
private func copy(
    _ name: UnsafeBufferPointer<UInt8>, to place: UnsafeMutablePointer<UInt8>
) -> UnsafeMutablePointer<UInt8> {
    guard let start = name.baseAddress else { return place }
    let count = name.count
    let source = UnsafeRawPointer(start)
    let target = UnsafeMutableRawPointer(place)
    if count >= 8, count <= 16 {
        let last = source.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
        target.storeBytes(of: source.loadUnaligned(as: UInt64.self), as: UInt64.self)
        target.storeBytes(of: last, toByteOffset: count &- 8, as: UInt64.self)
    } else if count >= 4, count < 8 {
        let last = source.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
        target.storeBytes(of: source.loadUnaligned(as: UInt32.self), as: UInt32.self)
        target.storeBytes(of: last, toByteOffset: count &- 4, as: UInt32.self)
    } else if count > 16 {
        place.initialize(from: start, count: count)
    } else if count > 0 {
        // One to three bytes.
        place[0] = start[0]
        place[count >> 1] = start[count >> 1]
        place[count &- 1] = start[count &- 1]
    }
    return place + count
}

/// Copies a name a second time, from where it was written: more than sixteen bytes follow there, so that nearly every name
/// is copied in one step, with some of what is behind it.
///
/// - Parameter place: Has room for sixteen bytes more than the name has.
@inline(__always)
private func copyAgain(
    _ name: UnsafeBufferPointer<UInt8>, from written: UnsafePointer<UInt8>, to place: UnsafeMutablePointer<UInt8>
) -> UnsafeMutablePointer<UInt8> {
    guard name.count <= 16 else { return copy(name, to: place) }
    SixteenBytes(at: written).store(at: place)
    return place + name.count
}

/// Copies text into a CDATA section, looking at it on the way: each byte is loaded once for both.
///
/// - Returns: Whether some byte may not simply be copied: a control character, `>`, or the beginning of U+FFC0 or one
///   of those after it. Most of what this finds is harmless.
@inline(__always)
private func copyChecking(_ bytes: UnsafeBufferPointer<UInt8>, to place: UnsafeMutablePointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress else { return false }
    let count = bytes.count
    if count < 17 { return copyCheckingFew(start, count, to: place) }
    // The least byte so far, and how near any has come to one that is looked for.
    var least = SixteenBytes(repeating: 0xFF)
    var nearest = SixteenBytes(repeating: 0xFF)
    // Each step looks at one byte more than it copies. The second may repeat some of the first, so that the last ends
    // where the text does.
    var index = 0
    var step = (count &- 17) & 15
    repeat {
        let bytes = SixteenBytes(at: start + index)
        bytes.store(at: place + index)
        least.lower(to: bytes)
        nearest.lower(to: bytes ^ SixteenBytes(repeating: UInt8(ascii: ">")))
        let next = SixteenBytes(at: start + (index &+ 1))
        nearest.lower(to: (bytes ^ SixteenBytes(repeating: 0xEF)) | (next ^ SixteenBytes(repeating: 0xBF)))
        index &+= step
        step = 16
    } while index < count &- 16
    let last = start[count &- 1]
    place[count &- 1] = last
    // A byte less than 0x20 has none of these bits.
    nearest.lower(to: least & SixteenBytes(repeating: 0xE0))
    return last < 0x20 || last == UInt8(ascii: ">") || !nearest.zeros.isZero
}

/// The same for up to sixteen bytes: two words, that may have some bytes in common, or one by one.
@inline(__always)
private func copyCheckingFew(
    _ start: UnsafePointer<UInt8>, _ count: Int, to place: UnsafeMutablePointer<UInt8>
) -> Bool {
    if count >= 8 {
        let source = UnsafeRawPointer(start)
        let target = UnsafeMutableRawPointer(place)
        let first = source.loadUnaligned(as: UInt64.self)
        let last = source.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
        target.storeBytes(of: first, as: UInt64.self)
        target.storeBytes(of: last, toByteOffset: count &- 8, as: UInt64.self)
        return (special(first) | special(last)) & 0x8080_8080_8080_8080 != 0
    }
    var isSpecial = false
    var index = 0
    while index < count {
        let byte = start[index]
        place[index] = byte
        if byte < 0x20 || byte == UInt8(ascii: ">") || byte == 0xEF { isSpecial = true }
        index &+= 1
    }
    return isSpecial
}

/// Marks the bytes of a word that may be special; only the highest bit of each counts.
@inline(__always)
private func special(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let lead = word ^ (ones &* 0xEF)
    let ascii = (word &- ones &* 0x20) | ((word ^ (ones &* 0x3E)) &- ones)
    return ascii & ~word | (lead &- ones) & ~lead
}

/// The character that begins at a byte, where XML forbids it: a control character, U+FFFE or U+FFFF.
private func illegalScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar? {
    let byte = bytes[index]
    if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return Unicode.Scalar(byte) }
    if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
        return Unicode.Scalar(0xFF00 | UInt32(bytes[index + 2] &+ 0x40))
    }
    return nil
}
