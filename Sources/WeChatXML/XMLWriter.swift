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
            let digits = String(scalar.value, radix: 16, uppercase: true)
            let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            return "the text of <\(element)> has the character U+\(code), which XML forbids: remove it"
        case .invalidName(let name): return "'\(name)' is no name of an element"
        case .notANumber(let element): return "the value of <\(element)> is no finite number"
        }
    }
}

/// Writes a document, element by element.
///
/// The caller keeps start and end tags in pairs. A fault does not stop the writing: the first one is thrown by
/// ``finish()``, so that the calls in between need no handling.
public struct XMLWriter: ~Copyable {
    private var output: ByteWriter
    private var error: XMLWriteError?

    /// Creates a writer.
    ///
    /// - Parameter capacity: The number of bytes to make room for at first.
    public init(capacity: Int = 1024) {
        output = ByteWriter(capacity: capacity)
    }

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
        output.reserve(name.count + 2)
        output.write(byte: UInt8(ascii: "<"))
        output.write(bytes: name)
        output.write(byte: UInt8(ascii: ">"))
    }

    /// Writes an end tag.
    public mutating func end(_ name: UnsafeBufferPointer<UInt8>) {
        output.reserve(name.count + 3)
        output.write("</")
        output.write(bytes: name)
        output.write(byte: UInt8(ascii: ">"))
    }

    /// Writes an element whose text is a CDATA section.
    ///
    /// A `]]>` in the text is divided between two sections.
    public mutating func element(_ name: UnsafeBufferPointer<UInt8>, cdata text: String) {
        var text = text
        text.withUTF8 { bytes in
            output.reserve(name.count * 2 + bytes.count + 17)
            output.write(byte: UInt8(ascii: "<"))
            output.write(bytes: name)
            output.write("><![CDATA[")
            if firstSpecial(in: bytes) == nil {
                output.write(bytes: bytes)
            } else {
                writeSpecial(bytes, name: name, asCDATA: true)
            }
            output.write("]]></")
            output.write(bytes: name)
            output.write(byte: UInt8(ascii: ">"))
        }
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
        start(name)
        output.write(decimal: integer)
        end(name)
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
                output.write(asCDATA ? "]]>&#13;<![CDATA[" : "&#13;")
            case UInt8(ascii: ">") where asCDATA && index >= 2 && bytes[index - 1] == 0x5D && bytes[index - 2] == 0x5D:
                output.write("]]><![CDATA[>")
            case UInt8(ascii: "<") where !asCDATA: output.write("&lt;")
            case UInt8(ascii: ">") where !asCDATA: output.write("&gt;")
            case UInt8(ascii: "&") where !asCDATA: output.write("&amp;")
            case 0x20 where !asCDATA && (index == 0 || index == bytes.count - 1):
                // Blanks at the ends of plain text are layout to a reader.
                output.write("&#32;")
            case 0x09 where !asCDATA: output.write("&#9;")
            case 0x0A where !asCDATA: output.write("&#10;")
            default:
                if let scalar = illegalScalar(bytes, at: index) {
                    fail(.illegalCharacter(scalar, element: String(decoding: name, as: UTF8.self)))
                }
                output.write(byte: byte)
            }
        }
    }
}

/// Whether a name may be written as the name of an element.
public func isXMLName(_ name: some Sequence<UInt8>) -> Bool {
    var iterator = name.makeIterator()
    guard let first = iterator.next(), isNameStart(first) else { return false }
    while let byte = iterator.next() {
        guard isNameByte(byte) else { return false }
    }
    return true
}

/// The first byte that cannot simply be copied into a CDATA section.
@inline(__always)
private func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = bytes.baseAddress else { return nil }
    let count = bytes.count
    var index = 0
    while index + 8 <= count {
        let word = UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self).littleEndian
        let ones: UInt64 = 0x0101_0101_0101_0101
        let brackets = word ^ 0x5D5D_5D5D_5D5D_5D5D
        let leads = word ^ 0xEFEF_EFEF_EFEF_EFEF
        let control = (word &- 0x2020_2020_2020_2020) & ~word
        let match = (control | ((brackets &- ones) & ~brackets) | ((leads &- ones) & ~leads)) & 0x8080_8080_8080_8080
        if match == 0 {
            index += 8
            continue
        }
        index += match.trailingZeroBitCount >> 3
        if isSpecial(bytes, at: index) { return index }
        index += 1
    }
    while index < count {
        if isSpecial(bytes, at: index) { return index }
        index += 1
    }
    return nil
}

@inline(__always)
private func isSpecial(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case 0x09, 0x0A: false
    case 0..<0x20: true
    case UInt8(ascii: "]"):
        index + 2 < bytes.count && bytes[index + 1] == UInt8(ascii: "]") && bytes[index + 2] == UInt8(ascii: ">")
    case 0xEF: illegalScalar(bytes, at: index) != nil
    default: false
    }
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
